# Steps of an allocation, the reason of one seat, and where a rule is written.

# ---- why one seat is held ----

why-remainder-seat =
    { $list } holds its { ORD($seat) } seat by the largest remainder. { NUM($votes_passed) } { COUNT($votes_passed) ->
        [one] vote
       *[other] votes
    } went to the { COUNT($passed_count) ->
        [one] one list
       *[other] { WORD($passed_count) } lists
    }{ COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { " that passed " }{ THRESHOLD($threshold) }
    }; shared by { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }, one seat costs { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    } ({ $quota_kind ->
        [droop] the Droop quota
        [hagenbach_bischoff] the Hagenbach-Bischoff quota
        [imperiali] the Imperiali quota
       *[hare] the electoral quotient
    }).
    { OF($list) } { NUM($votes) } { COUNT($votes) ->
        [one] vote holds
       *[other] votes hold
    } { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient and leaves
       *[other] quotients and leave
    } { NUM($left_over) } { COUNT($left_over) ->
        [one] vote
       *[other] votes
    } over ({ PART($part) } of a quotient). { NUM($seats_whole) } { COUNT($seats_whole) ->
        [one] seat
       *[other] seats
    } went by whole quotients and { NUM($seats_rest) } by the largest remainders: { $ranking }. { $runner_up ->
        [none] There was nobody next in line.
       *[other] The next in line was { $runner_up } with { PART($runner_part) }.
    }

why-most-votes-seat =
    { $list } holds its { ORD($seat) } seat because it is among the lists with the most votes. { NUM($votes_passed) } { COUNT($votes_passed) ->
        [one] vote
       *[other] votes
    } went to the { COUNT($passed_count) ->
        [one] one list
       *[other] { WORD($passed_count) } lists
    }{ COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { " that passed " }{ THRESHOLD($threshold) }
    }; shared by { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }, one seat costs { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    } ({ $quota_kind ->
        [droop] the Droop quota
        [hagenbach_bischoff] the Hagenbach-Bischoff quota
        [imperiali] the Imperiali quota
       *[hare] the electoral quotient
    }).
    { OF($list) } { NUM($votes) } { COUNT($votes) ->
        [one] vote holds
       *[other] votes hold
    } { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient
       *[other] quotients
    }. { NUM($seats_whole) } { COUNT($seats_whole) ->
        [one] seat
       *[other] seats
    } went by whole quotients and { NUM($seats_rest) } to the lists with the most votes: { $ranking }. { $runner_up ->
        [none] There was nobody next in line.
       *[other] The next in line was { $runner_up } with { NUM($runner_votes) } { COUNT($runner_votes) ->
            [one] vote
           *[other] votes
        }.
    }

why-whole-seat =
    { $list } holds its { ORD($seat) } seat by a whole quotient. { NUM($votes_passed) } { COUNT($votes_passed) ->
        [one] vote
       *[other] votes
    } went to the { COUNT($passed_count) ->
        [one] one list
       *[other] { WORD($passed_count) } lists
    }{ COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { " that passed " }{ THRESHOLD($threshold) }
    }; shared by { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }, one seat costs { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    } ({ $quota_kind ->
        [droop] the Droop quota
        [hagenbach_bischoff] the Hagenbach-Bischoff quota
        [imperiali] the Imperiali quota
       *[hare] the electoral quotient
    }).
    { OF($list) } { NUM($votes) } { COUNT($votes) ->
        [one] vote holds
       *[other] votes hold
    } { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient: this seat needs no remainder.
       *[other] quotients: the first { NUM($whole) } seats need no remainder.
    }

