# Papers of stations: their scans, the relations they break.

paper-scans = Scans of the paper
paper-scans-lead = The very files that were published with the paper; their hashes stand in its entry of the record.
paper-scan-kind = { $kind }, { $kilobytes } kB
paper-scan-metadata = What the camera wrote beside the picture (place, time, device) was taken out before it was kept.
paper-scan-pdf = A PDF is kept as it is: what its maker wrote into it (names, times, perhaps a place) is published with it.
paper-scan-public = The file is published with the protocol, and its hash goes on the record.
paper-scan-broken = The file is broken: it ends or is put together otherwise than its kind asks. Scan again.
paper-broken-heading = Control relations that do not hold
paper-broken-lead = Surplus: the first sum is the larger; shortage: the smaller. A paper can break several.
paper-broken-relation = Control relation
paper-broken-papers = Papers
paper-broken-more = Surplus
paper-broken-fewer = Shortage
paper-breaks-filter = Relation that does not hold
paper-breaks = { $relation }: { NUM($papers) }
paper-breaks-more = { $relation }, surplus: { NUM($papers) }
paper-breaks-fewer = { $relation }, shortage: { NUM($papers) }
paper-scan = Scan
paper-scans-heading = { COUNT($scans) ->
    [0] No scan was brought
    [one] { NUM($scans) } scan was brought
   *[other] { NUM($scans) } scans were brought
}
paper-scans-staff = Scans and photos of papers that came as a file. A protocol that is typed here has its scans on its own page. They are public once the papers are published, not before.
paper-scans-brought = What was brought
paper-scan-of-paper = Station { $station }: { $contest }
paper-scan-of-copy = Copy, station { $station }: { $contest }
paper-scan-of-lots = Lots: { $contest }
paper-scan-copy-public = The file is published with the copy, and its hash goes on the record. Nothing is typed below then.
paper-scan-hash-only = Only if the file itself is to be had elsewhere.
paper-scan-elsewhere = The scan lies elsewhere; only its hash was given.
paper-scan-lots = Signed sheet of the lots
paper-scan-lots-public = Scan or photo (PDF, JPEG, PNG, WebP; up to 20 MB). It is published with the result, and its hash goes on the record.
paper-printed = The file of this page: { $address } · SHA-256 { $digest }
