# The words of the report of an election: headings, heads of tables, labels of pictures.

report-title = { $election }: votes and seats, explained

report-place = Seats explained from published votes

report-contents = On this page

report-computed = How was this computed?

report-footer-program = Maslikhat { $version }, open software under Apache-2.0. The figures are facts from the sources named above.

report-footer-licence = Text and pictures of this page: CC BY 4.0. Typefaces: Golos Text and a cut of Source Serif 4, SIL Open Font License 1.1.

# ---- the finding and the status card

report-finding-all = { $list } won { NUM($seats) } of { NUM($all) } seats with { PCT($share, digits: 2) } of the list vote

report-finding-lists = { $list } won { NUM($seats) } of { NUM($all) } list seats with { PCT($share, digits: 2) } of the list vote

report-finding-seats = { $list } won { NUM($seats) } of { NUM($all) } seats

report-lots = { COUNT($seats) ->
        [one] { NUM($seats) } seat depends
       *[other] { NUM($seats) } seats depend
    } on lots: { $tied } are level

report-lead-lists = { COUNT($lists) ->
        [one] { NUM($lists) } list stood
       *[other] { NUM($lists) } lists stood
    } for { COUNT($seats) ->
        [one] { NUM($seats) } list seat
       *[other] { NUM($seats) } list seats
    }.

report-lead-house = { COUNT($lists) ->
        [one] { NUM($lists) } list stood
       *[other] { NUM($lists) } lists stood
    } for a house of { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }; constituency seats count towards the seats due to each list.

report-lead-constituencies = { COUNT($seats) ->
        [one] { NUM($seats) } seat is
       *[other] { NUM($seats) } seats are
    } filled in constituencies.

report-card-result = Result

report-card-established = Final, established { LONGDATE($day) }

report-card-final = Final

report-card-interim = Interim: counting goes on

report-card-recount = Recount

report-card-agrees = our list seats = official list seats, { NUM($seats) } of { NUM($seats) }

report-card-differs = { COUNT($figures) ->
        [one] { NUM($figures) } figure differs
       *[other] { NUM($figures) } figures differ
    } from the official seats

report-card-rules = Rules

report-card-rules-status = { $status }: { NUM($rules) } of { NUM($all) } rules

report-card-rules-read = all rules used were read in the law's text

report-card-check = Check

report-card-contradictions = { COUNT($found) ->
        [0] the published figures agree
        [one] { NUM($found) } published figure is disputed, { NUM($wrong) } proved wrong
       *[other] { NUM($found) } published figures are disputed, { NUM($wrong) } proved wrong
    }

report-card-sources = { COUNT($sources) ->
        [one] { NUM($sources) } source, named below
       *[other] { NUM($sources) } sources, named below
    }

# ---- seats

report-seats-short = Seats

report-seats-majority = { COUNT($more) ->
        [0] { $list } alone holds exactly a majority
        [one] { $list } alone holds { NUM($more) } seat more than a majority of { NUM($majority) }
       *[other] { $list } alone holds { NUM($more) } seats more than a majority of { NUM($majority) }
    }

report-seats-of-lists = { $list } holds { NUM($seats) } of { NUM($all) } seats by list; the other seats of the body are not published here

report-seats-no-majority = No party holds a majority of { NUM($majority) } { COUNT($majority) ->
        [one] seat
       *[other] seats
    }; { $list } comes nearest with { NUM($seats) }

report-seats-constituencies = { COUNT($known) ->
        [0] Who holds the { NUM($seats) } constituency seats is not published here; the picture shows list seats only.
       *[other] Constituency seats by party are taken from published totals; votes in constituencies are not published, so they could not be counted again.
    }

report-seats-picture = { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    } by party

report-seats-marks = { COUNT($constituencies) ->
        [0] Each mark is one list seat. Grouped by party; not a seating plan.
       *[other] Each mark is one seat. Solid: won on a list ({ NUM($lists) }). Ring: won in a constituency ({ NUM($constituencies) }). Grouped by party; not a seating plan.
    }

