help-usage = Usage: { $command }

help-commands = Commands

help-arguments = Arguments

help-options = Options

help-required = (required)

help-default = (otherwise: { $value })

help-program = Mixed elections: from polling-station papers to lawful seats and their reasons.

help-elect = Compute lawful seats and tell why each list holds what it holds.

help-explain = Tell why a list holds a seat, who was next, and how many votes it is from losing it.

help-check = Check papers against their form, and published figures against each other.

help-compare = Share the same votes by another law, method, threshold or number of seats.

help-candidates = Count candidates by stage and nominator, compare what sources call them, and tell what the law asked.

help-rules = List the law that is coded, print what was in force on a day, or check the rule files.

help-any-case = A folder with an election, as in elections/, or a ZIP of one.

help-any-format = The form of the output.

help-any-lang = The language of words.

help-any-help = Show this help.

help-elect-format = The form of the output; nist is a report of NIST SP 1500-100 (JSON).
help-elect-report = A folder for the report in three languages.

help-explain-list = The list’s id, as in options.csv.

help-explain-seat = Which of its list seats, from 1; where constituencies count against them, of all it is entitled to.

help-check-most = How many faulty papers are told one by one.

help-compare-method = dhondt, sainte-lague, largest-remainder ...

help-compare-threshold = A share, as "7%" or "1/20".

help-compare-seats = A number of list seats.

help-compare-rules = Another rule file, as nz.house.

help-compare-on = The law of a day, as 2021-01-10.

help-rules-body = A body, as kz.mazhilis.

help-rules-on = A day, as 2023-03-19; without it the whole history.

help-rules-level = A level of the body, as regional.

help-rules-check = Check the files; status 1 if one has a fault, 2 if one cannot be read.

help-rules-folder = A folder of rule files of your own.

help-any-source = The address of a record (https://.../record), or a folder with one.

help-any-folder = A folder with an exported log.

help-any-key = The public key of the log, or a file with it.

help-serve = Serve the site; HOST, PORT and MASLIKHAT_HOME come from the environment.

help-record = The public record: export it, verify it, prove an entry, be a witness.

help-record-export = Write a log into a folder, entry by entry; an export that is there is continued.

help-record-verify = Verify a receipt, or a whole log and the seats that follow from it, offline.

help-record-prove = Prove that an entry stands in a log, or that a log was only continued.

help-record-witness = Check that a log was only continued since last time, and cosign it.

help-record-export-folder = Where to; an export there is continued.

help-record-verify-path = A receipt, or a folder or ZIP with the whole log.

help-record-verify-older = A checkpoint that you kept; the log must continue it.
help-record-verify-proof = For a receipt: what leads from --older to it, a consistency proof (RECORD/consistency/OLD/NEW) or an exported log.

help-record-verify-policy = Which witnesses count (TOML).

help-record-prove-entry = Prove that this entry stands in the log.

help-record-prove-from = Prove that the log of this size ...

help-record-prove-to = ... is continued by the one of this size.

help-record-witness-name = The name under which the witness signs.

help-record-witness-secret = The file of its secret key; made where there is none.

help-record-witness-state = The file in which it remembers what it saw.

help-record-witness-hand-in = Hand the cosignature in to the record.
