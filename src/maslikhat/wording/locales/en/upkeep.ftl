# Looking after a site: links that are taken back, what an administrator begins with, backups.

upkeep-act = What can be done
upkeep-withdraw = Withdraw
upkeep-withdraw-heading = Withdraw the link for { $name }
upkeep-withdraw-lead = It stops working at once. Who withdrew it, when and why stays on the page of people.
upkeep-link-withdrawn = The link is withdrawn.
upkeep-link-gone = This link was used or withdrawn in the meantime.
upkeep-links-over = Links that let nobody in
upkeep-expired = expired on { SHORTDATE($day) }
upkeep-withdrawn = withdrawn on { SHORTDATE($day) } by { $by }
upkeep-home-heading = You manage this site
upkeep-home-lead = Begin with people: whoever is to work here is invited and given a role. Managing alone touches no figure.
upkeep-begin = What you begin with
upkeep-begin-people = Invite people
upkeep-begin-people-what = Each gets a link from you, works in one council or in all, and sets up a second factor.
upkeep-begin-roles = Give or take roles
upkeep-begin-roles-what = A council needs two clerks, so that papers are typed twice, and a chair who publishes.
upkeep-begin-own = Give yourself a role
upkeep-begin-own-what = Where you are to prepare or publish yourself, as a clerk or a chair. It stays in the history.
upkeep-begin-election = Begin an election
upkeep-begin-election-what = Clerks and chairs begin one: from nothing, from files, or as a correction of a published one.
upkeep-backups = Backups
upkeep-backups-none = None on schedule
upkeep-backups-none-what = This site makes no backups of its own. Whoever runs it names a folder on a second medium in MASLIKHAT_BACKUPS and starts it anew.
upkeep-backup-good = Last good backup
upkeep-backup-age = { COUNT($hours) ->
    [0] less than an hour ago
    [one] { NUM($hours) } hour ago
   *[other] { NUM($hours) } hours ago
}
upkeep-backup-overdue = overdue: { $age }
upkeep-backup-never = none yet
upkeep-backup-tried = Last try
upkeep-backup-failed = failed
upkeep-backup-trial = Restored for trial
upkeep-backup-no-trial = no
upkeep-backup-no-trial-what = Backups are written and their sums hold, but they are not restored for trial: the site’s role in PostgreSQL may not make a database (ALTER ROLE … CREATEDB).
upkeep-fault-same-device = { $folder } lies on the same device as the database: if it fails, both are lost. Perhaps the second medium is not mounted. Nothing was copied.
upkeep-fault-not-written = The last backup could not be written: { $detail }
upkeep-fault-not-made = The last backup could not be made: { $detail }
upkeep-fault-not-whole = The last backup could not be restored for trial: { $detail }
upkeep-fault-not-holding = The last backup was restored for trial, and its record does not hold: { $detail }. Please look at once: the database itself may be damaged.
upkeep-fault-broken-off = The last backup was broken off: { $detail }
upkeep-factor-set = Second factor set up
upkeep-factor-missing = No second factor
upkeep-backup-where = Where they lie
upkeep-backup-same-device = on the database’s own device
