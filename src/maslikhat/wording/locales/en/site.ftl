# What the site says besides the report: home, why a seat, constituencies, laboratory, comparison, search.

# ---- the frame of figures and cards

site-foot-table = Table
site-foot-download = Download { $kind }: { $title }
site-card-which = which?
site-card-record = On record
site-card-entry = entry { NUM($entry) }
site-card-verify = verify
site-card-data = Data
site-card-counted = counted { NUM($counted) } of { NUM($expected) } stations
site-card-law = Written in
site-card-firm = Held by
site-card-votes = { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    }
site-card-threshold = To the threshold
site-card-deputies = Who holds it
site-card-deputies-list = candidates and deputies of the list
site-sources-fold = Show all sources

# ---- home

site-home-latest = Latest results
site-home-read = How to read this
site-home-read-seat = A full mark is a seat won on a list; a ring is a seat won in a constituency. The line in the middle is the majority.
site-home-read-why = “Why?” beside a list opens the page of its last seat: the count replayed, the article, and how many votes would have moved it.
site-home-read-mark = A dashed amber box says that something was not read in the law’s own current text, or is not decided.
site-home-read-record = What is published stands in a record that can only grow. “Verify” opens its entry with the proof.
site-country = { $country ->
        [kz] Kazakhstan
        [ge] Georgia
        [kr] Korea
        [lt] Lithuania
        [nz] New Zealand
       *[other] { $country }
    }
site-country-head = Country
site-country-others = Other countries
site-country-elections = { $country }: { COUNT($elections) ->
        [one] { NUM($elections) } election
       *[other] { NUM($elections) } elections
    }

# ---- search

site-search-heading = { COUNT($found) ->
        [0] Nothing is found for “{ $words }”
        [one] { NUM($found) } thing is found for “{ $words }”
       *[other] { NUM($found) } things are found for “{ $words }”
    }
site-search-empty = What can be searched
site-search-none = Search for the name of a body, a town, a list, a person as published, the number of a station, or a year. Kazakh and Russian letters and their Latin spellings find the same.
site-search-most = The first { NUM($most) } of each kind are shown.
site-search-elections = Elections
site-search-councils = Councils
site-search-lists = Lists
site-search-places = Constituencies
site-search-people = Persons, as published
site-search-stations = Polling stations
site-search-what = Found
site-search-where = Where

# ---- votes to seats, and who missed a seat

site-why = Why?
site-why-head = Reason
site-strip-short = Votes to seats
site-strip-heading = From votes to { NUM($seats) } { COUNT($seats) ->
        [one] seat
       *[other] seats
    }
site-strip-table = Votes, quotients and seats of each list
site-strip-base = Shares are of { $base }: { $what }.
site-strip-bar = Line: { THRESHOLD($threshold) }
site-strip-quotas = Votes in quotients
site-strip-below = takes no part
site-strip-base-only = takes no seat
site-misses-short = Who missed a seat
site-misses-heading = { $list } was nearest to one more seat: { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } short
site-misses-table = How many votes each list lacked
site-misses-seat = Votes short of one more seat
site-misses-threshold = Votes over or short of the threshold
site-misses-share = Share
site-misses-note = Found by sharing all seats anew with more votes for that list alone; all other counts unchanged.

# ---- why this seat

site-seat-firm = How firmly it is held
site-seat-threshold-short = Threshold
site-seat-threshold = { $list } passed the threshold: { PCT($share, digits: 2) } where { THRESHOLD($threshold) } is needed
site-seat-threshold-table = Shares of all lists
site-seat-over = Votes over or short
site-seat-cost-short = Price of a seat
site-seat-cost = One seat costs { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] vote
       *[other] votes
    }
site-seat-cost-lead = { NUM($votes) } { COUNT($votes) ->
        [one] vote
       *[other] votes
    } of { COUNT($lists) ->
        [one] one list that takes part
       *[other] { NUM($lists) } lists that take part
    }, divided into { NUM($seats) } equal { COUNT($seats) ->
        [one] part
       *[other] parts
    }.