why-divisor-seat =
    { $list } { $entitled ->
        [yes] is entitled to its { ORD($seat) } seat in all, constituencies included,
       *[no] holds its { ORD($seat) } seat
    } by one of the { NUM($seats) } highest quotients ({ $method ->
        [dhondt] the D'Hondt method
        [sainte_lague] the Sainte-Laguë method
        [modified_sainte_lague] the modified Sainte-Laguë method
        [danish] the Danish method
        [huntington_hill] the Huntington-Hill method
       *[adams] the Adams method
    }).
    { OF($list) } { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } divided by { QTY($divisor, digits: 3) } give { QTY($quotient, digits: 2) }, the { $rank ->
        [1] highest
       *[other] { ORD($rank) } highest
    } quotient of all; { NUM($seats) } { COUNT($seats) ->
        [one] seat goes to the highest.
       *[other] seats go to the { NUM($seats) } highest.
    } { $runner_up ->
        [none] There was nobody next in line.
        [own] The quotient that came next, { QTY($runner_quotient, digits: 2) }, was its own: with one seat more in all, { $list } would have had that one, too.
       *[other] The next in line was { $runner_up } with { QTY($runner_quotient, digits: 2) }.
    }

why-free-seat = { $list } holds its { ORD($seat) } seat because every list that takes part gets a first seat by this method.

why-constituency-seat =
    { $winner } won the seat in { $constituency }: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }, more than any other candidate. { $runner_up ->
        [none] There was no other candidate.
       *[other] Next was { $runner_up } with { NUM($runner_votes) }; the margin is { NUM($margin) } { COUNT($margin) ->
            [one] vote
           *[other] votes
        }.
    }

why-constituency-published = { $constituency } is held by { $winner }, as published. The votes are not published, so the result could not be counted again.

why-tie-seat = { $list } holds its { ORD($seat) } seat by the rule for ties: it was level with { $tied }.

why-reshared-seat = { $list } holds its { ORD($seat) } seat because seats were shared anew among the other lists: { $cause ->
        [minimum] { $held } got the least number of seats that the law gives a list.
       *[exhausted] { $held } had fewer candidates than seats won.
    }

why-minimum-seat = { $list } holds its { ORD($seat) } seat because the law gives it at least { NUM($minimum) } { COUNT($minimum) ->
        [one] seat
       *[other] seats
    }.

why-gap-remainder = { OF($list) } remainder was larger than that of { $runner_up } by { NUM($gap) } { COUNT($gap) ->
        [one] vote
       *[other] votes
    } ({ PART($gap_part) } of a quotient).

why-gap-votes = { $list } had { NUM($gap) } { COUNT($gap) ->
        [one] vote
       *[other] votes
    } more than { $runner_up }.

why-gap-quotient = { OF($list) } quotient was higher than that of { $runner_up } by { QTY($gap, digits: 2) } { COUNT($gap, digits: 2) ->
        [one] vote
       *[other] votes
    }.

why-votes-to-lose = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } fewer for { $list }, all others unchanged, this seat would go to { $challenger }.

why-votes-to-take = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } more for { $challenger }, all others unchanged, it would take this seat from { $list }.

why-votes-to-fall-out = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } fewer, all others unchanged, { $list } would fall below the threshold and lose all its list seats.

why-votes-to-tie = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } fewer for { $list }, all others unchanged, this seat would no longer be certain.

why-votes-to-push-out = With { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } more for { $challenger }, all others unchanged, { $list } would fall below the threshold.

why-never-lost = No loss of votes by { $list } alone moves this seat to another list.

why-not-held = { $list } holds { COUNT($held) ->
        [0] no seat
        [one] { NUM($held) } seat
       *[other] { NUM($held) } seats
    }, so there is no { ORD($seat) } seat to explain.

# ---- steps: threshold ----

base-name = { $base ->
        [valid] valid votes for lists
        [valid_and_against_all] votes for lists and “against all”
        [cast] all ballots cast, invalid ones included
        [took_part] voters who took part
       *[registered] registered voters
    }

step-threshold-base = The threshold is { THRESHOLD($share) } of { $base ->
        [valid] the valid votes for lists
        [valid_and_against_all] the votes for lists and “against all”
        [cast] all ballots cast, invalid ones included
        [took_part] the voters who took part
       *[registered] the registered voters
    }: of { NUM($count) } that is at least { NUM($least) } { COUNT($least) ->
        [one] vote
       *[other] votes
    }. { $equal_passes ->
        [yes] Exactly { THRESHOLD($share) } passes.
       *[no] Exactly { THRESHOLD($share) } does not pass.
    }

