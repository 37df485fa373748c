"""Scans that are published with papers and lots; stations in the order in which people count them."""

import re
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

_AT_ONCE = 500


def natural(name: str) -> bytes:
    """`protocols.natural` as it was when this was written."""

    def number(match: re.Match[str]) -> str:
        digits = match[0].lstrip("0") or "0"
        return f"{len(digits):02}{digits}"

    return re.sub(r"[0-9]+", number, name).encode()


def fill(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001 - Django calls it so
    """Give every paper that is published its place."""
    papers = apps.get_model("elections", "PublishedPaper").objects
    waiting = []
    for paper in papers.only("pk", "contest", "station").iterator(chunk_size=_AT_ONCE):
        paper.sort_key = natural(paper.contest) + b"\0" + natural(paper.station)
        waiting.append(paper)
    papers.bulk_update(waiting, ["sort_key"], batch_size=_AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [
        ("elections", "0005_corrections"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(model_name="publishedpaper", name="published_paper_current"),
        migrations.AddField(
            model_name="publication",
            name="sheets",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="publishedpaper",
            name="scans",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="publishedpaper",
            name="sort_key",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="scan",
            name="done",
            field=models.CharField(blank=True, default="", max_length=10),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name="DraftScan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=10)),
                ("contest", models.CharField(max_length=80)),
                ("station", models.CharField(blank=True, max_length=80)),
                ("sha256", models.CharField(max_length=64)),
                ("media_type", models.CharField(max_length=40)),
                ("size", models.PositiveIntegerField()),
                ("done", models.CharField(blank=True, max_length=10)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "draft",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="scans", to="elections.draft"
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="draftscan",
            constraint=models.UniqueConstraint(
                fields=("draft", "kind", "contest", "station", "sha256"), name="draft_scan_once"
            ),
        ),
        migrations.AddIndex(
            model_name="publishedpaper",
            index=models.Index(fields=["election", "closed_by", "sort_key"], name="published_paper_sorted"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