site-seat-cost-table = Votes in quotients
site-seat-ruler = seats
site-seat-quotas = Quotients
site-seat-whole = { $list }: { COUNT($whole) ->
        [0] no whole quotient
        [one] { NUM($whole) } whole quotient
       *[other] { NUM($whole) } whole quotients
    } and { PART($part) } of the next
site-seat-blocks = Each block is one quotient of the list’s votes. The framed one is seat { NUM($seat) }.
site-seat-rest = remainder { PART($part) }
site-seat-ranking = { COUNT($seats) ->
        [one] The { NUM($seats) } seat left over goes by the size of the remainder
       *[other] The { NUM($seats) } seats left over go by the size of the remainder
    }
site-seat-quotients = Quotients that brought { $list } its seats
site-seat-number = Seat
site-seat-divisor = Divisor
site-seat-quotient = Quotient
site-seat-rank = Place among all
site-seat-after = The first quotient that brought no seat: { $list }, { DEC($quotient, digits: 2) }.

# ---- constituencies, lists, regions

site-place-open = { $constituency }: the winner is not published
site-place-won = { $constituency }: { $winner }, { NUM($margin) } { COUNT($margin) ->
        [one] vote
       *[other] votes
    } ahead
site-place-published = { $constituency }: { $winner }
site-place-why = How the seat was won
site-place-count = The count
site-place-no-count = The votes of this constituency are not published, so the seat cannot be counted again.
site-place-candidate = Candidate
site-place-candidates = Who stood
site-place-no-candidates = Not published.
site-place-stood = { $stage }: { NUM($candidates) } { COUNT($candidates) ->
        [one] candidate
       *[other] candidates
    } for 1 seat
site-place-before = The constituency before
site-place-after = The next constituency
site-place-lead = { $election }. One seat, one constituency.
site-list-people = { COUNT($people) ->
        [0] The people of the list
        [one] { NUM($people) } person on the list
       *[other] { NUM($people) } people on the list
    }
site-list-not-published = The names on this list are not published here.
site-list-position = No.
site-list-deputy = Deputy
site-list-unnamed = { COUNT($seats) ->
        [one] Who holds { NUM($seats) } seat is not published.
       *[other] Who holds { NUM($seats) } seats is not published.
    }
site-list-places = Won in { COUNT($places) ->
        [one] { NUM($places) } constituency
       *[other] { NUM($places) } constituencies
    }, as far as published
site-region-short = Figures
site-region-heading = { COUNT($figures) ->
        [one] { NUM($figures) } published figure
       *[other] { NUM($figures) } published figures
    }
site-region-hour = Hour
site-region-value = Value
site-region-lead = { $election }. What was published of this region, by hour and source.

# ---- laboratory

site-lab-official = Official
site-lab-moved = { $before } by law, { $after } here
site-lab-copy = Copy link
site-lab-copied = The link is copied
site-lab-failed = The seats could not be computed just now. The form still works.
site-lab-table = Official seats, seats by law and under your setting
site-lab-list = List
site-lab-law = By law
site-lab-changed = Your setting
site-lab-difference = ±


# ---- stations

site-stations-contest = Contest
site-stations-missing = Not yet in: { NUM($missing) } of { NUM($expected) } stations expected
site-stations-all-in = All { NUM($expected) } stations expected are in.
site-stations-lists = Party lists
site-stations-showing = Show
site-stations-in = Papers that are in
site-stations-not-in = Stations not yet in
site-stations-not-in-heading = { COUNT($missing) ->
        [0] No station of the list is missing
        [one] { NUM($missing) } station is not yet in
       *[other] { NUM($missing) } stations are not yet in
    }
site-stations-versions = All versions side by side
site-stations-version = Version { NUM($version) }
site-stations-copy = Copy of an observer, version { NUM($version) }
site-stations-day = Published
site-stations-differs = differs

# ---- glossary

site-glossary = Glossary
site-glossary-heading = The words of an election
site-glossary-lead = Each word as it is used on these pages. Where a Kazakh word was not seen in a law, it is our translation.
site-glossary-term = Word
site-glossary-others = In the other languages
site-glossary-what = What it means
