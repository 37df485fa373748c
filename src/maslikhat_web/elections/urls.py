"""The addresses of the public pages of elections, under each language."""

from django.urls import path

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

urlpatterns = [
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
