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
