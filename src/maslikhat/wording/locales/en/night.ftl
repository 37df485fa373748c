# The count while stations come in: what is counted, what is certain already, what may still change.

night-finding = { COUNT($counted) ->
    [one] { NUM($counted) } of { NUM($expected) } polling stations is counted
   *[other] { NUM($counted) } of { NUM($expected) } polling stations are counted
}
night-finding-some = Polling stations counted: { NUM($counted) }
night-finding-unknown = How many polling stations are counted is not published
night-finding-over = All { NUM($expected) } polling stations are counted
night-lead = { $election }. Only the papers of stations that are in. Nothing here is a forecast.
night-lead-over = { $election }. The count is over.
night-progress = Stations counted
night-updated = Last update
night-moment = { LONGDATE($day) }, { $time } ({ $zone })
night-number = Publication
night-outstanding = Voters registered at the stations that are not in
night-not-known = not known
night-refresh = Refresh
night-stale = The site could not be reached. What is shown is of the last update.
night-seats = { COUNT($certain) ->
    [one] { NUM($certain) } of { NUM($seats) } list seats is certain
   *[other] { NUM($certain) } of { NUM($seats) } list seats are certain
}
night-seats-all = All { NUM($seats) } list seats are certain
night-seats-unknown = Which list seats are certain cannot be told yet
night-seats-none = This election has no list seats
night-short = Certain seats
night-seats-lead = Certain is what holds whatever the registered voters of the stations that are not in do: vote for any list, for none, or stay away.
night-why-voters = How many voters are registered at the stations that are not in is not published.
night-why-method = Bounds are made only where seats go by the Hare quota and the largest remainder.
night-why-exemptions = A list may be exempt from the threshold by the constituencies that it wins.
night-why-candidates = A list may get more seats than it has candidates.
night-why-single-list = Only one list might pass the threshold, and then the law admits the next one.
night-why-shares = Shares are published in place of votes.
night-note = The bounds hold if no more people vote at the stations that are not in than are registered there. A list may end anywhere between them, but not every number between need be possible.
night-list = List
night-votes = Votes counted
night-share = Share
night-now = If the count ended now
night-least = At least
night-most = At most
night-what = What may change
night-certain = Certain
night-open = May change
night-threshold = The threshold is open
night-not-told = Cannot be told
night-constituencies = All stations are counted in { NUM($whole) } of { NUM($all) } constituencies
night-constituencies-short = Constituencies
night-constituency = Constituency
night-leads = Ahead
night-by = Votes ahead
night-updates = Updates
night-time = Time
night-screen = For a wall display
night-page = All about this count
night-wall-now = Seats now
night-wall-least = At least
night-wall-most = At most
night-wall-seats = Seats
night-wall-over = Seats by list: { NUM($seats) }
night-wall-others = { COUNT($lists) ->
    [one] { NUM($lists) } more list
   *[other] { NUM($lists) } more lists
}
