# What leaves the site: files, the seats on other sites, feeds, the interface for programs.

out-file-election-zip = All of it in one archive: the case, the result, every table, a receipt of each entry of the record
out-file-case-zip = The election as it was published: tables, sources, official result
out-file-result-json = The result with every step, rule and source
out-file-nist-json = The result in the common format of NIST SP 1500-100, version 2
out-tables = Tables
out-tables-lead = Each table as CSV and as JSON. In CSV a text that a spreadsheet would take for a formula begins with an apostrophe.
out-table-seats = Seats
out-table-options = Lines of the ballot
out-table-votes = Votes
out-table-lines = Other figures of the papers: registered, took part, invalid
out-table-threshold = Votes and the threshold
out-table-constituencies = Constituencies
out-table-mandates = Persons who received mandates by list
out-table-candidates = Numbers of candidates
out-table-groups = Women, the young and others
out-table-official = Official seats
out-table-published = Figures as the sources printed them
out-table-steps = Steps of the computation
out-table-rules = Rules of the law
out-table-sources = Sources
out-table-papers = Papers of polling stations, line by line
out-embed = The seats on another site
out-embed-lead = Put this line into a page. The picture needs no script, sets no cookie and fits a column of 300 points.
out-programs = For programs
out-programs-lead = Every page of this election answers JSON too, with the header Accept: application/json or with ?format=json.
out-programs-api = The interface for programs
out-programs-feed = Publications as a feed (Atom)
out-programs-address = Address
out-readme =
    { $election }
    { $id }, publication { NUM($number) } of { LONGDATE($day) }

    case/                  the tables and sources that were published, unchanged
    result.json            the result with every step, rule and source
    nist.json              the result in the format of NIST SP 1500-100, version 2
    NAME.csv               each table of the result; papers.csv has the papers in force
    record/key             the public key of the record
    record/checkpoint      the checkpoint that was signed with this publication
    record/receipts/       a receipt for each entry: the entry, its proof, the checkpoint

    SHA-256 of the archive case.zip, as it stands in the record:
    { $digest }

    Every receipt can be checked offline: it holds all that RFC 6962 needs.
    Fractions are text, "1990573/23"; what is not known is empty or null.
    Made by maslikhat { $version }.
out-embed-more = All of the result
out-feed-all = Publications of elections
out-feed-body = Publications of elections: { $body }
out-feed-election = Publications: { $election }
out-feed-first = Published ({ $state }). Seats: { $seats }.
out-feed-again = Published anew, number { NUM($number) } ({ $state }). Seats: { $seats }.
out-feed-reason = Reason: “{ $reason }”.
out-feed-retracted = Retracted on { LONGDATE($day) }.
out-api-heading = The interface for programs
out-api-lead = Everything that is published, as JSON. Only reading; no key is needed. An answer has an ETag: ask again with If-None-Match, and where nothing was published since, the answer is 304 without a body.
out-api-address = Address
out-api-what = What it gives
out-api-parameters = Parameters
out-api-description = Description for programs (OpenAPI)
out-api-example = An example
out-api-errors = Wrong input is answered with 4xx and a message that names the parameter; what is not published, with 404; what was retracted, with 410, the day and the reason. Faults are told as RFC 9457 has it, with the number of the request.
out-api-op-elections = Published elections, the latest first
out-api-op-election = One election: seats, lots, votes, entries of the record
out-api-op-lists = The lists with votes, the threshold, the kind of reason of each seat
out-api-op-seat = Why a list holds one of its seats
out-api-op-constituencies = The constituencies with their winners
out-api-op-stations = Papers of polling stations, fifty a page
out-api-op-stations_not_in = Stations of the published list that have not sent a paper
out-api-op-paper = Every version of the paper of one station
out-api-op-laboratory = List seats under another rule or of other votes
out-api-op-entries = Entries of the record, fifty a page
out-api-op-entry = One entry, letter by letter
out-api-op-checkpoint = The newest signed checkpoint
out-api-op-receipt = The receipt of an entry
out-api-op-consistency = The proof that a longer log continues a shorter one