report-seats-note = { NUM($lists) } list + { NUM($constituencies) } constituency

report-seats-all-constituencies = all from constituencies

report-of-seats = of { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }

report-majority = majority: { NUM($majority) } of { NUM($seats) }

report-seats-table = Seats won, by way of election

report-party = Party

report-by-list = By list

report-by-constituency = In constituencies

report-share-of-seats = Share of { NUM($seats) }

report-all = All

# ---- votes

report-votes-short = Votes

report-votes-passed = { COUNT($passed) ->
        [one] { NUM($passed) } of { NUM($lists) } lists passed { THRESHOLD($threshold) }
       *[other] { NUM($passed) } of { NUM($lists) } lists passed { THRESHOLD($threshold) }
    }{ COUNT($exempt) ->
        [0] { "" }
       *[other] , { NUM($exempt) } more took part by constituencies won
    }

report-votes-no-threshold = { COUNT($lists) ->
        [one] { NUM($lists) } list took part; the law sets no threshold
       *[other] { NUM($lists) } lists took part; the law sets no threshold
    }

report-votes-picture = Shares of the vote and the threshold

report-votes-base = Per cent of { $base }: { $what }. Bars begin at zero.

report-near-threshold = Near the threshold: margin in votes

report-threshold-line = threshold { THRESHOLD($threshold) } = { QTY($votes, digits: 2) } { COUNT($votes, digits: 2) ->
        [one] vote
       *[other] votes
    }

report-threshold-share = threshold { THRESHOLD($threshold) }

report-list = List

report-share-of = % of { $base }

report-list-seats = List seats

report-seats-due = Seats due by list votes

report-votes-table = Votes and list seats

# ---- quotas and remainders

report-quota-short = Quotients

report-quota-heading = { COUNT($whole) ->
        [one] { NUM($whole) } seat by whole quotients
       *[other] { NUM($whole) } seats by whole quotients
    }{ COUNT($left) ->
        [0] , none left over
       *[other] , { NUM($left) } { $rest ->
            [most_votes] to the lists with the most votes
           *[largest_remainder] by the largest remainders
        }
    }

report-quota-picture = Votes counted out in quotients

report-quota-cost = { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } of { COUNT($lists) ->
        [one] one list
       *[other] { NUM($lists) } lists
    } for { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }: one seat costs { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    }. One block is one whole quotient; the last, framed block is the remainder; +1 is a seat won with it.

report-quota-cost-shares = Reckoned from published shares, for { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }. One block is one whole quotient; the last, framed block is the remainder; +1 is a seat won with it.

report-quota-table = Whole quotients, remainders and seats

report-whole = Whole

report-remainder = Remainder

report-seats-count = { COUNT($seats) ->
        [one] { NUM($seats) } seat
       *[other] { NUM($seats) } seats
    }

report-remainder-short = Remainders

report-remainder-heading = { $won } took the last { COUNT($seats) ->
        [one] seat
       *[other] { NUM($seats) } seats
    }{ $next ->
        [none] { "" }
       *[other] ; { $next } was next
    }

report-remainder-tied = The last { COUNT($seats) ->
        [one] seat is
       *[other] { NUM($seats) } seats are
    } tied

report-remainder-picture = Remainders ranked

report-remainder-unit = Remainders as parts of one quotient, largest first

report-seats-end = seats end here: { NUM($seats) } of { NUM($seats) }

report-one-seat = 1 seat

report-next-in-line = next in line

report-firm-short = Firmness

report-firm-heading = The seat nearest to moving: { OF($list) } seat no. { NUM($seat) }, { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } from being lost

report-firm-table = The last seat of each list, and the fewest votes whose loss would move it

report-firm-seat = Last seat, no.

report-firm-fewer = Votes fewer

report-firm-share = Of its votes

report-firm-goes-to = It would go to

report-firm-never = no loss of its own votes moves it

report-firm-falls-out = it falls below the threshold

report-firm-lots = lots or an empty seat

