"""The history of roles and author keys can only be added to: the database refuses the rest.

Apart from 0002, which writes keys: PostgreSQL puts no trigger on a table with writes that are still to be checked.
"""

from django.db import migrations

from maslikhat_web.shared.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_author_keys")]

    operations = [append_only("accounts_rolechange", "accounts_authorkey")]
