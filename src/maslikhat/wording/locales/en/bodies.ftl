# Councils: the list of all that are known by name, and the page of each: its elections, its size, its next election.

body-list-heading = { COUNT($councils) ->
        [one] { NUM($councils) } council
       *[other] { NUM($councils) } councils known by name
    }
body-list-lead = Those whose elections are published here, and those that are only known by name.
body-list-short = Councils
body-found = { NUM($councils) } found for “{ $words }”
body-head-name = Council
body-head-level = Level
body-head-seats = Seats
body-head-elections = Elections
body-level = { $level ->
        [regional] region or city of republican significance
        [city] city
        [district] district
       *[none] parliament
    }
body-seek = Name of a council
body-named = { $country }: known by name { NUM($named) } of { NUM($all) } councils
body-not-named = The names of the other { NUM($left) } are in none of the sources used here: { $levels }.
body-level-count = { $level }: { NUM($councils) }
body-structure = { $title }
body-structure-heading = { NUM($councils) } councils, { NUM($seats) } seats: { NUM($constituencies) } in constituencies, { NUM($lists) } by list
body-elections = Elections
body-elections-heading = { COUNT($elections) ->
        [one] { NUM($elections) } election is published here
       *[other] { NUM($elections) } elections are published here
    }
body-seats-known = Seats that are known
body-no-elections = No election of this council is published here.
body-heading = { $name }: { COUNT($elections) ->
        [0] no election published here
        [one] { NUM($elections) } election
       *[other] { NUM($elections) } elections
    }
body-lead = { $country }, { $level }.
body-card-seats = Seats
body-card-seats-kinds = { NUM($seats) }: { NUM($constituencies) } in constituencies, { NUM($lists) } by list
body-card-seats-some = { NUM($seats) }
body-card-seats-lists = { NUM($lists) } by list; in all not published
body-card-seats-unknown = not published here
body-card-as-of = as of { SHORTDATE($day) }
body-card-next = Next election
body-card-next-unknown = the law that is coded here gives no day
body-card-next-year = in { $year } by the term of { NUM($years) } years, reckoned from { SHORTDATE($day) }; no day is given, and the term may end early
body-size = Its size by law
body-size-short = By law
body-size-lead = The rules for { $day } and those that come after it.
body-compare = Compare these elections
body-all = All councils
body-unknown = No council here is called “{ $id }”.
