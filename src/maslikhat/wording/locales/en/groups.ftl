# Women, men, the young, persons with disabilities: published numbers of candidates and deputies, and the quota.

group-title = Women, the young and persons with disabilities

group-short = Groups

group-head-who = Among whom

group-head-group = Group

group-head-number = Number

group-head-status = The figure

group-who = { $contest ->
        [lists] Party lists
        [constituencies] Constituencies
        [house] The whole council
       *[one] { $name }
    }, { $stage ->
        [nominated] nominated
        [registered] registered
        [on_ballot] on the ballot
       *[elected] elected
    }{ $by ->
        [all] {""}
       *[some] , { $by }
    }

group-name = { $group ->
        [women] women
        [men] men
        [young] up to { NUM($age) } years old
        [disability] persons with disabilities
       *[quota] women, the young and persons with disabilities together
    }

group-name-quota-age = women, the young (up to { NUM($age) }) and persons with disabilities together

group-line = { $who }: { $group }: { NUM($number) } of { NUM($of) }, { PCT($share, digits: 1) }

group-line-between = { $who }: { $group }: { NUM($least) } to { NUM($most) } of { NUM($of) }, printed as { $printed }

group-line-printed = { $who }: { $group }: printed as { $printed } of { NUM($of) }, which no whole number of people gives

group-of = { NUM($number) } of { NUM($of) }, { PCT($share, digits: 1) }

group-between = { NUM($least) } to { NUM($most) } of { NUM($of) }

group-not-whole = not a whole number of { NUM($of) }

group-status-published = as published

group-status-reckoned = reckoned from the printed { $printed }

group-misfit-women-and-men = { $who }: women and men are { NUM($found) } together, not { NUM($wanted) }.

group-misfit-base = { $who }, { $group }: the base is { NUM($found) }, but published are { NUM($wanted) }.

group-misfit-share-of-nobody = { $who }, { $group }: no whole number of { NUM($wanted) } people gives the printed share { $printed }.

group-misfit-lists-over-all = { $who }, { $group }: the lists have at least { NUM($found) } together, all of them { NUM($wanted) } at most.

group-misfit-quota-below-group = { $who }: the groups of the quota are { NUM($found) } at most, but one of them alone has { NUM($wanted) }.

group-fits = The published figures of groups fit each other.

group-quota-title = The quota of women, the young and persons with disabilities

group-quota-rule = At least { PCT($share, digits: 0) } of each list and again of its mandates; young is who is under { NUM($age) }.

group-quota-holds = { $line }. At least { NUM($needed) } are needed: quota met.

group-quota-broken = { $line }. At least { NUM($needed) } are needed: quota not met.

group-quota-open = { $line }. This does not say whether the quota is met: { $why ->
        [all-lists] it is asked of each list, and this is of all lists together
        [not-lists] it is asked of the mandates of each list, and this is of other seats too
        [other-age] the age class is not the law’s
       *[rounding] the printed share allows both
    }.

group-quota-unknown = Lists of which nothing published says whether the quota is met: { NUM($unknown) } of { NUM($lists) }.
