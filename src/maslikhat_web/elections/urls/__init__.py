"""The addresses of the pages of elections, under each language; those of staff below `staff/` (staff.py)."""

from django.urls import URLPattern, URLResolver, include, path

from maslikhat_web.elections.urls.staff import staff
from maslikhat_web.elections.views import (
    comparing,
    downloads,
    election,
    embed,
    feeds,
    glossary,
    home,
    laboratory,
    night,
    places,
    searching,
    seats,
    station,
    stations,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("staff/", include(staff)),
    path("", home.home, name="home"),
    path("compare/", comparing.comparing, name="compare"),
    path("glossary/", glossary.glossary, name="glossary"),
    path("search/", searching.search, name="search"),
    path("elections/", home.elections, name="elections"),
    path("elections/<str:election>/", election.election, name="election"),
    path("elections/<str:election>/how/", election.how, name="how"),
    path("elections/<str:election>/constituencies/", places.constituencies, name="constituencies"),
    path("elections/<str:election>/constituencies/<str:place>/", places.constituency, name="constituency"),
    path("elections/<str:election>/regions/<str:code>/", election.region, name="region"),
    path("elections/<str:election>/candidates/", election.candidates, name="candidates"),
    path("elections/<str:election>/lists/<str:option>/", seats.party_list, name="list"),
    path("elections/<str:election>/seats/<str:option>/<int:number>/", seats.seat, name="seat"),
    path("elections/<str:election>/stations/", stations.stations, name="stations"),
    path("elections/<str:election>/stations/<str:contest>/<str:code>/", station.station, name="station"),
    path(
        "elections/<str:election>/stations/<str:contest>/<str:code>/scans/<str:sha256>/",
        station.station_scan,
        name="station-scan",
    ),
    path(
        "elections/<str:election>/stations/<str:contest>/<str:code>/paper-<int:entry>.json",
        station.station_file,
        name="station-file",
    ),
    path("elections/<str:election>/lots/<str:sha256>/", station.lots_sheet, name="lots-sheet"),
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