step-threshold-coalition = The threshold of a coalition is { THRESHOLD($share) }: at least { NUM($least) } { COUNT($least) ->
        [one] vote
       *[other] votes
    }.

step-threshold-passed = { $list } passed the threshold: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }, { PCT($share, digits: 2) }; { COUNT($over) ->
        [0] exactly the number needed.
        [one] { NUM($over) } vote above it.
       *[other] { NUM($over) } votes above it.
    }

step-threshold-failed = { $list } did not pass the threshold: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }, { PCT($share, digits: 2) }; { NUM($short) } { COUNT($short) ->
        [one] vote
       *[other] votes
    } short.

step-threshold-exempt = { $list } takes part without passing the threshold: it won { NUM($won) } { COUNT($won) ->
        [one] constituency
       *[other] constituencies
    } and { NUM($needed) } { COUNT($needed) ->
        [one] is
       *[other] are
    } enough. It has { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }.

step-threshold-not-applied = There is no threshold: every list with a vote takes part.

step-single-list-admitted = Only one list, { $list }, passed the threshold, so the next one, { $runner_up }, is admitted; its result is multiplied by { QTY($factor, digits: 2) }.

step-single-list-minimum = { $list }, admitted as the second list, gets at least { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }.

# ---- steps: quota and remainders ----

step-quota = { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } for { NUM($lists_count) } { COUNT($lists_count) ->
        [one] list
       *[other] lists
    } are shared by { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }: one seat costs { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    } ({ $quota_kind ->
        [droop] the Droop quota
        [hagenbach_bischoff] the Hagenbach-Bischoff quota
        [imperiali] the Imperiali quota
       *[hare] the electoral quotient
    }).

step-quota-whole = { $list }: { NUM($votes) } { COUNT($votes) ->
        [one] vote holds
       *[other] votes hold
    } { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient
       *[other] quotients
    }; { NUM($remainder) } { COUNT($remainder) ->
        [one] vote is
       *[other] votes are
    } left over ({ PART($part) } of a quotient).

step-quota-left = { NUM($whole) } { COUNT($whole) ->
        [one] seat goes
       *[other] seats go
    } by whole quotients; { COUNT($left) ->
        [0] no seat is left.
        [one] { NUM($left) } seat is left.
       *[other] { NUM($left) } seats are left.
    }

step-remainder-won = { $list } gets its { ORD($seat) } seat by the { $rank ->
        [1] largest
       *[other] { ORD($rank) } largest
    } remainder: { PART($part) } of a quotient.

step-remainder-next = Next in line was { $runner_up } with { PART($part) } of a quotient: { QTY($gap, digits: 2) } { COUNT($gap, digits: 2) ->
        [one] vote
       *[other] votes
    } fewer.

step-most-votes-won = { $list } gets its { ORD($seat) } seat from those left over: it is { ORD($rank) } by votes, { NUM($votes) }.

step-most-votes-next = Next in line was { $runner_up } with { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }: { NUM($gap) } fewer.

# ---- steps: divisors ----

