"""A version for each election beside the one for all; the row that stands is that of all."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shared", "0002_roles")]

    operations = [
        migrations.AddField("state", "about", models.CharField(default="", max_length=120, unique=True), False),
    ]
