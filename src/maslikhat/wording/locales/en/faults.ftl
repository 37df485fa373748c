# Errors and faults: what is wrong, and what to do.

# ---- any error

fault-error = Something went wrong.
    .remedy = Report it with the command that was run.

fault-bad-input = The input cannot be used.
    .remedy = Mend the faults that are listed.

fault-unknown-message = There is no sentence “{ $message }” in language { $language }.
    .remedy = This is a defect of the program: report it.

fault-cannot-say = The sentence “{ $message }” in language { $language } cannot be said: { $reason }.
    .remedy = This is a defect of the program: report it.

# ---- files and tables

fault-file-missing = The file is missing.
    .remedy = Check the path, or put the file there.

fault-report-not-written = The report cannot be written here.
    .remedy = Give a folder that can be written to, not a file.

fault-file-too-large = The file is larger than { NUM($limit) } bytes.
    .remedy = Split it, or give it as Parquet.

fault-broken-file = The { $format } file is damaged or cut short: { $reason }.
    .remedy = Download it again, or open and save it anew.

fault-not-this-format = The content is not { $format }, though the name of the file says so.
    .remedy = Save it as { $format }, or give it the name of its real format.

fault-not-a-workbook = This is not an XLSX workbook.
    .remedy = Save it from the spreadsheet program as XLSX.

fault-not-text = The file holds zero bytes: it is not text.
    .remedy = Save it as text in UTF-8.

fault-not-utf-8 = The text is not UTF-8: byte { NUM($byte) } does not belong to it{ $encoding ->
        [windows-1251] ; it looks like windows-1251
        [utf-16] ; it looks like UTF-16
       *[other] {""}
    }.
    .remedy = Save the file as UTF-8; in a spreadsheet choose “Save as”, “CSV UTF-8”.

fault-which-file-in-zip = The archive holds several files or not the one named: { $found }.
    .remedy = Name the member to read, or give an archive of one file.

fault-missing-sheet = There is no sheet “{ $sheet }”; found: { $found }.
    .remedy = Name a sheet that is there.

fault-unknown-sheet = “{ $sheet }” is not a sheet of a case.
    .remedy = Known sheets: { $known }.

fault-empty-sheet = The sheet “{ $sheet }” is empty.
    .remedy = Give it a first row with the columns { $columns }, or remove it.

fault-no-rows = “{ $sheet }” has a head and no rows.
    .remedy = Add its rows, or remove it.

fault-broken-csv = The CSV cannot be read: { $reason }.
    .remedy = Mend the quotes and separators of this row.

fault-broken-toml = The TOML cannot be read: { $reason ->
        [value] what stands after the equals sign is not a value (text needs quotes, a day is written 2023-03-19)
        [equals] an equals sign is missing after a key
        [key] the line does not begin with a key
        [bracket] a bracket is not closed
        [quote] a text in quotes is not closed, or holds a sign that must be escaped
        [twice] the same key or table stands twice
        [line-end] something stands after the value
        [character] a character may not stand here
       *[other] the line breaks the rules of TOML
    }.
    .remedy = Mend the line that is named.

fault-unreadable-table = The table cannot be read.
    .remedy = Save it anew as CSV, XLSX or Parquet.

fault-row-length = The row has { NUM($found) } cells, its head { NUM($expected) }.
    .remedy = Give each row as many cells as the head has.

fault-cell-without-column = The cell “{ $value }” stands beyond the last column.
    .remedy = Remove it, or name its column in the head.

fault-missing-column = The column “{ $column }” is missing; found: { $found }.
    .remedy = Add it, or name in the mapping the column that holds it.

fault-missing-one-of-columns = None of the columns { $columns } is there; found: { $found }.
    .remedy = Add at least one of them.

fault-unknown-column = The column “{ $column }” is not known here.
    .remedy = Known columns: { $known }.

fault-repeated-column = The column “{ $column }” stands twice.
    .remedy = Keep one of them.

fault-repeated-row = “{ $value }” stands in row { NUM($first_row) } already.
    .remedy = Keep one of the two rows.

