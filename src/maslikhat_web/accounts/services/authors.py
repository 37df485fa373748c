"""The key under which a person signs for entries of the record. Made once, it stays, whatever the account becomes."""

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.record.author import Author, new_key
from maslikhat_web.accounts.models import AuthorKey
from maslikhat_web.shared.roles import Act, role_for


@transaction.atomic
def author_key(*, person: User, at: datetime) -> str:
    """The key of a person, made where there is none yet. Two who ask at once get the same."""
    return AuthorKey.objects.get_or_create(user=person, defaults={"key": new_key(), "made_at": at})[0].key


def sign_as(*, person: User, act: Act, council: str, at: datetime) -> str:
    """How an entry names a person who does an act in a council: the key, and the role that allows the act."""
    role = role_for(person, act, council)
    return str(Author(author_key(person=person, at=at), role.value if role else ""))
