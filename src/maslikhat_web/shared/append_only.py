"""Tables to which rows are only added: the database itself refuses a change or a removal, whoever asks for it.

Used by migrations. On SQLite a later migration that changes the columns of such a table makes it anew, and its triggers
are gone with the old one: it must ask for them again.
"""

from typing import Any

from django.db.migrations import RunPython
from django.db.migrations.operations.base import Operation

# SQLite knows triggers for one table at a time; PostgreSQL wants a function that they share.
_FUNCTION = """
CREATE OR REPLACE FUNCTION maslikhat_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
# SQLite has no statement that empties a table but DELETE.
_ACTS = {"sqlite": ("UPDATE", "DELETE"), "postgresql": ("UPDATE", "DELETE", "TRUNCATE")}


def append_only(*tables: str) -> Operation:
    """The operation of a migration that lets rows of these tables be added and nothing else."""

    def hold(_apps: Any, editor: Any) -> None:
        vendor = editor.connection.vendor
        if vendor == "postgresql":
            # Without parameters the sign for one is a sign like any other.
            editor.execute(_FUNCTION, params=None)
        for table in tables:
            for act in _ACTS[vendor]:
                editor.execute(_trigger(table, act, vendor))

    def let_go(_apps: Any, editor: Any) -> None:
        vendor = editor.connection.vendor
        for table in tables:
            for act in _ACTS[vendor]:
                of = f" ON {table}" if vendor == "postgresql" else ""
                editor.execute(f"DROP TRIGGER {_name(table, act)}{of}")

    return RunPython(hold, let_go)


def _name(table: str, act: str) -> str:
    return f"{table}_no_{act.lower()}"


def _trigger(table: str, act: str, vendor: str) -> str:
    head = f"CREATE TRIGGER {_name(table, act)} BEFORE {act} ON {table}"
    if vendor == "postgresql":
        each = "STATEMENT" if act == "TRUNCATE" else "ROW"
        return f"{head} FOR EACH {each} EXECUTE FUNCTION maslikhat_append_only()"
    return f"{head} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