fault-empty-cell = A cell of “{ $column }” is empty.
    .remedy = Fill it as printed in the source.

# ---- values

fault-not-a-share = “{ $value }” is not a share.
    .remedy = Write it as "5%", "1/3" or "0.7".

fault-not-a-printed-share = “{ $value }” is not a share as printed.
    .remedy = Write the digits as in the source, for example 60.60.

fault-not-a-count = “{ $value }” is not a whole number.
    .remedy = Write digits only, with no sign, point or words.

fault-negative-count = “{ $value }” is negative: a count starts from 0.
    .remedy = Write the number as printed on the paper.

fault-count-too-large = “{ $value }” is larger than { NUM($limit) }, the largest count that is accepted.
    .remedy = Check for digits written twice.

fault-not-a-vote-count = “{ $value }”, given for { $option }, is not a count of votes.
    .remedy = Give a whole number from 0.

fault-not-a-date = “{ $value }” is not a date.
    .remedy = Write it as 2023-03-19.

fault-not-a-time = “{ $value }” is not a time.
    .remedy = Write it as 2023-03-19T20:00.

fault-unknown-candidate = “{ $value }” has no published votes in this constituency.
    .remedy = Known: { $known }.

fault-seat-held = “{ $value }” won this seat.
    .remedy = Ask for the constituency itself.

fault-not-a-zone = “{ $value }” is not the name of a time zone.
    .remedy = Write it as Asia/Almaty, or leave it out.

fault-not-a-colour = “{ $value }” is not a colour.
    .remedy = Write it as #2E4A7D.

fault-not-an-id = “{ $value }” cannot be an id here.
    .remedy = Use small Latin letters, digits, dots, hyphens and underscores, and no reserved word.

fault-id-without-day = The id “{ $value }” does not end with the day of voting, { $day }.
    .remedy = Write the id with that day.

fault-mixed-letters = The word “{ $word }” mixes Latin and Cyrillic letters.
    .remedy = Type it anew with one alphabet.

fault-unknown-word = “{ $value }” is not one of the words that may stand here.
    .remedy = Allowed: { $allowed }.

fault-unknown-mark = “{ $value }” is not a mark that the mapping names.
    .remedy = Allowed: { $allowed }.

# ---- stations, lists, constituencies

fault-empty-station = The row names no polling station.
    .remedy = Write its number.

fault-unknown-station = Polling station “{ $station }” is not in the list of stations.
    .remedy = Check its number, or add it to the list.

fault-repeated-station = Polling station “{ $station }” stands twice.
    .remedy = Keep one of the rows, or give the versions apart.

fault-repeated-option = “{ $option }” stands twice at polling station { $station } (first in row { NUM($first_row) }).
    .remedy = Keep one of the rows.

fault-option-missing = Polling station { $station } has no row for “{ $option }”, which other papers of { $contest } have.
    .remedy = Add the row, with 0 if nobody voted so.

fault-unknown-option = “{ $value }” is not on the ballot.
    .remedy = Known: { $known }.

fault-unknown-contest = There is no contest “{ $value }”.
    .remedy = Known: { $known }.

fault-unknown-source = There is no source “{ $value }”.
    .remedy = Known: { $known }. Add it to the sources if it is new.

fault-against-all-id = The line “against all” has the id “{ $value }”.
    .remedy = Call it { $wanted }.

fault-no-tally = The case has no votes for { $contest }.
    .remedy = Add them to the votes, or ask for another contest.

fault-votes-and-share = The row gives both votes and a share.
    .remedy = Keep what the source printed; votes are better.

fault-number-and-share = The row gives both a number and a share.
    .remedy = Keep what the source printed; numbers are better.

fault-age-class-missing = { $value ->
        [none] The age class of the young is not given.
       *[some] “{ $value }” is no age class.
    }
    .remedy = Write the age as published: 29 for “up to 29”.

fault-group-larger-than-base = { NUM($number) } of { NUM($of) } is more than there are.
    .remedy = Look at the source: the number of the group, or that of all, is wrong.

fault-votes-beside-shares = { $contest } has votes in some rows and shares in others.
    .remedy = Give all of them as votes, or all as shares.

