# Staff's pages of elections in the making.

staff-home = Staff
staff-home-heading = { COUNT($waits) ->
    [0] Nothing waits for you
    [one] { NUM($waits) } election waits for you
   *[other] { NUM($waits) } elections wait for you
}
staff-home-lead = Elections in the making. Nothing of them is public until the chair publishes it.
staff-home-nothing = You have no role in any council yet. Whoever manages this site can give you one.
staff-my-elections = Elections in the making
staff-election = Election
staff-council = Council
staff-changed = Changed
staff-waits = What waits
staff-state-published = Published as it is
staff-state-ahead = Changed since it was published
staff-state-retracted = Retracted
staff-state-draft = Not published
staff-waits-uploads = { COUNT($uploads) ->
    [one] { NUM($uploads) } file of papers waits to be confirmed
   *[other] { NUM($uploads) } files of papers wait to be confirmed
}
staff-waits-copies = { COUNT($copies) ->
    [one] { NUM($copies) } copy of an observer is not published
   *[other] { NUM($copies) } copies of observers are not published
}
staff-new = Begin an election
staff-new-heading = Begin an election
staff-new-lead = Its public id is made of the council and the polling day, and is never used for another.
staff-new-empty = From nothing
staff-new-button = Begin
staff-new-file = From a packed case
staff-new-file-label = ZIP of a case, or case.xlsx
staff-new-file-hint = The files that can be downloaded with any published election have this form. The id in them is kept.
staff-new-file-button = Begin with this file
staff-new-published = To correct a published election
staff-new-published-label = Published election
staff-new-published-hint = Work begins with the files as they were published. What is published stays until a correction is.
staff-new-published-button = Begin a correction
staff-key-body = Body whose law holds
staff-key-body-hint = Each has its file of rules.
staff-key-council = Code of the council
staff-key-council-hint = Country and names in Latin letters, parted by points: kz.astana.maslikhat
staff-key-level = Level
staff-key-level-hint = Only for a body whose law knows levels.
staff-level-none = None
staff-level-regional = Region, or city of republican significance
staff-level-city = City
staff-level-district = District
staff-key-date = Polling day
staff-key-established = Day on which the result was established
staff-key-zone = Time zone
staff-key-zone-hint = Only where clocks differ from those of the body: Asia/Oral.
staff-key-title-kk = Title in Kazakh
staff-key-title-ru = Title in Russian
staff-key-title-en = Title in English
staff-key-note-kk = Note in Kazakh
staff-key-note-ru = Note in Russian
staff-key-note-en = Note in English
staff-key-seats-lists = List seats
staff-key-seats-hint = Only where the law leaves the number of seats to others.
staff-key-seats-constituencies = Constituency seats
staff-key-seats-total = All seats
staff-key-state = State of the count
staff-key-state-hint = A result is final only when it was established; until then it is published as interim.
staff-state-final = Final
staff-state-interim = Interim
staff-already-begun = There is work on { $election } already. Go on there.
staff-wrong-council = “{ $council }” is no code of a council. Write the country and names in Latin letters, parted by points: kz.astana.maslikhat.
staff-wrong-day = “{ $day }” is no day. Choose the polling day.
staff-wrong-body = There are no rules for “{ $body }”. Choose a body of the list.
staff-wrong-level = The level “{ $level }” does not fit this body. Its levels: { $levels }.
staff-no-title = Give the title in one language at least.
staff-no-file = No file was chosen. Choose one and send it again.
staff-no-such-publication = This election was never published. Choose one of the list.
staff-not-your-council = You may not begin an election in { $council }. Ask for a role there.
staff-tab-draft = Parts
staff-tab-check = Check
staff-tab-import = Import of papers
staff-tab-typing = Typing of papers
staff-tab-scans = Scans
staff-tab-copies = Copies
staff-tab-lots = Lots
staff-tab-mandates = Mandates
staff-tab-publish = Publication
staff-tab-history = History
staff-part-empty = Nothing is entered here yet.
staff-part-empty-remedy = Fill in this part, or bring it as a CSV file.
staff-part-empty-votes = Import the papers of polling stations, have them typed by two people, or fill in the table of votes.
staff-part = Part
staff-parts = What the election is made of
staff-parts-lead = Each part is a table. Saving makes a new version; no version is lost.
staff-version = Version
staff-by = By whom
staff-file = File
staff-uploads = Files of papers that wait to be confirmed
staff-head-edit = Title, state and seats
staff-draft-id = Code: { $election }.
staff-draft-faults = { COUNT($faults) ->
    [0] No faults.
    [one] { NUM($faults) } fault.
   *[other] { NUM($faults) } faults.
}
staff-never-published = Never published.
staff-published-as = Published: number { $number }, { LONGDATE($day) }.
staff-retracted-as = Publication { $number } was retracted.
staff-sheet-case = Title, state, seats
staff-head-lead = { $election }, by the rules of { $body }. Code, body and polling day do not change once an election is begun.
staff-sheet-sources = Sources
staff-sheet-sources-lead = Where each figure was read. Every other table may name a source by its code.
staff-sheet-options = Lists and candidates on the ballot
staff-sheet-options-lead = A row for each line of the ballot. Colours are data, like #2E4A7D.
staff-sheet-votes = Votes
staff-sheet-votes-lead = The published counts. Not needed where the papers of stations are imported.
staff-sheet-totals = Other lines of the count
staff-sheet-totals-lead = Registered voters, those who took part, invalid ballots and the like.
staff-sheet-constituencies = Constituencies
staff-sheet-constituencies-lead = A winner is named only where the votes were never published.
staff-sheet-stations = Polling stations
staff-sheet-stations-lead = A row for each station whose papers are typed. Not needed if the papers are imported.
staff-sheet-people = People
staff-sheet-people-lead = Candidates on lists and in constituencies, as published.
staff-sheet-official = Official seats
staff-sheet-official-lead = What the commission declared; it is held against what is computed.
staff-sheet-published = Versions that sources printed
staff-sheet-published-lead = Every published version of a figure, so that contradictions are seen.
staff-sheet-candidates = Numbers of candidates
staff-sheet-candidates-lead = How many stood at each stage, and who nominated them.
staff-sheet-structure = Structure of councils
staff-sheet-structure-lead = How many councils and seats each level has. Not needed for a single election.
staff-sheet-groups = Numbers of women, the young and others
staff-sheet-groups-lead = How many candidates or deputies belong to a group, and of how many, as published.
staff-sheet-councils = Councils by name
staff-sheet-councils-lead = A row for each council that is known by name; its id is that of its elections without the day.
staff-sheet-lots = Lots that were drawn
staff-sheet-lots-lead = Entered on the page of lots; here each drawing is a row.
staff-sheet-row = Row
staff-sheet-remove = Remove
staff-sheet-caption = Rows { $first } to { $last } of { $all }; blank rows below are for more.
staff-sheet-whole = The whole table as a file
staff-sheet-download = Download as CSV
staff-sheet-upload = Replace the table by a CSV file
staff-sheet-upload-hint = UTF-8; the first row holds the names of columns.
staff-sheet-upload-button = Replace
staff-reason = Why (for the history)
staff-reason-hint = A short word on what is changed and on what ground.
staff-save = Save as a new version
staff-changed-meanwhile = Somebody changed this after you opened the page. Nothing of yours was saved: look at the newest state below and do it again.
staff-state-correction = A correction is begun
staff-column-id = Code
staff-column-kind = Kind
staff-column-name = Name{ $language ->
    [kk] , Kazakh
    [ru] , Russian
    [en] , English
   *[none] {""}
}
staff-column-short = Short name{ $language ->
    [kk] , Kazakh
    [ru] , Russian
    [en] , English
   *[none] {""}
}
staff-column-what = What it is{ $language ->
    [kk] , Kazakh
    [ru] , Russian
    [en] , English
   *[none] {""}
}
staff-column-note = Note{ $language ->
    [kk] , Kazakh
    [ru] , Russian
    [en] , English
   *[none] {""}
}
staff-column-registered = Order of registration
staff-column-colour = Colour
staff-column-colour-dark = Colour on dark
staff-column-pattern = Print pattern
staff-column-candidates = Candidates
staff-column-registered-voters = Voters on the list
staff-column-station = Polling station
staff-column-contest = Contest
staff-column-option = List or candidate
staff-column-votes = Votes
staff-column-share = Share as printed
staff-column-line = Line
staff-column-value = Value
staff-column-source = Source
staff-column-winner = Winner
staff-column-party = Party
staff-column-registered-candidates = Candidates registered
staff-column-position = Place on the list
staff-column-woman = Woman
staff-column-born = Born
staff-column-disability = With a disability
staff-column-constituency = Constituency
staff-column-named = Given a mandate
staff-column-lists = By list
staff-column-constituencies = By constituency
staff-column-total = In all
staff-column-figure = Figure
staff-column-territory = Territory
staff-column-at = Hour
staff-column-stage = Stage
staff-column-by = Nominated by
staff-column-number = Number
staff-column-level = Level
staff-column-councils = Councils
staff-column-group = Group
staff-column-of = Of how many
staff-column-age = Age up to
staff-column-seats = Seats
staff-column-address = Address
staff-column-date = Day
staff-column-drawn = In the order drawn
staff-column-method = Method
staff-column-drawn-by = Drawn by
staff-column-witnesses = Witnesses
staff-column-sheet = SHA-256 of the signed sheet
staff-fault-place = Where
staff-fault-what = What is wrong, and what to do
staff-faults = { COUNT($faults) ->
    [one] { NUM($faults) } fault
   *[other] { NUM($faults) } faults
}
staff-faults-all = Every fault, with its file, row and column
staff-faults-more = And { NUM($more) } more: all are in the file.
staff-faults-download = All faults as CSV
staff-check-heading = { COUNT($faults) ->
    [0] The files can be used as they are
    [one] { NUM($faults) } fault must be mended first
   *[other] { NUM($faults) } faults must be mended first
}
staff-check-lead = All files were read whole. What asks for a look stands below; it does not stop a publication.
staff-check-lead-faults = Nothing is published while a fault stands.
staff-candidates-not-judged = The candidates cannot be judged
staff-quota = Quota of groups
staff-quota-heading = Women, young people and people with disabilities together
staff-quota-of = Held against
staff-quota-of-list = The list
staff-quota-of-mandates = Its mandates
staff-quota-holds = Met
staff-quota-broken = Not met
staff-quota-unknown = Not known
staff-quota-told = { NUM($count) } of { NUM($all) }, at least { NUM($needed) } needed; not published of { NUM($unknown) }.
staff-list = List
staff-holds = Holds
staff-does-not-hold = Does not hold
staff-not-known = Not known
staff-relations = Control relations
staff-relation = Relation
staff-severity-error = Makes the paper faulty
staff-severity-warning = Asks for a look
staff-broken = Broken
staff-checked = Checked
staff-papers-heading = { COUNT($faulty) ->
    [0] { NUM($papers) } papers, none faulty
   *[other] { NUM($papers) } papers, { NUM($faulty) } faulty
}
staff-faulty = Faulty papers
staff-faulty-heading = Faulty papers: { NUM($faulty) }
staff-station = Polling station
staff-file-row = Row of the file
staff-breaks = What does not hold
staff-broken-by = { $relation } (off by { NUM($residual) })
staff-import-heading = Import the papers of polling stations
staff-import-lead = The file is first tried. Nothing of the election changes until you confirm what you see.
staff-import-file = File of papers
staff-import-file-hint = CSV in UTF-8, or XLSX; a row for each station. Not more than { $size }.
staff-import-button = Look at the file
staff-no-form = No form of a station’s paper is coded for “{ $country }”, so papers cannot be imported here.
staff-upload-heading = { $file }: which column is what?
staff-upload-lead = SHA-256 of the file: { $digest }. Compare it with the one you were told.
staff-map-heading = Columns of the file
staff-map-lead = Guessed from the headings, or remembered from the last file with the same ones. Correct what is wrong; what has no column is not read.
staff-map-what = Line of the paper
staff-map-column = Column
staff-map-sample = First rows
staff-map-empty = May be empty
staff-map-places = Which station, which contest
staff-map-options = Votes
staff-map-lines = Other lines
staff-map-times = Days and hours
staff-map-station = Station
staff-map-station-2 = Station, second part of its code
staff-map-territory = Territory
staff-map-contest = Contest, where the file has several
staff-map-time = { $line }: { $part }
staff-part-year = year
staff-part-month = month
staff-part-day = day
staff-part-hour = hour
staff-part-minute = minute
staff-map-fixed = { $line }: the same for all, as 2024-10-26T20:00
staff-map-moment = { $line }: column with day and time
staff-map-words = Words, numbers, source
staff-map-yes = Word for a mark that is there
staff-map-no = Word for a mark that is not there
staff-map-expected = How many stations should report
staff-map-sheet = Sheet of the workbook
staff-map-source = Code of the source
staff-map-try = Try these columns
staff-map-drop = Drop the file
staff-tried-heading = What came of the trial
staff-tried-refused = The file cannot be taken as it is: every fault is listed below. Nothing was changed.
staff-tried-fine = Every row could be read. Papers that are out of balance are listed below; they are taken as they are, and marked.
staff-tried-confirm = Make these the papers of the election
staff-faults-of-papers = Faults of the papers: { NUM($faults) }
staff-faults-of-others = Faults of other files: { NUM($faults) }
staff-publish-heading = This would be published
staff-publish-heading-same = What is published is up to date
staff-publish-heading-not = This cannot be published yet
staff-publish-state-final = The result is published as final.
staff-publish-state-interim = The result is published as interim.
staff-publish-archive = SHA-256 of the files: { $digest }.
staff-see-public = The public page
staff-publish-reason = Why it replaces what was published
staff-publish-reason-hint = Everybody reads this reason, and it stands on the record for ever.
staff-publish-button = Publish
staff-publish-chair = Only the chair of the commission publishes.
staff-reason-needed = Give a reason: what is published is not replaced or taken back without one.
staff-differences-heading = Beside publication { $number }
staff-differences-none = No seat differs.
staff-seats-before = Published
staff-seats-now = Now
staff-seats-change = Change
staff-retract-heading = Take back what is published
staff-retract-lead = The public page then says that the result is retracted, since when and why. Nothing is deleted. A new publication brings it back.
staff-retract-reason = Why
staff-retract-button = Retract
staff-history-heading = { COUNT($acts) ->
    [one] { NUM($acts) } act on this election
   *[other] { NUM($acts) } acts on this election
}
staff-history-lead = Each with who, when and why. Nothing is overwritten.
staff-history-acts = Acts, the newest first
staff-when = When
staff-did = What
staff-why = Why
staff-did-file = { $about }, version { $number }
staff-did-publish = Published, number { $number }
staff-did-retract = Publication { $number } retracted
staff-did-copied = Copy of the paper of { $about }
staff-did-copy = Copy published beside publication { $number }
staff-tried-no = the file cannot be taken yet
staff-tried-yes = the file can be taken
retracted-heading = The result is retracted: { $title }
retracted-lead = Publication { $number } was taken back on { LONGDATE($day) } at { $hour } ({ $zone }). Reason: “{ $reason }”. Everything that was published stays on the record.
retracted-record = Its entries on the record
staff-lots-needed = Lots must be drawn
staff-lots-none = No lots are needed
staff-lots-unknown = Whether lots are needed is not known yet
staff-lots-lead = The program never draws. The commission draws lots in public, and here writes down what came of it. Only the first tie is asked about: how it is settled may settle the others.
staff-lots-of-lists = Lists
staff-lots-told = { $where }: level are { $tied }; places to be drawn for: { NUM($seats) }.
staff-lots-places = In which order were they drawn? 1 is the first.
staff-lots-at = Day and hour
staff-lots-method-hint = For example: folded sheets from an urn.
staff-lots-button = Record the drawing
staff-lots-chair = The chair of the commission records the drawing.
staff-lots-stale = The count changed after you opened the page, so this answer may be to another tie. Nothing was recorded: look again.
staff-lots-order = Give each a place from 1 to { NUM($number) }, none twice.
staff-lots-recorded = Drawings that are recorded
staff-copies-heading = { COUNT($copies) ->
    [0] No copies of observers yet
    [one] { NUM($copies) } copy beside the official papers
   *[other] { NUM($copies) } copies beside the official papers
}
staff-copies-lead = A copy changes nothing official. It is held against the official paper, and the chair may publish it beside it.
staff-copies-kept = Copies
staff-copy-source = Whose copy it is
staff-copy-source-hint = Organisation or paper it was taken from; it is not published with a person’s name on the record.
staff-copy-scan = SHA-256 of the scan or photo
staff-copy-state = State
staff-copy-published = Published
staff-copy-kept = Not published
staff-copy-station-hint = Its code as in the official file, for example 1-12.
staff-copy-begin = Enter a copy
staff-copy-no-station = There is no official paper of the station “{ $station }”. Write its code as the official file has it.
staff-copy-heading = Copy of the paper of station { $station }
staff-copy-lead = Leave empty what cannot be read on the copy: then nothing is said of it.
staff-copy-caption = Lines of the paper
staff-copy-official = Official paper
staff-copy-copy = Copy
staff-copy-button = Keep the copy
staff-copy-told = Source: { $source }. Entered by { $who }, { LONGDATE($day) }.
staff-copy-differs = { COUNT($lines) ->
    [0] All { NUM($all) } lines of the copy are as on the official paper
    [one] { NUM($lines) } line of { NUM($all) } differs
   *[other] { NUM($lines) } lines of { NUM($all) } differ
}
staff-copy-seats = If the copy were right
staff-copy-seats-moved = { COUNT($seats) ->
    [0] If the copy were right, no seat would change
    [one] If the copy were right, { NUM($seats) } seat would change hands
   *[other] If the copy were right, { NUM($seats) } seats would change hands
}
staff-copy-seats-now = By official papers
staff-copy-seats-if = With the copy
staff-copy-publish = Publish the copy
staff-copy-publish-lead = It then stands on the station’s public page beside the official paper, and on the record as a copy.
staff-copy-not-shown = Nothing is published of this election now, so a copy has nothing to stand beside.
staff-mandates-heading = { COUNT($left) ->
    [0] Every list seat has its person
    [one] { NUM($left) } list seat has no person yet
   *[other] { NUM($left) } list seats have no person yet
}
staff-mandates-unknown = Which list has how many seats is not known yet
staff-mandates-none = No seats of lists are to be given to persons
staff-mandates-lead = Who receives a list seat follows the rule of the law: the order of the list, or the names given by the party’s organ. Nobody is named who does not stand on the list.
staff-mandates-lists = Lists with seats
staff-mandates-named = Persons
staff-mandates-no-list = The people on this list are not entered.
staff-mandates-of-heading = { COUNT($seats) ->
    [one] { $list }: { NUM($seats) } list seat
   *[other] { $list }: { NUM($seats) } list seats
}
staff-mandates-of-lead = Tick those whom the party’s organ named. More names than seats are refused.
staff-mandates-who = People on the list
staff-copy-file = The copy as a CSV file, if you have one
staff-copy-file-hint = A row for each line: its name or code, and its figure. What you type below holds before the file.
staff-faulty-csv = Download all faulty papers as CSV
staff-looks = To look at
staff-looks-heading = { COUNT($looks) ->
    [one] { NUM($looks) } paper asks for a look
   *[other] { NUM($looks) } papers ask for a look
}
staff-looks-lead = Nothing is wrong by itself: a chance, an exchange of lines, a vote for who does not stand there. Hold the paper against it.
staff-looks-named = Stations or lists
staff-looks-by = By
