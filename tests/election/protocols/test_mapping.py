"""`protocols.toml`: what it declares, and what it is told where it does not fit its form."""

from pathlib import Path

import pytest

from maslikhat.basics.errors import BadInput
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.mapping import Layout
from maslikhat.election.protocols.mappingfile import read_publication

GOOD = """
form = "made.protocol"
expected = 2
stations = "stations.csv"
[[file]]
file = "papers.csv"
format = "wide"
station = "station"
[file.lines]
took_part = "voted"
[file.options]
a = "A"
"""


def test_a_mapping_is_read_with_its_list_of_stations(form: Form, tmp_path: Path) -> None:
    (tmp_path / "protocols.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "stations.csv").write_text("station,territory\ns1,north\ns2,\n", encoding="utf-8")
    publication, found = read_publication(tmp_path, lambda _: form)
    assert found is form
    assert publication.expected == {"lists": 2}
    assert publication.stations == {"s1": "north", "s2": None}
    assert publication.files[0].layout is Layout.WIDE
    assert publication.files[0].columns == ("station", "voted", "A")


def test_all_that_does_not_fit_is_told_together(form: Form, tmp_path: Path) -> None:
    text = GOOD.replace('stations = "stations.csv"', 'colour = "red"').replace('a = "A"', 'invalid = "A"')
    text = text.replace('took_part = "voted"', 'nobody = "x"\nsigned = "t"').replace('"wide"', '"broad"')
    (tmp_path / "protocols.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_publication(tmp_path, lambda _: form)
    assert sorted(fault.code for fault in caught.value.faults) == [
        "line-of-another-kind",
        "option-and-line",
        "unknown-field",
        "unknown-line",
        "unknown-word",
    ]
