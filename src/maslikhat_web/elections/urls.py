"""The addresses of the pages of elections, under each language; those of staff below `staff/`."""

from django.urls import URLPattern, URLResolver, include, path

from maslikhat_web.elections.views import comparing, downloads, election, home, laboratory, seats, stations
from maslikhat_web.elections.views.staff import (
    typing_correct,
    typing_entry,
    typing_list,
    typing_paper,
    typing_screen,
    typing_settle,
)

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

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    path("compare/", comparing.comparing, name="compare"),
    path("elections/", home.elections, name="elections"),
    path("elections/<str:election>/", election.election, name="election"),
    path("elections/<str:election>/how/", election.how, name="how"),
    path("elections/<str:election>/constituencies/", election.constituencies, name="constituencies"),
    path("elections/<str:election>/candidates/", election.candidates, name="candidates"),
    path("elections/<str:election>/lists/<str:option>/", seats.party_list, name="list"),
    path("elections/<str:election>/seats/<str:option>/<int:number>/", seats.seat, name="seat"),
    path("elections/<str:election>/stations/", stations.stations, name="stations"),
    path("elections/<str:election>/stations/<str:contest>/<str:code>/", stations.station, name="station"),
    path("elections/<str:election>/laboratory/", laboratory.laboratory, name="laboratory"),
    path("elections/<str:election>/downloads/", downloads.downloads, name="downloads"),
    path("elections/<str:election>/downloads/<str:name>", downloads.download, name="download"),
    path("staff/elections/<str:election>/typing/", include(_typing)),
]