report-firm-note = Found by sharing all seats anew with fewer votes for that list, all other counts unchanged; the base of the threshold moves with them.

report-left-over = Votes left over

report-remainder-table = Remainders and the seats they brought

report-lots-needed = lots needed

report-run-off = a run-off is due

report-quota-rounding = { $firm ->
        [yes] The shares are rounded; every count that rounds to them gives the same seats.
        [no] The shares are rounded; some counts that round to them would give other seats.
       *[none] The shares are rounded; whether every count that rounds to them gives the same seats was not computed.
    }

# ---- steps

report-steps-short = Steps

report-steps-heading = Each step, its article, and how far that article was read

report-steps-lead = A dashed box marks a step that rests on a rule not read in the law's own current text.

# ---- constituencies and candidates

report-constituencies-short = Constituencies

report-constituencies-heading = { NUM($known) } of { NUM($all) } constituency winners are published here

report-constituencies-table = Constituencies and their winners

report-constituencies-note = Names as the sources print them. Votes in constituencies are not published, so these seats cannot be counted again.

report-constituency = Constituency

report-winner = Winner

report-against-all = Against all

report-margin = Margin

report-not-published = not published

report-candidates-short = Candidates

report-candidates-heading = How many stood for a seat

report-candidates-per-seat = { DEC($each, digits: 1) } registered candidates stood for each constituency seat

report-candidates-picture = Candidates for one constituency seat

report-candidates-block = One block is one candidate for one seat.

report-candidates-table = Candidates per mandate, by stage

report-candidates-parts = Candidates in single constituencies, as far as published

report-stage = Stage

report-stage-name = { $stage ->
        [nominated] nominated
        [registered] registered
        [on_ballot] on the ballot
        [elected] elected
       *[other] { $stage }
    }

report-contest = For

report-candidates = Candidates

report-mandates = Seats

report-per-mandate = Per seat

report-contest-constituencies = all constituencies

report-contest-lists = party lists

report-contest-some = { COUNT($count) ->
        [one] constituency { $ids }
       *[other] constituencies { $ids }
    }

# ---- turnout

report-turnout-short = Turnout

report-turnout-heading = { PCT($share, digits: 2) } of those registered cast a counted list vote

report-turnout-picture = Of { NUM($registered) } registered voters

report-turnout-counted = counted for lists or against all

report-turnout-table = Counts of people and votes

report-half-registered = half of those registered

report-count-of = What is counted

report-people = Number

report-regions-short = Regions

report-regions-heading = Turnout was highest in { $high } ({ $high_share }), lowest in { $low } ({ $low_share })

report-regions-picture = Turnout by region

report-regions-hour = As published, last report of the day ({ $hours }), per cent of those registered in the region. A stronger shade is higher.

report-regions-table = Turnout by region, highest first

report-region = Region

report-regions-foot = Borders simplified; not a survey

# ---- contradictions, sources, how to make the page again

report-contradictions-short = Contradictions

report-contradictions-heading = { COUNT($found) ->
        [0] The published figures do not contradict each other
        [one] { NUM($found) } published figure is disputed; { NUM($wrong) } proved wrong
       *[other] { NUM($found) } published figures are disputed; { NUM($wrong) } proved wrong
    }

report-contradictions-lead = What was printed and by whom, what is used here, and the sums that speak for or against it. Sources are named in the next table.

report-contradictions-table = Figures with more than one printed version, or that break a sum

report-contradiction-figure = Figure

report-contradiction-printed = Printed

report-contradiction-used = Right

report-contradiction-proof = How we know

report-printed-by = { $value } ({ $sources })

report-undecided = not decided

report-sources-short = Sources

report-sources-heading = { COUNT($sources) ->
        [one] { NUM($sources) } source
       *[other] { NUM($sources) } sources
    }

report-sources-table = Where the figures were read

report-source-id = No.

report-source-what = Source

report-source-date = Date

report-reproduce-short = Make it again

report-reproduce-heading = Anyone can make this page again

report-reproduce-lead = The same command on the same files gives the same page, to the letter.
