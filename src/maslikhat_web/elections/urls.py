"""The addresses of the public pages of elections, under each language."""

from django.urls import include, path

from maslikhat_web.elections.views import (
    comparing,
    downloads,
    election,
    embed,
    feeds,
    home,
    laboratory,
    night,
    seats,
    stations,
)
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
    sheet,
)
from maslikhat_web.elections.views.staff import home as staff_home

_draft = "elections/<str:election>/"
staff = [
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
    path(f"{_draft}copies/", copies.copies, name="staff-copies"),
    path(f"{_draft}copies/new/", copies.new_copy, name="staff-copy-new"),
    path(f"{_draft}copies/<int:key>/", copies.copy, name="staff-copy"),
    path(f"{_draft}lots/", lots.lots, name="staff-lots"),
    path(f"{_draft}mandates/", mandates.mandates, name="staff-mandates"),
    path(f"{_draft}mandates/<str:option>/", mandates.mandates_of, name="staff-mandates-of"),
    path(f"{_draft}publish/", publishing.publishing, name="staff-publish"),
    path(f"{_draft}publish/retract/", publishing.retracting, name="staff-retract"),
    path(f"{_draft}history/", history.history, name="staff-history"),
]
urlpatterns = [
    path("staff/", include(staff)),
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
    path("elections/<str:election>/night/", night.night, name="night"),
    path("elections/<str:election>/screen/", night.screen, name="screen"),
    path("embed/elections/<str:election>/", embed.embed, name="embed"),
    path("feed/", feeds.feed, name="feed"),
    path("feed/bodies/<str:body>/", feeds.feed_of_body, name="feed-body"),
    path("feed/elections/<str:election>/", feeds.feed_of_election, name="feed-election"),
]
