# What a check of rules says, and the names of rules.

# ---- rules of law

rules-title = Rules on { LONGDATE($day) }

rules-title-bodies = Bodies whose law is coded

rules-body = { $title }: coded from { LONGDATE($coded_from) }

rules-in-force = in force from { LONGDATE($from) }

rules-in-force-until = in force from { LONGDATE($from) } to { LONGDATE($until) }

rules-note = Note: { $note }

rules-no-rule = No rule is coded for this day.

rules-checked = Rules checked: { NUM($rules) } in { NUM($files) } files. No gap, no overlap, every value cited.

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

rules-name-against-all = line “against all”

rules-name-group-quota = quota of women, persons under 29 and persons with disabilities

rules-name-constituency-winner = winner of a constituency

rules-name-compensation = compensation between tiers

rules-name-result-published = publication of results

rules-name-age = least age

rules-name-residence = years of residence

rules-name-candidacies = number of candidacies

rules-name-list-length = longest list

rules-name-deposit = election deposit

rules-name-minimum-wage = minimum wage
