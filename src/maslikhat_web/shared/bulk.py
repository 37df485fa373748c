"""Many new rows of one table at once: one prepared statement for all of them, or PostgreSQL's COPY.

Django's own `bulk_create` makes an object of each row and words a statement for every hundred of them on SQLite, which
costs ten times what the database does with them. Here rows are mappings by column; values are converted alike.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connections, models, router
from django.db.backends.base.base import BaseDatabaseWrapper

# Both databases take the values of these as Python has them.
_AS_THEY_ARE = (models.CharField, models.TextField, models.IntegerField, models.BooleanField, models.ForeignKey)
Row = Mapping[str, Any]


def insert(model: type[models.Model], rows: Sequence[Row]) -> None:
    """Insert new rows, within the caller's transaction. Raises IntegrityError, as any insert.

    A row has every field of the model by its `attname` (`closed_by_id`), except a key that the database gives; such
    keys are not read back. Raises KeyError where one is missing.
    """
    connection = connections[router.db_for_write(model)]
    fields = [each for each in model._meta.local_concrete_fields if not isinstance(each, models.AutoField)]
    quote = connection.ops.quote_name
    table = f"{quote(model._meta.db_table)} ({', '.join(quote(str(each.column)) for each in fields)})"
    made = list(zip(*(_column(rows, field, connection) for field in fields), strict=True))
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with connection.wrap_database_errors, cursor.copy(f"COPY {table} FROM STDIN") as copy:
                for row in made:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(fields))
            cursor.executemany(f"INSERT INTO {table} VALUES ({places})", made)  # noqa: S608 - no value in it


def change(model: type[models.Model], field: str, values: Mapping[Any, Any]) -> None:
    """Give one field of many rows its new value, by primary key, within the caller's transaction.

    Django's own `bulk_update` words a case a row and takes a thousand times as long as the database.
    """
    connection = connections[router.db_for_write(model)]
    quote, told = connection.ops.quote_name, model._meta.get_field(field)
    key = model._meta.pk
    table, column = quote(model._meta.db_table), quote(str(told.column))  # type: ignore[union-attr]
    made = [(told.get_db_prep_save(value, connection), pk) for pk, value in values.items()]  # type: ignore[union-attr]
    if made:
        with connection.cursor() as cursor:
            cursor.executemany(f"UPDATE {table} SET {column} = %s WHERE {quote(str(key.column))} = %s", made)  # noqa: S608


def _column(rows: Sequence[Row], field: "models.Field[Any, Any]", connection: BaseDatabaseWrapper) -> list[Any]:
    values = [row[field.attname] for row in rows]
    if isinstance(field, _AS_THEY_ARE):
        return values
    if isinstance(field, models.DateField):
        # Rows made at once have few moments among them, and each takes long to convert.
        converted = {each: field.get_db_prep_save(each, connection) for each in set(values)}
        return [converted[each] for each in values]
    return [field.get_db_prep_save(value, connection) for value in values]
