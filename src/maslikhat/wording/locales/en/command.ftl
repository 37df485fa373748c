# Words of the command: heads of tables, states of a result, exits.

# ---- heads of tables

command-head-list = List

command-head-votes = Votes

command-head-share = Share of { NUM($count) }

command-head-share-base = Share of { NUM($count) } ({ $base })

command-head-whole = Whole quotients

command-head-remainder = Remainder

command-head-quotient = Quotient

command-head-seats = Seats

command-head-list-seats = List seats

command-head-constituency-seats = Constituency seats

command-head-entitled = Entitled to

command-head-official = Official

command-head-difference = Difference

command-head-constituency = Constituency

command-head-winner = Winner

command-head-party = Party

command-head-margin = Margin, votes

command-head-deputy = Deputy

command-head-candidate = Candidate

command-head-rule = Rule

command-head-source = Source

command-head-article = Article

command-head-status = Status

command-head-station = Polling station

command-head-measure = Measure

command-head-total = Total

# ---- words of a result

command-against-all = Against all

command-not-published = not published

command-final = Final

command-interim = Preliminary: { NUM($counted) } of { NUM($expected) } polling stations counted

command-interim-unknown = Preliminary

command-unverified = Unverified

command-did-not-pass = did not pass

command-no-data = No data

command-vacant = Vacant: { NUM($seats) }

command-shares-only = Only shares were published; the seats follow from them, within their last digit.

command-turnout = Turnout: { NUM($took_part) } of { NUM($registered) } registered voters, { PCT($share, digits: 2) }

command-registered-voters = Registered voters

command-took-part = Took part in voting

command-invalid-ballots = Invalid ballots

command-quota = Electoral quotient: { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    }

# ---- elect

command-title-seats = { $title }: seats

command-title-lists = Seats by list: { NUM($seats) }

command-title-entitled = Seats each list is entitled to in all: { NUM($seats) }, { $lists ->
        [none] constituencies included; how many of these by list is not known
       *[other] constituencies included; of these by list: { NUM($lists) }
    }

command-title-constituencies = Seats in constituencies: { NUM($seats) }

command-title-steps = How this was computed

command-title-sources = Sources

command-title-contradictions = Contradictions in the sources

command-title-reproduce = How to reproduce this

command-official-agrees = The seats agree with the official result.

command-official-differs = The seats differ from the official result: { $lists }.

command-official-unknown = No official result is given to compare with.

command-lots-needed = The last seats are tied between { $tied }: lots must be drawn for { NUM($seats) }. The other seats are certain.

command-constituency-lots = { $constituency }: { $tied } are tied, lots must be drawn { $decides ->
        [run_off] for who stands again
       *[seat] for the seat
    }.

command-constituency-unverified = { $constituency }: “against all” has as many votes as the first candidate or more. What follows was not found in the law, so this constituency rests on an unverified point.

command-lots-between = { $decides ->
        [run_off] lots needed for who stands again
       *[seat] lots needed
    }: { $tied }

command-run-off-between = run-off: { $stand }

command-winner-unverified = { $winner } (unverified)

command-unverified-rules = Some rules were not read in the law's own text; each is marked.

command-written = Written to { $path }

command-report-lies = The report lies in { $path }

command-working = { $what }: { NUM($done) } of { NUM($total) }

command-reading = Reading { $file }

command-seat-of-list = { $list }, seat { NUM($seat) }

command-seats-with-names = Names of deputies

command-quota-of-list = Women, persons under 29 and persons with disabilities on the list: { NUM($count) } of { NUM($all) }; needed at least { NUM($needed) }.

command-quota-of-mandates = Women, persons under 29 and persons with disabilities among the mandates: { NUM($count) } of { NUM($all) }; needed at least { NUM($needed) }.

command-names-not-published = { $list }: names of { NUM($seats) } list { COUNT($seats) ->
        [one] deputy
       *[other] deputies
    } not published

command-names-of-list = { $list }: { $people }

command-names-exhausted = { $list }: { NUM($seats) } list { COUNT($seats) ->
        [one] seat
       *[other] seats
    } without a candidate

command-quota-met = quota met

command-quota-broken = quota not met

command-quota-not-known = not published whether the quota is met

# ---- candidates

command-candidates-title = { $title }: candidates

command-candidates-nominated = Nominated: { NUM($count) } for { NUM($mandates) } { COUNT($mandates) ->
        [one] mandate
       *[other] mandates
    }, { DEC($ratio, digits: 1) } per mandate

command-candidates-registered = Registered: { NUM($count) } for { NUM($mandates) } { COUNT($mandates) ->
        [one] mandate
       *[other] mandates
    }, { DEC($ratio, digits: 1) } per mandate

command-candidates-on-lists = On party lists: { NUM($count) } for { NUM($mandates) } { COUNT($mandates) ->
        [one] mandate
       *[other] mandates
    }, { DEC($ratio, digits: 1) } per mandate

command-candidates-self = Self-nominated: { NUM($count) }

command-candidates-by-parties = Nominated by parties: { NUM($count) }

command-candidates-withdrawn = Withdrawn: { NUM($count) }

command-candidates-stage-differs = { $source } says “{ $said }” of { NUM($count) }; by the other sources that is the number “{ $stage }”.

command-stage-nominated = nominated

command-stage-registered = registered

command-stage-on-lists = on party lists

# ---- compare

command-compare-title = { $title }: official rules and a change

command-compare-as-law = By law