fault-official-seats-do-not-add-up = The official seats of { $option } do not add up: { $lists } by list, { $constituencies } in constituencies, { $total } in all.
    .remedy = Compare with the source.

# ---- a case

fault-not-a-case = This is not a case: it holds none of { $wanted }.
    .remedy = Give a folder of elections/, or make one as docs/cases.md tells.

fault-two-forms = The same table is given twice: { $files }.
    .remedy = Keep one of them.

fault-missing-key = “{ $key }” is missing.
    .remedy = Add it.

fault-repeated-key = “{ $key }” stands twice.
    .remedy = Keep one of them.

fault-unknown-key = “{ $key }” is not known here.
    .remedy = Known: { $known }.

fault-no-seats = “{ $key }” gives no seats.
    .remedy = Write a whole number from 1.

fault-seats-not-divisible = { $lists } list seats are not { QTY($share, digits: 4) } of a whole number of seats.
    .remedy = Check the structure against its source.

# ---- law

fault-unknown-body = There are no rules for “{ $body }”.
    .remedy = Known bodies: { $known }.

fault-unknown-level = “{ $level }” is not a level of { $body }.
    .remedy = Known levels: { $known }.

fault-before-coded-law = The law of { $body } is coded from { LONGDATE($coded_from) }; { LONGDATE($day) } lies before it.
    .remedy = Ask for a later day. The program does not guess older law.

fault-not-coded = The rule “{ $rule }” of { $body } is not coded for { LONGDATE($day) }.
    .remedy = Add it to the rule file with its citation and status.

fault-incomplete-act = The act “{ $act }” lacks a short or a full title in some language.
    .remedy = Give both in kk, ru and en.

fault-unknown-act = The act “{ $act }” is not in acts.toml.
    .remedy = Add it there with its title.

fault-not-as-schema = The rule file breaks its schema: { $keyword ->
        [required] { $asked } is missing
        [additionalProperties] { $asked } is not known here
        [type] { $found } is not of the type { $asked }
        [enum] { $found } is none of { $asked }
        [const] { $found } stands where { $asked } must
        [pattern] { $found } is not written in the form { $asked }
        [minimum] { $found } is less than { $asked }
        [minLength] the text is empty or too short
        [minItems] the list is empty or too short
        [minProperties] the table is empty or too short
        [uniqueItems] the list names something twice
        [propertyNames] a name is not allowed here
        [dependentRequired] { $asked } is missing beside what stands here
       *[other] { $found } breaks the rule { $keyword }
    }.
    .remedy = Mend what is named.

fault-no-body-table = The rule file has no table [body].
    .remedy = Add it with id, title and coded_from.

fault-no-coded-from = [body] does not say from which day the law is coded.
    .remedy = Add coded_from with a date.

fault-not-a-rule = This is not a rule.
    .remedy = Write it as a [[rule.NAME]] table.

fault-rule-without-value = The rule has no value.
    .remedy = Add a value table.

fault-rule-without-first-day = The rule has no first day.
    .remedy = Add valid_from with a date.

fault-rule-last-day-not-a-date = The last day of the rule, “{ $value }”, is not a date.
    .remedy = Write valid_until as a date.

fault-rule-without-citation = The rule cites no act.
    .remedy = Add cite with the act and, where it is known, the article.

fault-unknown-status = “{ $status }” is not a status.
    .remedy = Write text, old-text, secondary or unverified.

fault-unknown-field = “{ $field }” is not a field that may stand here.
    .remedy = Remove it, or mend its spelling.

fault-wrong-field = The field “{ $field }” is missing or is not what it must be ({ $wanted }).
    .remedy = Write it in that form.

fault-rule-before-coded-law = The rule begins on { LONGDATE($day) }, before the first day of the coded law.
    .remedy = Set coded_from to that day, or mend valid_from.

fault-rule-ends-before-it-begins = The rule begins on { LONGDATE($first) } and ends before that, on { LONGDATE($last) }.
    .remedy = Mend valid_from or valid_until.

fault-rule-gap = No rule holds from { LONGDATE($first) } to { LONGDATE($last) }.
    .remedy = Add the rule of those days, or say with a last day that there was none.

