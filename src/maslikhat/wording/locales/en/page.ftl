# The public pages of the site.

page-home = Home
page-home-heading = How each seat was won, and by which rule
page-home-lead = Published elections, computed again from their votes. Every seat has a page that tells why it is held, by which article, and by how many votes. Everything can be downloaded and checked.
page-elections = Elections
page-elections-heading = { COUNT($elections) ->
    [one] { NUM($elections) } election is published
   *[other] { NUM($elections) } elections are published
}
page-found = { COUNT($elections) ->
    [0] Nothing is found for “{ $words }”
    [one] { NUM($elections) } election is found for “{ $words }”
   *[other] { NUM($elections) } elections are found for “{ $words }”
}
page-found-none = Try the name of a body, a town or a year.
page-search = Find an election or a council
page-search-button = Search
page-election = Election
page-day = Day
page-seats = Seats
page-seat = Seat
page-state = State
page-state-final = Final
page-state-interim = Interim
page-reason = Reason
page-tab-election = Result
page-tab-night = The count
page-tab-how = How it was computed
page-tab-constituencies = Constituencies
page-tab-candidates = Candidates
page-tab-stations = Polling stations
page-tab-laboratory = Laboratory
page-tab-downloads = Downloads
page-heading-how = How the seats were computed: { $election }
page-heading-constituencies = Constituencies: { $election }
page-heading-downloads = Files: { $election }
page-list-heading = { COUNT($seats) ->
    [0] { $list } holds no list seat of { NUM($all) }
    [one] { $list } holds { NUM($seats) } list seat of { NUM($all) }
   *[other] { $list } holds { NUM($seats) } list seats of { NUM($all) }
}
page-list-heading-entitled = { COUNT($seats) ->
    [0] { $list } is entitled to no seat of { NUM($all) }
    [one] { $list } is entitled to { NUM($seats) } seat in all of { NUM($all) }
   *[other] { $list } is entitled to { NUM($seats) } seats in all of { NUM($all) }
}
page-as-data = This explanation as data (JSON)
page-list-seats-entitled = Why is it entitled to each of its seats?
page-list-lead = { $votes } votes: { PCT($share, digits: 2) } of { $base } ({ $what }).
page-list-seats = Why does it hold each of its list seats?
page-seat-number = Seat { $seat }
page-seat-before = The seat before
page-seat-after = The next seat
page-kind-whole = A whole quota of votes
page-kind-remainder = The largest remainder
page-kind-most-votes = The most votes
page-kind-divisor = A highest quotient
page-kind-free = A first seat that every list with votes gets
page-kind-tie = A tie settled by the rule of the law
page-kind-reshared = Seats shared anew
page-kind-minimum = The least number of seats
page-kind-leading = The only list above the threshold
page-kind-admitted = The next list, admitted by law
page-stations-heading = { COUNT($faulty) ->
    [0] { NUM($papers) } papers of polling stations, none faulty
   *[other] { NUM($papers) } papers of polling stations, { NUM($faulty) } faulty
}
page-stations-lead = { $election }. Each paper was held against the control relations of its form.
page-stations-found = Papers found: { NUM($papers) }
page-station = Polling station
page-territory = Territory
page-balance = Control relations
page-in-balance = Hold
page-out-of-balance = Off by { NUM($residual) }
page-station-heading = Polling station { $station }
page-station-lead = Territory: { $territory }. Every published version is shown, the newest first.
page-relation-broken = Does not hold, off by { NUM($residual) }: { $relation }
page-station-votes = Votes
page-station-lines = Lines of the paper
page-line = Line
page-figure = Figure
page-list = List
page-votes = Votes
page-record-entry = Entry { NUM($entry) } of the record
page-filter-words = Number of a station
page-filter-territory = Territory
page-filter-any = Any
page-filter-faulty = Only faulty ones
page-filter-button = Show
page-page-of = Page { NUM($page) } of { NUM($pages) }
page-page-before = Page before
page-page-after = Next page
page-laboratory-heading = What would another rule have given?
page-laboratory-lead = { $election }: the same votes, shared by the rule that you choose. Nothing here is a result.
page-laboratory-rule = The rule
page-laboratory-votes = Votes of the lists
page-laboratory-method = Method
page-laboratory-as-law = As the law has it
page-laboratory-threshold = Threshold
page-laboratory-base = The threshold is a share of
page-laboratory-seats = { $entitled ->
        [yes] Seats in all
       *[no] List seats
    }
page-laboratory-button = Share the seats
page-laboratory-reset = Back to the law
page-method-hare = Hare quota, largest remainder
page-method-droop = Droop quota, largest remainder
page-method-hagenbach-bischoff = Hagenbach-Bischoff quota, largest remainder
page-method-imperiali = Imperiali quota, largest remainder
page-method-largest-remainder = Largest remainder
page-method-most-votes = Hare quota, most votes for the rest
page-method-dhondt = D’Hondt
page-method-sainte-lague = Sainte-Laguë
page-method-modified-sainte-lague = Modified Sainte-Laguë
page-method-danish = Danish
page-method-huntington-hill = Huntington-Hill
page-method-adams = Adams
page-file = File
page-what = What it holds
page-downloads-files = All of it as files
page-file-result-json = The result with every step, rule and source, as JSON
page-file-seats-csv = Seats, as CSV
page-file-case-zip = The whole election as it was published: tables, sources, official result
page-file-papers-csv = Every paper in force, line by line, as CSV
page-archive-hash = SHA-256 of the archive: { $digest }. The same hash stands in the record.
