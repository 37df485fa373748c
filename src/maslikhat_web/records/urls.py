"""The addresses of the record: pages under each language, files for machines without one."""

from django.urls import path

from maslikhat_web.records.views import machine as files
from maslikhat_web.records.views import pages as shown

pages = [
    path("", shown.record, name="record"),
    path("entries/<int:index>/", shown.entry, name="record-entry"),
    path("verify/", shown.verify, name="record-verify"),
]
machine = [
    path("checkpoint", files.checkpoint, name="record-checkpoint"),
    path("key", files.key, name="record-key"),
    path("rotations", files.rotations, name="record-rotations"),
    path("receipts/<int:index>", files.receipt, name="record-receipt"),
    path("consistency/<int:old>/<int:new>", files.consistency, name="record-consistency"),
    path("tile/entries/<path:place>", files.entries, name="record-entries"),
    path("tile/<int:level>/<path:place>", files.tile, name="record-tile"),
    path("maslikhat_verify.py", files.verifier, name="record-verifier"),
    path("log.zip", files.packed, name="record-packed"),
    path("cosignatures", files.cosignatures, name="record-cosignatures"),
]
