"""The log as the site gives it away: C2SP tiles, an export of it, and the verifier that rebuilds every seat from it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from tests.web.conftest import DAY, ELECTIONS
from tests.web.test_publishing import GEORGIA, changed

from maslikhat.election.case.reader import read_case
from maslikhat.record.folder import export
from maslikhat.record.tiles import WIDTH, entries_of
from maslikhat.record.verifier import FILE
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Entry


def fetcher(site: Client) -> Callable[[str], bytes | None]:
    def fetch(name: str) -> bytes | None:
        answer = site.get(f"/record/{name}")
        return answer.content if answer.status_code == 200 else None

    return fetch


def alone(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the verifier with no environment, no libraries beside Python's own and, where that can be had, no network."""
    cut_off = ["unshare", "--net", "--map-root-user"]
    may = shutil.which("unshare") and subprocess.run([*cut_off, "true"], check=False, capture_output=True)
    command = [sys.executable, "-I", "-S", str(FILE), *(str(each) for each in arguments)]
    command = [*cut_off, *command] if may and not may.returncode else command
    return subprocess.run(command, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False)


def test_georgia_and_the_mazhilis_are_rebuilt_in_an_empty_environment(site: Client, tmp_path: Path) -> None:
    done = export(fetcher(site), tmp_path)
    assert done.size == Entry.objects.count()
    found = alone(tmp_path)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "rebuilt from protocols: 3110" in found.stdout
    seats = seats_in(found.stdout)
    assert seats["ge.parliament.2024-10-26"][0] == [89, 19, 16, 14, 12]
    assert seats["kz.mazhilis.2023-03-19"][0] == [40, 8, 6, 6, 5, 4]


def seats_in(told: str) -> dict[str, tuple[list[int], int]]:
    """By election: the seats by list, and how many there are in all."""
    found = re.findall(r"^  (\S+): seats rebuilt .*By list: (.*)\. In all: (.*)\.$", told, re.MULTILINE)
    counts = {
        name: [[int(each.rsplit(" ", 1)[1]) for each in part.split("; ")] for part in parts] for name, *parts in found
    }
    return {name: (lists, sum(total)) for name, (lists, total) in counts.items()}


def test_every_shipped_elections_seats_are_rebuilt(site: Client, tmp_path: Path) -> None:
    call_command("load_elections")
    export(fetcher(site), tmp_path)
    found = alone(tmp_path)
    assert found.returncode == 0, found.stdout + found.stderr
    seats = {name: lists for name, (lists, _) in seats_in(found.stdout).items()}
    official = dict(official_seats())
    assert len(seats) == 18
    assert len(official) > 14
    assert {name: seats[name] for name in official} == official


def official_seats() -> Iterator[tuple[str, list[int]]]:
    """By election: the list seats as officially published, of the elections that ship with the project."""
    for folder in sorted(ELECTIONS.iterdir()):
        case = read_case(folder)
        seats = [each.lists for each in case.official if each.lists]
        if seats:
            yield case.id, sorted(seats, reverse=True)


def test_a_paper_that_is_withdrawn_counts_no_longer_and_the_old_one_stays_on_the_record(
    site: Client, tmp_path: Path
) -> None:
    row = next(line for line in (GEORGIA / "protocols.csv").read_text().splitlines() if line.startswith("1,"))
    archive = changed("ge-parliament-2024", "protocols.csv", f"{row}\n", "")
    before = Entry.objects.count()
    made = publish(archive=archive, name="ge", author="site", at=DAY, reason="demo")
    assert Entry.objects.count() == before + 1 + 3
    assert made.balance is not None
    assert made.balance["papers"] == 3109
    gone = PublishedPaper.objects.get(closed_by=made)
    assert Entry.objects.get(index=before).kind == "retraction"
    assert Entry.objects.get(index=before).subject.endswith(f"/{gone.station}/official")
    assert site.get(f"/en/record/entries/{before}/").status_code == 200
    export(fetcher(site), tmp_path)
    found = alone(tmp_path)
    assert found.returncode == 0, found.stdout
    assert "protocols: 3109" in found.stdout


def test_a_receipt_of_the_site_is_verified_without_the_site(site: Client, tmp_path: Path) -> None:
    (tmp_path / "receipt.json").write_bytes(site.get("/record/receipts/41").content)
    found = alone(tmp_path / "receipt.json", "--key", selectors.verifier())
    assert found.returncode == 0, found.stdout
    assert "Entry 41 (protocol, " in found.stdout


def test_the_whole_log_is_given_as_one_zip_that_the_verifier_reads(site: Client, tmp_path: Path, settings: Any) -> None:
    settings.HOME = tmp_path / "home"
    for _ in range(2):
        answer: Any = site.get("/record/log.zip")
        (tmp_path / "log.zip").write_bytes(b"".join(answer.streaming_content))
    found = alone(tmp_path / "log.zip", "--key", selectors.verifier())
    assert found.returncode == 0, found.stdout
    assert seats_in(found.stdout)["ge.parliament.2024-10-26"][0] == [89, 19, 16, 14, 12]
    assert [path.suffix for path in (tmp_path / "home/packed").iterdir()] == [".zip"]


def test_tiles_and_bundles_lie_where_c2sp_has_them(site: Client) -> None:
    size = selectors.size()
    full, rest = divmod(size, WIDTH)
    assert rest
    for address in ("tile/0/000", "tile/entries/000", f"tile/0/{full:03}.p/{rest}", f"tile/entries/{full:03}.p/{rest}"):
        answer = site.get(f"/record/{address}")
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]
    assert len(site.get("/record/tile/0/000.p/7").content) == 7 * 32
    assert site.get("/record/tile/0/000.p/7").content == site.get("/record/tile/0/000").content[: 7 * 32]
    assert len(site.get(f"/record/tile/1/000.p/{full}").content) == full * 32
    assert entries_of(site.get("/record/tile/entries/001.p/2").content) == [
        bytes(each.leaf) for each in Entry.objects.filter(index__in=(256, 257)).order_by("index")
    ]


@pytest.mark.parametrize(
    "place",
    [
        "tile/0/0",
        "tile/0/0000",
        "tile/0/x000/000",
        "tile/0/999",
        "tile/0/x999/x999/x999/x999/x999/999",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/07",
        "tile/0/000/",
        "tile/7/000",
        "tile/entries/900",
        "tile/entries/x999/x999/x999/x999/x999/999",
        "tile/entries/../key",
        "tile/x/000",
    ],
)
def test_no_other_address_is_one_of_a_tile(site: Client, place: str) -> None:
    assert site.get(f"/record/{place}").status_code == 404


def test_a_tile_that_is_not_full_yet_is_not_given_as_a_full_one(site: Client) -> None:
    full, rest = divmod(selectors.size(), WIDTH)
    for kind in ("0", "entries"):
        assert site.get(f"/record/tile/{kind}/{full:03}").status_code == 404
        assert site.get(f"/record/tile/{kind}/{full:03}.p/{rest + 1}").status_code == 404
