"""An election as pages: what is found, drawn and told, as plain values that a command's report and the site both show.

`facts.py` is what a page needs to know, `sections/` build its parts in one language, `page.py` the whole report;
`render.py` writes a report as one file that needs no network. The site shows the same sections in its own frame.
"""