fault-rule-overlap = The rule of { LONGDATE($before) } and the rule of { LONGDATE($after) } hold on the same day.
    .remedy = End the first before the second begins.

fault-rule-change-without-change = The rule of { LONGDATE($after) } says the same as the rule of { LONGDATE($before) }.
    .remedy = Remove it, or mend its value.

# ---- forms of protocols

fault-unknown-form = There is no form of protocol “{ $form }” ({ $file }).
    .remedy = Name a form that rules/ holds.

fault-form-before-coded-law = The form { $form } is coded from { LONGDATE($coded_from) }; { LONGDATE($day) } lies before it.
    .remedy = Name the form of that day.

fault-unknown-line = The form has no line “{ $line }”.
    .remedy = Known lines: { $known }.

fault-repeated-form-id = “{ $id }” stands twice in the form.
    .remedy = Give each line and relation its own id.

fault-not-a-formula = “{ $formula }” is not a relation of lines: { $reason }.
    .remedy = Write it as received = issued + cancelled.

# ---- seats

fault-nothing-to-allocate = There is nothing to share. Seats: { $seats }; votes: { $votes }.
    .remedy = Both must be at least 1.

fault-base-not-published = The threshold is a share of “{ $base }”, but the line “{ $line }” of { $contest } is not published.
    .remedy = Add the line with its source, or compare with another base.

fault-seats-left-over = After whole quotas more seats are left ({ NUM($left) }) than there are lists to take them ({ NUM($lists) }; { $quota }).
    .remedy = The method does not say who gets them: name another method.

# ---- many elections at once

fault-batch-not-an-exact-share = “{ $value }” is not an exact share.
    .remedy = Give a fraction, not a float.

fault-batch-not-whole-numbers = “{ $name }” are not whole numbers but { $kind }.
    .remedy = Give integers.

fault-batch-count-too-large = “{ $name }” holds { NUM($value) }, more than { NUM($largest) }.
    .remedy = Use the exact engine for counts of this size.

fault-batch-negative-count = “{ $name }” holds { NUM($value) }: a count starts from 0.
    .remedy = Mend this row.

fault-batch-wrong-shape = “{ $name }” has the shape { $shape }, wanted is { $wanted }.
    .remedy = Give one row an election and one column a list.

fault-batch-no-seats = The number of seats of an election is { NUM($seats) }.
    .remedy = Give each at least 1.

# ---- candidates, seats of the law, tabulation

fault-no-territories = The mapping of { $file } names no column of territories.
    .remedy = Add the column of the territory to the mapping.

fault-rule-of-candidates-unreadable = The rule “{ $rule }” has not the shape of a rule of candidates: { $value }.
    .remedy = Write it as the other rules of candidates are written.

fault-no-candidates-published = { $case } has no figures of candidates.
    .remedy = Add candidates.csv with their source.

fault-no-votes-counted = A share of { $base } votes cannot be taken for { $votes } votes.
    .remedy = Give all votes of the contest as the base.

fault-no-list-passes = None of the { NUM($lists) } lists passes the threshold, so the seats ({ NUM($seats) }) cannot be shared.
    .remedy = The coded law does not say what follows; check the votes and the threshold.

fault-minimum-beyond-seats = { NUM($lists) } lists take part and the least that each gets is { NUM($minimum) }: together more than the { NUM($seats) } seats there are.
    .remedy = The coded law does not say what follows: check the number of seats and the rule.

fault-more-seats-than-candidates = { $option } has fewer candidates ({ NUM($candidates) }) than the seats it would get ({ NUM($seats) }).
    .remedy = The coded law does not say who gets the rest: check the number of candidates, or code the rule.

fault-seats-not-set = The law of { $body } does not set the number of seats (“{ $tier }”), nor does the case.
    .remedy = Write the number of seats in the case.

fault-seats-not-by-law = The case gives { NUM($seats) } seats by list, and the law of { $body } on that day and level has none.
    .remedy = Correct the level, the day or the seats of the case.

