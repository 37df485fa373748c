# What a check of rules says, and the names of rules.

# ---- rules of law

rules-title = Rules on { LONGDATE($day) }

rules-title-bodies = Bodies whose law is coded

rules-body = { $title }: coded from { LONGDATE($coded_from) }

rules-in-force = in force from { LONGDATE($from) }

rules-in-force-until = in force from { LONGDATE($from) } to { LONGDATE($until) }

rules-note = Note: { $note }

rules-no-rule = No rule is coded for this day.

rules-checked = Rules checked: { NUM($rules) }; files: { NUM($files) }. No gap, no overlap, every value cited.

rules-faults = Faults in the rules: { NUM($count) }

rules-by-status = Read in the law's text: { NUM($text) }; in an older edition: { NUM($old_text) }; from secondary sources: { NUM($secondary) }; unverified: { NUM($unverified) }

rules-unverified-list = Rules that nobody read in any source of the law

rules-name-seats = seats

rules-name-seats-at-most = largest number of seats

rules-name-threshold = threshold

rules-name-list-allocation = sharing of list seats

rules-name-list-tie = tie between lists

rules-name-list-order = order of candidates on a list

rules-name-single-list = only one list passes

rules-name-single-list-minimum = least seats of the second list

rules-name-list-minimum = least seats of every list that takes part

rules-name-against-all = line “against all”

rules-name-against-all-wins = “against all” leads a constituency

rules-name-group-quota = quota of women, persons under 29 and persons with disabilities

rules-name-constituency-winner = winner of a constituency

rules-name-compensation = compensation between tiers

rules-name-term = term of office

rules-name-result-published = publication of results

rules-name-age = least age

rules-name-residence = years of residence

rules-name-candidacies = number of candidacies

rules-name-list-length = longest list

rules-name-deposit = election deposit

rules-name-minimum-wage = minimum wage

rules-title-history = All rules coded, from the first day on

rules-name-exhausted-list = a list with fewer candidates than seats

rules-levels = Levels: { $levels }

rules-level = { $level ->
        [regional] regional
        [city] city
        [district] district
       *[other] { $level }
    }

rules-hint = What was in force on a day: { $command }

rules-without-article = Cited by act alone, the article is not known: { NUM($count) }

# ---- what a rule says

rules-value-none = no such rule

rules-value-seats = { $tier ->
        [lists] by list: { NUM($seats) }
        [constituencies] in constituencies: { NUM($seats) }
        [appointed] filled by others than voters: { NUM($seats) }
       *[house] in the house: { NUM($seats) }
    }

rules-value-seats-share = { $tier ->
        [lists] by list
       *[constituencies] in constituencies
    }: { $all ->
        [yes] all
       *[no] { $share } of all
    }

rules-value-seats-at-most = { $level }: at most { NUM($seats) }

rules-value-threshold = { THRESHOLD($share) } of { $base }, { $equal ->
        [yes] a list with exactly that share passes
       *[no] a list must have more
    }

rules-value-threshold-coalition = for a coalition { THRESHOLD($share) }

rules-value-threshold-exempt = no threshold for a list that won at least { NUM($count) } { COUNT($count) ->
        [one] constituency
       *[other] constituencies
    }

rules-value-against-all = { $on_ballot ->
        [yes] on the ballot
       *[no] not on the ballot
    }, { $takes_seat ->
        [yes] can take a seat
       *[no] takes no seat
    }

rules-value-against-all-wins = { $follows ->
        [unknown] what follows was not found in the law
       *[first_candidate_elected] the candidate with the most votes is elected
    }

rules-value-single-list = the next list is admitted, its result is multiplied by { FIG($factor) }

rules-value-single-list-minimum = at least { NUM($seats) }

rules-value-list-minimum = at least { NUM($seats) }

rules-value-quota = { $quota ->
        [hare] Hare quota (the electoral quotient)
        [droop] Droop quota
        [hagenbach_bischoff] Hagenbach-Bischoff quota
       *[imperiali] Imperiali quota
    }, seats left go to the { $rest ->
        [largest_remainder] largest remainders
       *[most_votes] lists with the most votes
    }

rules-value-divisors = highest quotients, method: { $method }

rules-value-list-tie = { $by ->
        [earlier_registration] the list registered earlier goes first
        [list_order] the list that stands earlier on the ballot goes first
        [most_votes] the list with more votes goes first
       *[lots] lots are drawn
    }

rules-value-exhausted-list = its seats { $seats ->
        [reshare] are shared among the other lists
       *[vacant] stay vacant
    }

rules-value-constituency-winner = { $rule ->
        [plurality] more votes than any other candidate
       *[absolute_majority] more than half of the votes; else a second round of { NUM($run_off) } candidates
    }

rules-value-compensation = constituency seats count against the seats of the list; { $overhang ->
       *[house_grows] the house grows by the overhang
    }

rules-value-list-order = { $by ->
        [closed] in the order of the list
       *[party_organ] the party's governing body names who receives the seats, within { NUM($days) } { COUNT($days) ->
            [one] day
           *[other] days
        }
    }

rules-value-group-quota = together at least { THRESHOLD($share) } { $of }

rules-value-group-quota-of = { $of ->
        [list] of the list
       *[mandates] of the mandates
    }

rules-value-term = { NUM($years) } { COUNT($years) ->
        [one] year
       *[other] years
    }

rules-value-result-published = within { NUM($days) } { COUNT($days) ->
        [one] day
       *[other] days
    }

rules-value-age = at least { NUM($years) } { COUNT($years) ->
        [one] year
       *[other] years
    }

rules-value-residence = at least { NUM($years) } { COUNT($years) ->
        [one] year
       *[other] years
    } in the country

rules-value-candidacies = at most { NUM($count) }

rules-value-list-length = as many as there are seats and { THRESHOLD($over) } of them more, rounded { $rounding ->
        [up] up
       *[down] down
    }

rules-value-deposit = minimum wages: { NUM($wages) }

rules-value-deposit-returned = { $reason ->
        [elected] returned if elected
        [share] returned with { THRESHOLD($share) } of the votes or more
       *[death] returned on death
    }

rules-value-minimum-wage = { NUM($tenge) } tenge