command-compare-changed = Changed

command-compare-threshold = Threshold { THRESHOLD($share) }

command-compare-seats = Seats: { NUM($seats) }

command-compare-method = Method: { $method }

command-gallagher = Gallagher index

command-loosemore-hanby = Loosemore-Hanby index

command-effective-votes = Effective number of parties, by votes

command-effective-seats = Effective number of parties, by seats

command-method-largest-remainder = largest remainder

command-method-most-votes = whole quotients, then most votes

command-method-dhondt = D'Hondt

command-method-sainte-lague = Sainte-Laguë

command-method-modified-sainte-lague = modified Sainte-Laguë

command-method-danish = Danish

command-method-huntington-hill = Huntington-Hill

command-method-adams = Adams

# ---- exits

command-exit-faults = Faults of input: { NUM($count) }. Nothing was computed.

command-exit-well = No faults found.

command-more = and { NUM($count) } more

command-yes = yes

command-no = no

command-stage-on-ballot = on the ballot

command-by-public-associations = Nominated by public associations: { NUM($count) }

command-candidates-on-ballot = On the ballot: { NUM($count) } for { NUM($mandates) } { COUNT($mandates) ->
        [one] mandate
       *[other] mandates
    }, { DEC($ratio, digits: 1) } per mandate

command-firm-in-rounding = Every count of votes that rounds to these shares gives the same seats.

command-not-firm-in-rounding = Some counts of votes that round to these shares give other seats.

# ---- candidates, parts of a stage

command-candidates-in-constituencies = In constituencies

command-candidates-in-lists = On party lists

command-candidates-count = { $stage }: { NUM($count) }

command-candidates-in-part = { $stage }: the number of all is not published

command-candidates-by = { $by }: { NUM($count) } of { NUM($all) }, { PCT($share, digits: 1) }

command-candidates-versions = Sources contradict each other, { $figure }: { $versions }.

command-candidates-law = What the law asks of candidates

command-candidates-longest-list = for { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }: at most { NUM($most) } { COUNT($most) ->
        [one] candidate
       *[other] candidates
    } on a list

command-candidates-deposit = { NUM($tenge) } tenge by the minimum wage of that year

command-head-stage = Stage

command-head-candidates = Candidates

command-head-per-mandate = Per mandate

# ---- pages of the commands

command-compare-moved = { COUNT($seats) ->
        [one] The change moves one { $entitled ->
            [yes] seat that a list is entitled to
           *[no] list seat
        }
       *[other] The change moves { NUM($seats) } { $entitled ->
            [yes] seats that lists are entitled to
           *[no] list seats
        }
    }

command-compare-same = The change moves no { $entitled ->
        [yes] seat that a list is entitled to
       *[no] list seat
    }

command-compare-picture = { $entitled ->
        [yes] Seats each list is entitled to in all
       *[no] List seats
    } by law and under the change

command-compare-lead = Solid: seats under the rules of the election. Framed: seats of the same votes under the changed rules.

command-compare-measures = How closely seats follow votes

command-explain-page = Why { $list } { $entitled ->
        [yes] is entitled to its { ORD($seat) } seat in all
       *[no] holds its { ORD($seat) } seat
    }

command-explain-ranking = Who won the seats that were ranked, and who was next

command-rank = Rank

command-head-seat = Seat no.

command-head-won = Outcome

command-claim-whole = Claim

command-claim-remainder = Remainder, parts of a quotient

command-claim-most-votes = Votes

command-claim-divisor = Quotient

command-claim-free = Votes

command-claim-tie = Claim

command-claim-reshared = Claim

command-claim-minimum = Claim

command-check-found = { COUNT($findings) ->
        [one] The check found one fault
       *[other] The check found { NUM($findings) } faults
    }

command-check-clean = The check found no fault

command-check-relations = Relations of the form

command-check-faulty = Faulty papers

command-head-relation = Relation

command-head-severity = Severity

command-head-checked = Checked

command-head-broken = Broken

command-head-surplus = Too many

command-head-shortage = Too few

command-head-place = Place

command-head-residual = Off by

command-head-nature = Nature

command-head-nominator = Nominated by

command-head-body = Body

command-progress = { $stage ->
        [read] Reading { $about }
        [check] Checking { $about }
        [compare] Comparing the papers of { $about }
       *[sum] Summing up
    }{ $parts ->
        [1] {""}
       *[other] {" "}({ NUM($part) }/{ NUM($parts) })
    }

# ---- whose deposit returns, people of the case's own file, papers too many

command-too-many-papers = Not final: { NUM($counted) } papers, but { NUM($expected) } polling stations expected

command-stage-named = named in the case's file of people

command-deposit-short = Deposits

command-deposit-title = For whom the deposit returns by the rule

command-deposit-share-one = { NUM($votes) } of { NUM($largest) } votes, { PCT($least, digits: 2) }

command-deposit-share-two = { NUM($votes) } votes, { PCT($least, digits: 2) } of { NUM($largest) } to { PCT($most, digits: 2) } of { NUM($smallest) }

command-deposit-share-shares = { PCT($most, digits: 2) } as published

command-deposit-elected = returns, elected

command-deposit-share = returns by the share of votes

command-deposit-death = returns, death

command-deposit-kept = does not return

command-deposit-open = open, it depends on which votes the share is of

command-deposit-base = [unverified] Of which votes the share is, was not read in the law; each published count was tried, and deaths are not in the data.
