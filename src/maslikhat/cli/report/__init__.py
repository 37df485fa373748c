"""The report of `elect`: one page that holds everything, needs no network and no script, and prints on A4.

`facts.py` is what the page needs to know, `page.py` builds a plain page of it in one language, `render.py` writes HTML.
"""
