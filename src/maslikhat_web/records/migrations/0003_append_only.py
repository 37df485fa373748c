"""Entries, checkpoints and cosignatures can only be added to: the database refuses the rest."""

from django.db import migrations

from maslikhat_web.shared.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [("records", "0002_cosignatures")]

    operations = [append_only("records_entry", "records_checkpoint", "records_cosignature")]
