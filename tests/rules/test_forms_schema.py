"""The schema of forms: what a station's paper and its relations may say."""

from pathlib import Path

import pytest

from maslikhat.law.check import FORM_SCHEMA, check_shape
from maslikhat.law.shelf import RULES

TEXT = (RULES / "kz" / "protocol.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('severity   = "error"', 'severity   = "grave"', "grave"),
        ('formula    = "received == issued + cancelled"\n', "", "('formula',)"),
        ('formula    = "received == issued + cancelled"', 'formula    = ""', "minLength"),
        ("tolerance  = 0", "tolerance  = -1", "-1"),
        ("tolerance  = 0", "tolerence  = 0", "tolerence"),
        ('status     = "unverified"\n', "", "('status',)"),
        ("valid_from = 2021-01-10", "valid_from = 2021-01-10T08:00:00", "2021-01-10 08:00:00"),
        ('kind = "time"', 'kind = "hour"', "hour"),
        ('check      = "identical"', 'check      = "twin"', "twin"),
        ('numerator   = ["took_part"]', "numerator   = []", "[]"),
        ('id = "registered"', 'id = "Registered voters"', "Registered voters"),
    ],
)
def test_a_form_of_another_shape_is_a_fault(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in TEXT
    path = tmp_path / "protocol.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    faults = check_shape(path, FORM_SCHEMA)
    assert any(told in str(fault.facts) for fault in faults), [str(fault) for fault in faults]