fault-seats-not-halved = { NUM($seats) } seats of { $body } cannot be divided as the law divides them (“{ $tier }”).
    .remedy = Check the number of seats.

fault-batch-engine-not-installed = The engine “{ $engine }” is not installed.
    .remedy = Install the extra [{ $extra }], or choose the engine that comes with the program.

fault-station-in-two-files = The paper of polling station { $station } for { $contest } stands in { $first_file } already.
    .remedy = Keep it in one file.

# ---- place

place-row = row { NUM($row) }
place-column = column “{ $column }”

fault-no-votes-of-lists = By the law seats are elected by list ({ NUM($seats) }), but the case has no votes for lists.
    .remedy = Add rows with the contest "lists" to votes.csv.

fault-nothing-to-elect = The case { $case } has no votes and no papers.
    .remedy = Give votes.csv or protocols.toml, or choose another case.

fault-no-list-tier = { $body } has no seats by list to compare.
    .remedy = Choose an election with list seats, or another rule file.

fault-unknown-method = There is no method “{ $value }”.
    .remedy = Choose one of: { $known }.

fault-nothing-changed = Nothing to compare: no change was given.
    .remedy = Say what is to be changed: --method, --threshold, --seats, --rules or --on.

fault-seat-not-held = { COUNT($held) ->
        [0] { $list } holds no list seat: { $why ->
            [threshold] it did not pass the threshold.
           *[votes] it has too few votes for one.
        }
       *[other] { $list } { $entitled ->
            [yes] is entitled to { NUM($held) } { COUNT($held) ->
                [one] seat
               *[other] seats
            } in all, constituencies included
           *[no] holds { NUM($held) } { COUNT($held) ->
                [one] list seat
               *[other] list seats
            }
        }; there is no seat { NUM($seat) } to explain.
    }
    .remedy = { COUNT($held) ->
        [0] Ask about another list.
        [one] Ask for seat 1.
       *[other] Ask for a seat from 1 to { NUM($held) }.
    }

fault-unknown-list = No list “{ $value }” stood in this election.
    .remedy = Choose one of: { $known }.

fault-not-on-the-list = { $value } does not stand on the list { $list }.
    .remedy = Give names as they stand on the list.

fault-named-twice = { $value } is named twice for the list { $list }.
    .remedy = Name each person once.

fault-more-names-than-seats = More persons are named ({ NUM($names) }) than the list { $list } has seats ({ NUM($seats) }).
    .remedy = Name as many persons as there are seats, or fewer.


# The record.

fault-not-a-leaf = This is not an entry of the record ({ $reason }).
    .remedy = An entry is canonical JSON (RFC 8785) with exactly the fields of an entry.

fault-leaf-too-long = The entry about { $subject } has { NUM($bytes) } bytes; at most { NUM($most) } fit.
    .remedy = Put what is long into a file and name the file by its SHA-256.

fault-not-in-the-log = The record has no entry { NUM($index) } at a size of { NUM($size) }.
    .remedy = Entries are counted from 0; ask for the newest checkpoint.

fault-not-a-note = This is not a signed checkpoint, key or receipt of the record: { $text }
    .remedy = Take the file as it was downloaded, without changing a letter.

fault-not-signed = No signature by { $keys } holds.
    .remedy = Compare the key with the one that was published; if it is the right one, the text was changed.

fault-not-reached = { $name } is not there, or does not answer.
    .remedy = Compare the address or the folder; of an export, take the whole folder.

fault-not-the-same-log = The log { $origin } ({ NUM($size) } entries) does not continue the one that is known ({ NUM($before) } entries).
    .remedy = Keep both checkpoints: they prove that the log was cut short, rewritten or split. Nothing was written.

fault-not-a-policy = This is not a policy of witnesses ({ $why }).
    .remedy = Write need = 2 and, for each witness, a [[witness]] with name, key and kind; no key twice.

fault-not-a-witness = This is not a cosignature of this record’s checkpoint by one of its witnesses ({ $what }).
    .remedy = Cosign a checkpoint of this record, with a key that stands in its policy of witnesses.

fault-not-a-key = The file holds no Ed25519 key.
    .remedy = Move the file away and a new key is made, or put the right key there.

