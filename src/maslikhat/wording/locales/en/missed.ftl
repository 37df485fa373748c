# Why not this list, why not this candidate: what kept one from the next seat.

missed-heading = Why { $list } { $entitled ->
        [yes] is not entitled to a { ORD($seat) } seat
       *[no] does not hold a { ORD($seat) } list seat
    }
missed-short = Why not
missed-all = All { NUM($seats) } list seats are its own.
missed-absent = The published count of the lists ({ COUNT($lists) ->
        [one] { NUM($lists) } list
       *[other] { NUM($lists) } lists
    }) has no line for { $list }: it was not on the ballot for the lists, or its votes were not published. Without votes for a list there are no list seats.
missed-threshold = { $list } stays below the threshold: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }, and at least { NUM($least) } were needed ({ THRESHOLD($threshold) }). It lacks { NUM($lacks) }. Lists below the threshold take no part in the sharing of seats.
missed-threshold-share = { $list } stays below the threshold of { THRESHOLD($threshold) }; lists below it take no part in the sharing of seats. Only shares were published.
missed-no-vote = { $list } has no vote, and only lists with votes take part in the sharing of seats.
missed-exhausted = By its votes { $list } would hold { NUM($wanted) } { COUNT($wanted) ->
        [one] seat
       *[other] seats
    }, but it has { NUM($candidates) } { COUNT($candidates) ->
        [one] candidate
       *[other] candidates
    } only. No number of votes gives it more seats than it has candidates.
missed-lots = For this seat { $tied } are level, and lots must be drawn.
missed-remainder = { NUM($seats_whole) } seats went by whole quotients and { NUM($seats_rest) } by the largest remainders. What { $list } has left over after its whole quotients is { PART($part) } of a quotient; the last remainder that won a seat is that of { $last } with { PART($last_part) }.
missed-remainder-none = { NUM($seats_whole) } seats went by whole quotients, and none was left for remainders. What { $list } has left over after its whole quotients is { PART($part) } of a quotient.
missed-remainder-gap = It was smaller by { NUM($gap) } { COUNT($gap) ->
        [one] vote
       *[other] votes
    } ({ PART($gap_part) } of a quotient).
missed-most-votes = The seats left after whole quotients went to the lists with the most votes; the last of them is { $last } with { NUM($last_votes) }. { $list } has { NUM($votes) }.
missed-once = { $list } has { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient
       *[other] quotients
    } and one seat more by its remainder. A remainder wins one seat only: for another it needed one more whole quotient.
missed-divisor = For its { ORD($seat) } seat the votes of { $list } are divided by { QTY($divisor) }: the quotient is { QTY($quotient) }. All { NUM($seats) } seats went to higher ones; the lowest of them is that of { $last } with { QTY($last_quotient) }.
missed-reshared = Seats were shared anew, because a list was held at a bound of the law; this list gets no more by that.
missed-single = Only one list passed the threshold, and the law shares the seats between it and the next one, which is admitted with a reduced result.
missed-gain = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } more for { $list }, all others unchanged, it would have held this seat. { $losers } would have one seat fewer.
missed-gain-several = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } more for { $list }, all others unchanged, it would have held one seat or more. Fewer seats would then be held by { $losers }.
missed-gain-free = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } more for { $list }, all others unchanged, it would have held this seat; no list would have fewer.
missed-gain-none = No number of votes more for { $list } alone brings it another seat.
missed-gain-shares = How many votes more it needed cannot be told, because only shares were published.
missed-table = The last seats that were won, and the claim of this list
missed-link = Why not one seat more?
missed-link-none = Why does it hold no seat?
missed-list = To the list
missed-card-lacks = It lacked
missed-card-from = From
missed-place-heading = Why { $candidate } did not win { $constituency }
missed-place-outvoted = { $winner } won with { NUM($winner_votes) } { COUNT($winner_votes) ->
        [one] vote
       *[other] votes
    }. { $candidate } has { NUM($votes) } and is { NUM($behind) } behind, number { NUM($place) } by votes.
missed-place-level = { $winner } and { $candidate } have { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } each; lots were drawn, and the seat went to { $winner }.
missed-place-needed = With { NUM($more) } { COUNT($more) ->
        [one] vote
       *[other] votes
    } more, all others unchanged, the seat would have been won; with { NUM($behind) } more, lots would have decided.
missed-place-run-off = In this count nobody has more than half of the votes, so that the first stand again. { $candidate } has { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }, number { NUM($place) } by votes, and { $stands ->
        [yes] stands again in the run-off.
       *[no] does not stand in the run-off.
    }
missed-place-lots = { $stands ->
        [yes] { $candidate } is level with others at { NUM($votes) } { COUNT($votes) ->
            [one] vote
           *[other] votes
        }, and lots must be drawn.
       *[no] Others are level and ahead, and lots must be drawn between them. { $candidate } has { NUM($votes) } { COUNT($votes) ->
            [one] vote
           *[other] votes
        }, number { NUM($place) } by votes.
    }
missed-place-link = Why not?
missed-place-link-of = Why did { $candidate } not win?
missed-constituency = To the constituency
