# Elections side by side: the choice, the measures and what they rest on, what is not known and why.

side-heading = Compare elections
side-lead = The same council over time, or different ones beside each other. The address keeps the choice.
side-chosen = { COUNT($elections) ->
        [one] { NUM($elections) } election
       *[other] { NUM($elections) } elections side by side
    }
side-over-time = { $name }: { $measure } { $first } in { $from }, { $last } in { $to }
side-between = { $measure } from { $least } ({ $where }) to { $most } ({ $there })
side-series-title = The same council over time
side-series-elections = Elections
side-series-years = Years

# ---- the form

side-form = Which elections
side-form-country = Country
side-form-body = Council
side-form-any = all
side-form-elections = Or exactly these, { NUM($most) } at most
side-form-button = Compare
side-form-reset = Begin anew
side-unknown = No election and no council here is called “{ $id }”.
side-not-comparable = “{ $title }” tells the structure of councils and is no election: there is nothing to compare.
side-retracted = “{ $title }” was retracted on { SHORTDATE($day) }: { $reason }
side-too-many = { COUNT($found) ->
        [one] { NUM($found) } election fits
       *[other] { NUM($found) } elections fit
    } the choice; the latest { NUM($most) } are shown. Choose a council or tick elections to see others.
side-none = No election fits this choice.

# ---- measures

side-measure = { $name ->
        [turnout] Turnout
        [effective_votes] Effective number of parties by votes
        [effective_seats] Effective number of parties by seats
        [gallagher] Disproportionality (Gallagher)
        [loosemore_hanby] Disproportionality (Loosemore and Hanby)
        [competition] Candidates per mandate
        [independents] Independents
        [women] Women among deputies
        [women_candidates] Women among candidates
        [youth] Young deputies
        [youth_candidates] Young candidates
       *[quota] Women, the young and persons with disabilities among deputies
    }
side-measure-of = { $name ->
        [turnout] of voters on the lists
        [effective_votes] votes for lists, without “against all” (Laakso and Taagepera)
        [effective_seats] seats that votes for lists decide (Laakso and Taagepera)
        [gallagher] of votes for lists and the seats they decide: root of half the squared gaps
        [loosemore_hanby] of votes for lists and the seats they decide: half the sum of gaps
        [competition] registered candidates for one seat
        [independents] of all seats that are known
        [women] of the deputies
        [women_candidates] of the candidates
        [youth] of the deputies, by the published age class
        [youth_candidates] of the candidates, by the published age class
       *[quota] of the deputies, each person once
    }
side-scale = scale from 0 to { $top }
side-counts = { NUM($part) } of { NUM($whole) }
side-per = { NUM($part) } for { NUM($whole) }
side-reckoned = reckoned from a printed share
side-age = up to { NUM($age) } years old
side-base = { $base ->
        [took-part] took part
        [received-ballot] received a ballot
        [printed] as printed, without counts
        [constituencies] in constituencies
        [lists] on party lists
        [deputies] all deputies
        [known-deputies] deputies of whom it is published
        [lists-nominated] nominated on lists
        [lists-registered] registered on lists
        [lists-on-ballot] lists on the ballot
        [constituencies-nominated] nominated in constituencies
        [constituencies-registered] registered in constituencies
        [constituencies-on-ballot] constituency candidates on the ballot
       *[seats] seats
    }
side-why = { $why ->
        [no-lists] no seats by list
        [contradicted] sources print different figures
        [took-part-not-published] how many took part is not published here
        [registered-not-published] registered voters are not published here
        [candidates-not-published] registered candidates are not published here
        [mandates-not-known] the number of mandates is not known
        [seats-not-known] seats are not known
        [constituencies-not-told] winners in constituencies are not published here
       *[not-published] not published here
    }
side-none-known = Published for none of these elections: { $measures }.
side-table-results = Votes and seats
side-table-people = Candidates and deputies
side-election = Election

# ---- what the measures rest on

side-ground = What these figures rest on
side-ground-short = Grounds
side-ground-seats = Seats that votes for lists decide
side-ground-threshold = Threshold
side-ground-method = How list votes become seats
side-ground-figures = Votes
side-ground-read = How far the rules were read
side-coverage = { $coverage ->
        [whole] all { NUM($seats) }
        [part] { NUM($seats) } of { $house ->
            [0] an unknown number
           *[some] { NUM($house) }
        }; constituencies are not in these figures
        [entitlement] all { NUM($seats) } seats are shared by party votes; constituency seats count in
       *[none] none
    }
side-threshold = { THRESHOLD($share) } of { $base }
side-no-threshold = none
side-figures = { $shares ->
        [yes] printed shares only
       *[no] counted votes
    }
side-differ-coverage = The seats are not of one kind: votes for lists decide all seats of some councils and a part of others. A part says nothing of the whole council.
side-differ-entitlement = Where party votes share all seats, the seats are what each list is entitled to, constituency seats included; elsewhere they are list seats.
side-differ-threshold = Thresholds differ: { $thresholds }. A higher one alone makes seats stray further from votes.
side-differ-base = Thresholds are taken of different counts.
side-differ-method = Votes become seats by different methods.
side-differ-shares = Some figures are reckoned from printed shares, others from counted votes.
side-alike = All rest on the same kind of seats, threshold and method.

# ---- the same votes under another rule, where party votes share all seats

side-entitled-picture = All seats each list is entitled to, by law and under the change
side-entitled-note = The seats are what each list is entitled to, constituency seats included: these are not its list seats. The measures count all seats of the house with its overhang: { NUM($house) } by law.
side-entitled-moved = { COUNT($seats) ->
        [one] { NUM($seats) } seat of an entitlement moves under the change
       *[other] { NUM($seats) } seats of entitlements move under the change
    }
side-entitled-same = The change moves no seat of an entitlement
