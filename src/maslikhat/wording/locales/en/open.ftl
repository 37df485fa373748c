# What there is where no seat is known yet.

open-heading = No seat can be told yet
open-counted = The count goes on: { NUM($counted) } of { NUM($expected) } polling stations are counted.
open-lists = No list holds any of the { NUM($seats) } { COUNT($seats) ->
        [one] list seat
       *[other] list seats
    } for certain.
open-constituencies = Constituencies: { NUM($seats) }. Votes are published of { NUM($counted) }, a winner is named in { NUM($named) }; who sits for a party is not published.
open-structure = Published is only how many there are to be: councils { NUM($councils) }, seats { NUM($seats) }.
open-rest = What was published of this election, and its sources, stand below.
open-seats = not known yet
