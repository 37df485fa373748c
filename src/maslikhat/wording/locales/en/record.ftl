# The record.

record-heading = { COUNT($entries) ->
    [one] { NUM($entries) } public act on the record
   *[other] { NUM($entries) } public acts on the record
}
record-lead = What is published here is written into a log that can only grow. Each entry is hashed into a tree, and its root is signed: whoever kept an old checkpoint can prove that nothing was changed or taken away since.
record-entries = Entries
record-filter-subject = About, beginning with
record-found = Entries found: { NUM($number) }
record-checkpoint = Signed checkpoint, and the key that signed it
record-number = Number
record-kind = Kind
record-subject = About
record-kind-rules = Rules
record-kind-election = Election
record-kind-key = Change of the key
record-kind-protocol = Paper of a station
record-kind-tally = Published count
record-kind-result = Result
record-kind-lots = Drawing of lots
record-kind-retraction = Retraction
record-kind-correction = Correction of a protocol
record-kind-left-out = Left out of a publication
record-kind-sealed = Sealed entry
record-kind-opened = Opened entry
record-entry-heading = Entry { NUM($entry) }: { $kind }
record-entry-lead = About { $subject }, act { NUM($sequence) } on it.
record-says = What it says, letter by letter
record-proof = Proof that it stands in the log
record-proof-lead = The hashes beside its way to the root, from the bottom up (RFC 6962).
record-receipt = Receipt of this entry
