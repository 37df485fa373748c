# The frame of the site.

web-skip = To the content
web-navigation = Main parts
web-languages = Language
web-crumbs = Where you are
web-pages = Pages of this election
web-paging = Pages of the table
web-nav-elections = Elections
web-nav-compare = Compare
web-nav-record = Record
web-error-404 = This page does not exist
web-error-404-what = The address may be misspelt, or what it showed was never published.
web-error-403 = You may not open this page
web-error-403-what = It needs a role that your account does not have.
web-error-stale = This form is too old
web-error-stale-what = Your browser no longer holds what it was given with the form. Nothing was changed: go back, load the page anew, and send the form again.
web-error-sealed = Second factors cannot be read here
web-error-sealed-what = The key by which they are kept is missing on this server, so nobody can sign in with a code. Nothing is lost: please tell whoever runs this site, who finds the way in its manual.
web-error-400 = The request could not be read
web-error-400-what = Something in the address or the form is not as it should be.
web-error-405 = This address does not take that method
web-error-405-what = It takes { $taken }.
web-error-416 = The file ends before that
web-error-416-what = It has { NUM($bytes) } bytes.
web-error-429 = Too many attempts
web-error-429-what = Too many wrong passwords or codes came from here. Please try again in a quarter of an hour.
web-error-413 = The file is too large
web-error-413-what = No more than { $size } is taken at once. Nothing of it was read, and nothing was changed. Send less, or ask whoever runs this site for a higher limit.
web-error-500 = Something failed here
web-error-500-what = Nothing that was published is changed. If you tell us of it, please quote this number.
web-error-503 = The site is busy
web-error-503-what = Somebody else’s work holds the database, so nothing of yours was kept. Try again in a moment.
web-error-gone = The database does not serve at the moment
web-error-gone-what = Nothing is half-written: what you did was kept whole or not at all. Look when the site is back before you do it again. If this lasts, tell whoever runs this site.
web-error-request = Number of the request: { $request }
web-size = { NUM($most) } { $unit ->
    [kb] kB
   *[mb] MB
}
web-imprint = { $address } · { SHORTDATE($day) }
