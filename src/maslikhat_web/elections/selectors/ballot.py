"""The ballot of a draft by itself, where the rest of its case cannot be read yet."""

from maslikhat.basics.errors import BadInput, Fault
from maslikhat.election.case.archive import pack_files, unpacked
from maslikhat.election.case.files import read_csv_files
from maslikhat.election.case.records import read_options
from maslikhat.election.model import Option
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import newest_file

OPTIONS = "options.csv"


def options_of(draft: Draft) -> tuple[Option, ...]:
    """The options of the ballot that can be read."""
    file = newest_file(draft, OPTIONS)
    if file is None or not file.content:
        return ()
    ignored: list[Fault] = []
    with unpacked(pack_files({OPTIONS: bytes(file.content)}), "case") as folder:
        try:
            rows = read_csv_files(folder, ignored)
        except BadInput:
            # Told on the page of the check; here there is no ballot yet.
            return ()
    return read_options(rows.get("options", ()), ignored)
