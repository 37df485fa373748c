# What a check of papers and published figures says.

# ---- papers of polling stations

check-title-protocols = { $file }: check of the voting protocols

check-papers = Papers checked: { NUM($papers) }

check-relation-holds = { $relation }: holds in every paper where it can be checked ({ NUM($checked) })

check-relation-broken = { $relation }: broken in { NUM($broken) } of { NUM($checked) } papers, with more on { NUM($surplus) } and fewer on { NUM($shortage) }

check-relation-skipped = { $relation }: not checked, the file lacks a line of it

check-faulty-papers = Faulty papers: { NUM($faulty) } of { NUM($papers) }

check-faulty-of-these = of these { $parts }

check-faulty-by = { COUNT($broken) ->
        [one] { NUM($broken) } breaks “{ $relation }”
       *[other] { NUM($broken) } break “{ $relation }”
    }

check-faulty-by-several = some break more than one

check-broken = { $place }: { $relation }; off by { NUM($residual) }

check-severity-error = error

check-severity-warning = warning

check-nature-clerical = clerical: one slip in one figure clears every relation

check-nature-unexplained = unexplained

check-swapped-digits = { $figure }: { NUM($written) } is written; with two digits swapped, { NUM($corrected) }, every relation holds

check-wrong-digit = { $figure }: { NUM($written) } is written; with one other digit, { NUM($corrected) }, every relation holds

check-several-slips = Several slips explain this paper; only the paper itself can tell which.

check-doubt = Votes in doubt: { NUM($votes) } in unexplained papers ({ NUM($papers) }); clerical papers hold { NUM($clerical_votes) } more ({ NUM($clerical_papers) })

check-doubt-could-change = That reaches the margin of the last seat, { QTY($margin, digits: 2) } { COUNT($margin, digits: 2) ->
        [one] vote
       *[other] votes
    }: the faults could change a seat.

check-doubt-could-not-change = That is less than the margin of the last seat, { QTY($margin, digits: 2) } { COUNT($margin, digits: 2) ->
        [one] vote
       *[other] votes
    }: the faults could not change a seat, even all together.

# ---- published figures

check-title-published = Published figures that contradict each other

check-published-agree = No contradiction among the published figures.

check-contradiction = { $what }: { $values }

check-said-by = { $value } ({ $source })

check-proven-wrong = { $value } of { $source } is wrong: with it { $check } does not hold, with { $right } it does.

check-undecided = Which of them is right is not proven by any sum.

check-checksum-total = the sum of votes

check-checksum-shares = the sum of shares

check-checksum-seats = the sum of seats

check-checksum-share-of-votes = the share that follows from the votes

check-shares-above-whole = { $source }: the printed shares sum to { PCT($sum, digits: 2) }, more than the whole.

check-swapped-in-print = Two digits are swapped: { $written } for { $right }.

check-wrong-digit-in-print = One digit differs: { $written } for { $right }.

check-seats-do-not-follow = { $source } gives { $list } { NUM($said) } { COUNT($said) ->
        [one] seat
       *[other] seats
    }; by the votes it is { NUM($computed) }.

# ---- what proves a published figure wrong (a proof's kind is its name)

check-proof-options-sum = With { $value } the votes of all options sum to { FIG($sum) }; published is { FIG($published) }, off by { NUM($residual) }.

check-proof-shares-of-votes = With { $value } the shares of { FIG($base) } votes are { $computed }; printed are { $printed } ({ $options }).

check-proof-share-of-votes = { FIG($votes) } of { FIG($base) } votes is { $computed }; printed is { $value }.

check-proof-shares-of-source = With { $value } the shares that { $source } prints sum to { $total }.

check-proof-seats-of-tiers = Seats by list: { NUM($lists) }, in constituencies: { NUM($constituencies) }; compared with { $value } in all.

check-proof-seats-of-house = The others hold { NUM($others) } of { NUM($seats) } seats and leave { NUM($left) }; { $value } is printed.

check-proof-valid-and-invalid = { FIG($valid) } valid votes and { FIG($invalid) } invalid ballots are { FIG($sum) }; { $value } is printed.

check-proof-turnout-of-source = { $source } prints a turnout of { $printed } ({ $line }: { FIG($part) }); of { $value } registered it would be { $computed }.