step-divisor-method = { NUM($seats) } { COUNT($seats) ->
        [one] seat goes
       *[other] seats go
    } to the highest quotients of { NUM($lists_count) } { COUNT($lists_count) ->
        [one] list
       *[other] lists
    }: votes are divided by { $method ->
        [dhondt] 1, 2, 3 and so on (the D'Hondt method).
        [sainte_lague] 1, 3, 5 and so on (the Sainte-Laguë method).
        [modified_sainte_lague] 1.4, 3, 5 and so on (the modified Sainte-Laguë method).
        [danish] 1, 4, 7 and so on (the Danish method).
        [huntington_hill] √(1×2), √(2×3) and so on, the first seat being free (the Huntington-Hill method).
       *[adams] 1, 2, 3 and so on, the first seat being free (the Adams method).
    }

step-divisor-quotient = { $list }, { ORD($seat) } seat: { NUM($votes) } divided by { QTY($divisor, digits: 3) } is { QTY($quotient, digits: 2) }, the { $rank ->
        [1] highest
       *[other] { ORD($rank) } highest
    } quotient.

step-divisor-free = { $list } gets its { ORD($seat) } seat without a quotient: by this method every list that takes part gets a first seat.

step-divisor-next = Next in line was { $runner_up } with a quotient of { QTY($quotient, digits: 2) }: { QTY($gap, digits: 2) } lower.

# ---- steps: ties, bounds, totals ----

step-tie-rule = { $tied } are level. { $winner } gets the seat: { $by ->
        [earlier_registration] its list was registered earlier.
        [list_order] it stands first in the order of the lists.
        [most_votes] it has the most votes.
       *[lots] so the lots were drawn.
    }

step-tie-lots = { $tied } are level for { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }: lots must be drawn. The program does not draw them.

step-lots-drawn = Lots were drawn{ $constituency ->
        [none] { "" }
       *[other] { " " }in { $constituency }
    } on { $at } ({ $method }) by { $by }{ $witnesses ->
        [none] { "" }
       *[other] , before { $witnesses }
    }. The order drawn: { $tied }.

step-cap-reached = { $list } has only { NUM($cap) } { COUNT($cap) ->
        [one] candidate
       *[other] candidates
    }, fewer than the { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    } its votes would give.

step-minimum-seats = { $list } gets { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }, the least that the law gives it.

step-compensation-not-known = Constituency seats count against the seats of a list, but who won the constituencies is not known. The figures above (seats in all: { NUM($seats) }) are therefore what each list is entitled to in the whole house; how many of them are list seats is not known.

step-overhang = { $list } won { NUM($won) } { COUNT($won) ->
        [one] constituency
       *[other] constituencies
    } and is entitled to { NUM($entitled) } { COUNT($entitled) ->
        [one] seat
       *[other] seats
    }: it keeps { NUM($extra) } more (overhang).

step-seats-total = In all { NUM($seats) } { COUNT($seats) ->
        [one] seat is
       *[other] seats are
    } filled.

# ---- steps: constituencies ----

step-plurality-won = { $constituency }: { $winner } { $is_open ->
        [yes] leads among the candidates
       *[no] won
    } with { NUM($votes) } of { NUM($base) } { COUNT($base) ->
        [one] vote
       *[other] votes
    }{ $against_all ->
        [none] { "" }
       *[other] { " for candidates and “against all”" }
    }. { $runner_up ->
        [none] There was no other candidate.
       *[other] Next was { $runner_up }, { NUM($margin) } { COUNT($margin) ->
            [one] vote
           *[other] votes
        } behind.
    }{ $against_all ->
        [none] { "" }
       *[other] { " “Against all”: " }{ NUM($against_all) }.
    }

step-majority-won = { $constituency }: { $winner } won with { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }, more than half of the { NUM($base) } votes{ $against_all ->
        [none] { "" }
       *[other] { " for candidates and “against all”" }
    }.{ $against_all ->
        [none] { "" }
       *[other] { " “Against all”: " }{ NUM($against_all) }.
    }

step-majority-run-off = { $constituency }: nobody has more than half of the { NUM($base) } votes{ $against_all ->
        [none] { "" }
       *[other] { " for candidates and “against all”" }
    }. A run-off is held between { $lists }.{ $against_all ->
        [none] { "" }
       *[other] { " “Against all”: " }{ NUM($against_all) }.
    }

step-tie-constituency = { $constituency }: { $tied } are level. { $winner_name ->
        [none] Lots must be drawn { $decides ->
            [run_off] for who stands again in the run-off
           *[seat] for the seat
        }. The program does not draw them.
       *[other] The winner as published is { $winner_name }.
    }

step-against-all-leads = { $constituency }: “against all” has { NUM($against_all) } { COUNT($against_all) ->
        [one] vote
       *[other] votes
    }, { $is_level ->
        [yes] as many as
       *[no] more than
    } the first among the candidates, { $options }: { NUM($votes) }. By the letter of the rule only candidates are compared; in front: { $options }. What follows where “against all” leads was not found in the law: this constituency rests on an unverified point.

step-constituency-not-published = { $constituency }: neither the votes nor the winner are published.

step-constituency-as-published = { $constituency }: { $winner_name }, as published. The votes are not published, so this was not counted again.

# ---- where a rule is written ----

cite-article = { $unit ->
        [section] section
        [sections] sections
       *[other] art.
    } { $has_paragraph ->
        [yes] { $number }({ $paragraph })
       *[no] { $article }
    }

cite-text = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }

