"""The addresses of staff's pages of elections, below `staff/` of each language."""

from django.urls import URLPattern, URLResolver, include, path

from maslikhat_web.elections.views.staff import (
    check,
    copies,
    draft,
    head,
    history,
    importing,
    lots,
    mandates,
    new,
    publishing,
    scans,
    sheet,
    typing_correct,
    typing_entry,
    typing_list,
    typing_paper,
    typing_screen,
    typing_settle,
)
from maslikhat_web.elections.views.staff import home as staff_home

_paper_being_typed = [
    path("", typing_paper.paper, name="typing-paper"),
    path("take/", typing_paper.take, name="typing-take"),
    path("go-on/", typing_entry.go_on, name="typing-go-on"),
    path("sections/<str:part>/", typing_entry.type_part, name="typing-type"),
    path("finish/", typing_entry.hand_in, name="typing-finish"),
    path("drop/", typing_entry.drop, name="typing-drop"),
    path("settle/", typing_settle.settle, name="typing-settle"),
    path("review/", typing_screen.review, name="typing-review"),
    path("correct/", typing_correct.correct, name="typing-correct"),
    path("corrections/<int:number>/", typing_correct.correction, name="typing-correction"),
    path("paper-<int:version>.json", typing_paper.file, name="typing-file"),
    path("scans/", typing_paper.add_scan, name="typing-add-scan"),
    path("scans/<str:sha256>/", typing_paper.scan, name="typing-scan"),
]
_typing: list[URLPattern | URLResolver] = [
    path("", typing_list.papers, name="typing"),
    path("wall/", typing_list.wall, name="typing-wall"),
    path("codes/", typing_list.codes, name="typing-codes"),
    path("card/", typing_list.card, name="typing-card"),
    path("screen/", typing_screen.screen, name="typing-screen"),
    path("hand-on/", typing_screen.hand_papers_on, name="typing-hand-on"),
    path("<str:contest>/<str:station>/", include(_paper_being_typed)),
]
_draft = "elections/<str:election>/"
staff: list[URLPattern | URLResolver] = [
    path("", staff_home.home, name="staff-home"),
    path("new/", new.new, name="staff-new"),
    path(_draft, draft.draft, name="staff-draft"),
    path(f"{_draft}head/", head.head, name="staff-head"),
    path(f"{_draft}sheets/<str:name>/", sheet.sheet, name="staff-sheet"),
    path(f"{_draft}sheets/<str:name>.csv", sheet.sheet_csv, name="staff-sheet-csv"),
    path(f"{_draft}check/", check.check, name="staff-check"),
    path(f"{_draft}faults.csv", check.faults_csv, name="staff-faults-csv"),
    path(f"{_draft}import/", importing.importing, name="staff-import"),
    path(f"{_draft}import/<int:key>/", importing.upload, name="staff-upload"),
    path(f"{_draft}scans/", scans.scans, name="staff-scans"),
    path(f"{_draft}scans/<str:sha256>/", scans.scan, name="staff-scan"),
    path(f"{_draft}copies/", copies.copies, name="staff-copies"),
    path(f"{_draft}copies/new/", copies.new_copy, name="staff-copy-new"),
    path(f"{_draft}copies/<int:key>/", copies.copy, name="staff-copy"),
    path(f"{_draft}lots/", lots.lots, name="staff-lots"),
    path(f"{_draft}mandates/", mandates.mandates, name="staff-mandates"),
    path(f"{_draft}mandates/<str:option>/", mandates.mandates_of, name="staff-mandates-of"),
    path(f"{_draft}publish/", publishing.publishing, name="staff-publish"),
    path(f"{_draft}publish/retract/", publishing.retracting, name="staff-retract"),
    path(f"{_draft}typing/", include(_typing)),
    path(f"{_draft}history/", history.history, name="staff-history"),
]
