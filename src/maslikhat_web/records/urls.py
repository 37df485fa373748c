"""The addresses of the record: pages under each language, files for machines without one."""

from django.urls import path

from maslikhat_web.records import views

pages = [
    path("", views.record, name="record"),
    path("entries/<int:index>/", views.entry, name="record-entry"),
]
machine = [
    path("checkpoint", views.checkpoint, name="record-checkpoint"),
    path("key", views.key, name="record-key"),
    path("receipts/<int:index>", views.receipt, name="record-receipt"),
    path("consistency/<int:old>/<int:new>", views.consistency, name="record-consistency"),
    path("tile/<int:level>/<int:position>", views.tile, name="record-tile"),
]