fault-not-a-setting = “{ $value }” cannot be computed with.
    .remedy = Possible: { $known }.

# ---- a case in a ZIP

fault-not-a-zip = This is not a whole ZIP file, or it is locked with a password.
    .remedy = Pack the folder of the case anew, or give the folder itself.

fault-lots-of-another-tie = Lots are recorded for “{ $contest }” between { $drawn }, but { $tied ->
        [none] nobody is tied there
       *[other] now { $tied } are tied there
    }.
    .remedy = The count changed after the lots were drawn. Take them away, and draw anew where a tie is left.

fault-not-a-drawing = “{ $value }” is no order of lots.
    .remedy = Write the codes of all that are tied, each once, in the order drawn, with a semicolon between.

fault-not-a-sha256 = “{ $value }” is no SHA-256.
    .remedy = Write its 64 digits and small letters, or leave the cell empty.

fault-not-this-election = The head says “{ $value }”, but this is the work on “{ $wanted }”.
    .remedy = Put the files of { $wanted } here, or begin { $value } by itself.

fault-not-on-this-paper = “{ $value }” is no line of this paper.
    .remedy = Write the name of the line or list as it stands on the form, or its code.

fault-workbook-links-out = The workbook is linked to other files.
    .remedy = In the spreadsheet program break the links (keep their values), and save it anew.

fault-unpacks-too-large = The file unpacks to more than { NUM($limit) } bytes: no table of an election is so large.
    .remedy = Save the table alone as CSV in UTF-8.

fault-sheet-too-wide = A sheet reaches to row { NUM($rows) } and column { NUM($columns) }: most of it is empty.
    .remedy = Copy the filled part into a new workbook, or save it as CSV.

fault-begins-a-formula = The cell “{ $value }” begins like a formula of a spreadsheet, which would run it.
    .remedy = Write it without the first sign.

fault-empty-file = The file is empty.
    .remedy = Choose the right file.

fault-no-rows-of-papers = The file has no row under its headings.
    .remedy = Give a file whose first row holds the headings and which has a row for each paper.

fault-format-not-taken = Files with the ending “{ $suffix }” are not taken here.
    .remedy = Save the table as CSV in UTF-8, or as XLSX.

fault-zip-leads-out = The name “{ $name }” in the archive leads out of the folder.
    .remedy = Pack only the folder of the case, without paths of the disk.

fault-zip-of-several-cases = The archive holds several cases: { $folders }.
    .remedy = Give each its own archive, or unpack it and give one folder.

fault-zip-too-many-files = The archive holds { NUM($files) } files; a case has at most { NUM($most) }.
    .remedy = Pack only the folder of the case.

fault-zip-file-elsewhere = The file “{ $name }” does not stand in the folder of the case.
    .remedy = Put all files of the case into one folder, without folders in it, and pack it anew.

fault-zip-file-twice = The file “{ $name }” stands in the archive twice.
    .remedy = Pack the folder of the case anew.

# ---- arguments of the command

fault-no-such-command = There is no command “{ $value }”.
    .remedy = Commands: { $known }.

fault-no-such-option = There is no option { $option }.
    .remedy = See the options with --help.

fault-missing-argument = { $name } is missing.
    .remedy = Give it; --help shows how.

fault-extra-argument = “{ $value }” is one argument too many.
    .remedy = Remove it, or put a text with spaces in quotes.

fault-option-without-value = The option { $option } has no value.
    .remedy = Write the value after it.

fault-not-an-argument = “{ $value }” cannot stand for { $name }.
    .remedy = { $kind ->
        [integer] Write a whole number.
        [choice] Choose one of: { $allowed }.
        [day] Write a day as 2023-03-19.
       *[other] See --help.
    }

fault-wrong-arguments = The command cannot be understood.
    .remedy = See --help.

fault-option-needs-body = --on and --level ask about one body, and none is named.
    .remedy = Name a body: maslikhat rules kz.mazhilis.

fault-database-busy = The database is held by another writer; nothing was kept.
    .remedy = Try again in a moment; if it lasts, see which program holds the database.
