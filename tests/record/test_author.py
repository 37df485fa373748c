"""An author is the site or a person's key that tells no name, with the role in which the person acted."""

from maslikhat.record.author import SITE, Author, author_of, new_key


def test_a_key_is_random_and_known_as_one_of_staff() -> None:
    keys = {new_key() for _ in range(200)}
    assert len(keys) == 200
    assert all(Author(key).is_staff for key in keys)
    for other in (SITE, "staff-", "staff-demo", "staff-" + "G" * 20, next(iter(keys)) + "0", "", "demo"):
        assert not Author(other).is_staff


def test_an_author_is_read_as_it_was_told() -> None:
    key = new_key()
    for each in (Author(key), Author(key, "chair"), Author(SITE)):
        assert author_of(str(each)) == each
    assert str(Author(key, "second_clerk")) == f"{key}/second_clerk"