check-proof-parts-of-candidates = The parts ({ $parts }: { $numbers }) sum to { FIG($sum) }; { $value } is printed.

check-proof-one-digit-wrong = One digit differs: { $wrong } for { $right }.

check-proof-digits-swapped = Two digits are swapped: { $wrong } for { $right }.

check-proof-digits-in-another-order = The same digits in another order: { $wrong } for { $right }.

check-proof-equals-other-figure = The same number stands elsewhere: { $value } is also “{ $figure }”.

check-proof-equals-difference = { $value } is exactly { FIG($more) } less { FIG($less) } ({ $minuend } less { $subtrahend }).

check-proof-share-of-registered = { $value } is { FIG($part) } ({ $line }) of { FIG($registered) } registered voters.

check-proof-errors-cancel = { $source } is off by { NUM($error) } here and by as many the other way for { $option }: its own sum hides both errors.

check-proof-turnout-falls = Turnout falls from { $high } at { $before } to { $low } at { $after }. It cannot: one of the two figures is wrong.

check-holds = holds

check-fails = does not hold

check-may-be-cause = a possible cause, no proof

check-verdict-proved = proved wrong: { $wrong }; right: { $right }

check-verdict-open = open: no checksum decides

# ---- names of published figures and lines

check-figure-votes = votes

check-figure-share = share

check-figure-seats-lists = list seats

check-figure-seats-constituencies = constituency seats

check-figure-seats-total = seats in all

check-figure-turnout = turnout

check-figure-sum = sum of votes

check-figure-valid = valid votes

check-figure-invalid = invalid ballots

check-figure-registered = registered voters

check-figure-took-part = took part in voting

check-figure-received-ballot = voters who received ballots

check-figure-candidates-nominated = candidates nominated

check-figure-candidates-registered = candidates registered

check-figure-candidates-on-ballot = candidates on the ballot

check-figure-parties = parties

check-figure-public-associations = public associations

check-figure-self = self-nomination

# ---- why a candidate or a list cannot stand

check-bar-too-young = The candidate is { NUM($age) } on polling day; at least { NUM($at_least) } is asked.

check-bar-resident-too-short = Full years of residence up to polling day: { NUM($years) }; at least { NUM($at_least) } are asked.

check-bar-several-candidacies = The candidate stands in several places ({ $found }); at most { NUM($at_most) } is allowed.

check-bar-list-too-long = Candidates on the list: { NUM($candidates) }; at most { NUM($at_most) } allowed.

check-doubt-all-could-change = With the clerical papers the votes in doubt are { NUM($votes) }, which reaches that margin of { NUM($margin) }: look at these papers before the result is believed.

check-relation-broken-marks = { $relation }: not so in { NUM($broken) } of { NUM($checked) } papers

# ---- what asks for a look across papers

check-looks-short = To look at

check-looks = { COUNT($looks) ->
        [0] No paper stands out beside its neighbours
        [one] One paper stands out beside its neighbours: a reason to look, not a fault
       *[other] { NUM($looks) } times a paper stands out beside its neighbours: a reason to look, not a fault
    }

check-stranger = { $place }: votes for { $list }, not on the ballot there: { NUM($votes) }. Look at the paper

check-identical = { $place }: the same votes for every line as at { $others }

check-far = { $place }: { $list }: { NUM($votes) } of { NUM($cast) } votes ({ PCT($share, digits: 1) }), elsewhere in the territory { PCT($share_elsewhere, digits: 1) }: { NUM($points) } points apart. Look at the paper

check-swapped = { $place }: { $list }: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } where about { NUM($due) } would be expected; { $other }: { NUM($other_votes) } where about { NUM($other_due) } would be: the two lines may have been exchanged. Look at the paper

# ---- sums of papers held against printed counts

check-contest-lists = party lists

check-figure-stations = polling stations counted

check-figure-expected = polling stations expected

check-sums-short = Sums

check-sums-title = Sums of the papers against printed counts

check-sums-whole = Contests with the papers of all stations expected: { NUM($contests) }, papers: { NUM($papers) }

check-sums-missing = { $contest }: { NUM($stations) } papers of { NUM($expected) } stations expected, { NUM($missing) } missing. A printed count may then be larger than the sum, never smaller

check-sums-unknown = { $contest }: { NUM($stations) } papers; how many stations were expected is not said. A printed count may then be larger than the sum, never smaller

