"""Keys under which people sign for entries of the record."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.utils import timezone

from maslikhat.record.author import new_key


def give_keys(apps: Any, _editor: Any) -> None:
    keys, at = apps.get_model("accounts", "AuthorKey"), timezone.now()
    for person in apps.get_model("auth", "User").objects.order_by("pk").iterator():
        keys.objects.create(user=person, key=new_key(), made_at=at)


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_invitations_and_history"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AuthorKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=40, unique=True)),
                ("made_at", models.DateTimeField()),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="author_key",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.RunPython(give_keys, migrations.RunPython.noop),
    ]