cite-old-text = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }, read in an older edition

cite-secondary = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }: as secondary sources report it, the law's text was not read

cite-unverified = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }: unverified, not read in any source of the law

cite-mark-text = read in the law's text
cite-mark-old-text = read in an older edition
cite-mark-secondary = from secondary sources
cite-mark-unverified = unverified

step-shares-only = The votes were not published. The seats are computed from published shares, each exact to { PCT($unit, digits: 2) }.

step-shares-passed = { $list } passed the threshold: { PCT($share, digits: 2) } against { THRESHOLD($threshold) }.

step-shares-failed = { $list } did not pass the threshold: { PCT($share, digits: 2) } against { THRESHOLD($threshold) }.

step-shares-quota = { PCT($share, digits: 2) } of the votes went to { NUM($lists_count) } { COUNT($lists_count) ->
        [one] list
       *[other] lists
    } and are shared by { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }: one seat costs { PCT($quota, digits: 3) } of the votes (the electoral quotient).

step-shares-whole = { $list }: { PCT($share, digits: 2) } of the votes hold { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient
       *[other] quotients
    }; { PART($part) } of a quotient is left over.

step-shares-next = Next in line was { $runner_up } with { PART($part) } of a quotient.

why-shares-seat = { $list } holds its { ORD($seat) } seat { $kind ->
        [remainder] by the largest remainder
        [most_votes] from those left over, by its place among the lists
        [tie] by the rule for ties
        [reshared] from seats that were shared anew among the other lists
        [minimum] because the law gives a list at least so many
       *[whole] by a whole quotient
    }. The votes were not published; by the published shares its result is { NUM($whole) } whole { COUNT($whole) ->
        [one] quotient
       *[other] quotients
    } and { PART($part) } of one.

why-leading-seat = { $list } holds its { ORD($seat) } seat as the only list that passed the threshold: it takes the seats that the next list, admitted with a reduced result, does not get.

why-admitted-seat = { $list } holds its { ORD($seat) } seat because only one list passed the threshold and the next is admitted: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } divided by the electoral quotient of { QTY($quota, digits: 2) } and multiplied by { QTY($factor, digits: 2) } give { QTY($reduced, digits: 3) }; the whole part is its seats.

why-entitled = In this election seats are numbered through all that a list is entitled to, constituencies included: { $list } is entitled to { NUM($entitled) } in all. { $lists ->
        [none] Who won the constituencies is not known, so how many of them are list seats is not known either.
       *[other] { COUNT($won) ->
            [0] None was won in constituencies
            [one] { NUM($won) } was won in a constituency
           *[other] { NUM($won) } were won in constituencies
        }, { COUNT($lists) ->
            [0] none is
            [one] { NUM($lists) } is
           *[other] { NUM($lists) } are
        } filled from the list. The numbers do not tell the two apart.
    }

why-beyond-voters = That is more than there are voters for: { $line ->
        [registered] { NUM($voters) } { COUNT($voters) ->
            [one] voter is registered
           *[other] voters are registered
        }, and { NUM($counted) } { COUNT($counted) ->
            [one] vote is
           *[other] votes are
        } counted already.
       *[took_part] { NUM($voters) } { COUNT($voters) ->
            [one] voter
           *[other] voters
        } took part.
    }