check-sums-too-many = { $contest }: more papers than stations were expected: { NUM($stations) } papers, { NUM($expected) } expected. Find the papers that do not belong here, or mend the number expected

check-sums-differs = { $what }: the papers sum to { NUM($sum) }; printed is { NUM($printed) } ({ $sources }): { $verdict }

check-sums-contradiction = a contradiction

check-sums-may-be-missing = no contradiction yet, papers still missing may make up the difference

check-sums-agree = Every printed count agrees with the sum of the papers: { NUM($compared) } compared

check-sums-not-held = Printed counts for which the papers give no sum: { NUM($count) }

check-sums-found = Sums and numbers of papers that contradict what was printed or expected: { NUM($count) }. The command “check” names them.

check-sums-head-figure = Figure

check-sums-head-sum = Sum of the papers

check-sums-head-printed = Printed

check-sums-head-source = Source

check-sums-head-verdict = Verdict

# ---- the structure of councils

check-structure-short = Structure

check-structure-title = Structure of the councils

check-structure-head-level = Level

check-structure-head-councils = Councils

check-structure-head-seats = Seats

check-structure-head-constituencies = In constituencies

check-structure-head-lists = By list

check-structure-level-all = all

check-structure-level-regional = regional

check-structure-level-city = city

check-structure-level-district = district

check-structure-note = * reckoned from the published numbers and the law's share of seats by list, not published itself

check-structure-councils = Councils of all levels: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-left = Seats by list: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-kinds = Seats of both kinds: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-share = Seats of the councils with lists: { $terms } by list is by law { PCT($share, digits: 0) } of { QTY($gives, digits: 2) } ({ $verdict })

check-structure-all-seats = Seats of all levels: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-all-constituencies = Constituency seats of all levels: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-all-lists = List seats of all levels: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-published = Published is { NUM($published) }

check-structure-proved = proved: that number is published

check-structure-refuted = refuted

check-structure-named = Councils of a level known by name: { $gives } ({ $verdict })

check-structure-reckoned = reckoned; no published number to compare

# ---- candidates against the rules of eligibility

check-eligibility-short = Eligibility

check-eligibility-title = Candidates against the rules of eligibility

check-eligibility-not-coded = The rules of eligibility of this country and day are not coded: no person and no list was judged.

check-eligibility-clean = No person and no list was found to break a rule.

check-eligibility-rounding = How the limit is rounded was not found in the law.

check-eligibility-open = Not answered, the data does not say it: { $rule }{ COUNT($people) ->
        [0] {""}
       *[other] {" "}(people concerned: { NUM($people) })
    }

check-eligibility-year = Not answered, only the year of birth is known and does not decide: { $rule } (people: { NUM($people) })

check-bar-too-young-by-year = Born in { $born }, the candidate is at most { NUM($age) } on polling day; at least { NUM($at_least) } is asked.

check-bar-same-name-twice = The same name stands more than once ({ $found }); one person may have at most { NUM($at_most) } candidacy. Whether it is the same person, the data does not say.

check-stages-all = all

check-stages-grow = { $where }, { $by }: “{ $later }” { NUM($after) } is more than “{ $earlier }” { NUM($before) }; a later stage cannot have more candidates.

# ---- shares of the papers against printed shares

check-shares-title = Shares that the papers give against printed shares and turnouts

check-shares-rounding = A computed share is rounded to the digits that are printed, halves up.

check-shares-differs = { $what }: { NUM($part) } of { NUM($whole) } are { $computed }; printed is { $printed } ({ $sources }): { $verdict }

check-shares-limit = { $what }: the whole day’s turnout is { NUM($part) } of { NUM($whole) }, { $computed }; printed for the hour is { $printed } ({ $sources }): { $verdict }

check-shares-contradiction = a contradiction

check-shares-cut-off = no contradiction, its digits are cut and not rounded

check-shares-other-base = no contradiction, it is of another count: { $base }

check-shares-may-be-missing = no contradiction yet, papers still missing may make up the difference

check-shares-agree = Every printed share is the computed one to its last digit: { NUM($compared) } compared

check-shares-not-held = Printed shares for which the papers give nothing: { NUM($count) }

check-shares-base-valid = votes for lists without “against all”

check-shares-head-of = Papers
