# The log of the record: its command, its pages of entries, its witnesses, how to verify it.

log-exported = The log is in { $folder }: { NUM($size) } entries, { NUM($before) } of them were there before; files written: { NUM($files) }.
log-witness-key = The key of this witness, for the policy of whoever counts it: { $key }
