"""`./run` and `maslikhat serve` hand over to the site, which brings its data up to date and names the way in."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from socket import socket
from typing import Any

import pytest

from maslikhat.cli import serve as command
from maslikhat_web.config import serve
from maslikhat_web.config.environment import Environment, read_environment

ROOT = Path(__file__).resolve().parents[3]


class Handed(Exception):
    """The process would now be another program."""


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the process hands over to."""
    given: list[str] = []

    def instead(program: str, arguments: Sequence[str]) -> None:
        given.extend([program, *arguments])
        raise Handed

    monkeypatch.setattr(os, "execv", instead)
    return given


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An installation of its own."""
    return read_environment({"MASLIKHAT_HOME": str(tmp_path), "PORT": "8123"})


def test_the_command_starts_the_site_as_a_program(handed: list[str]) -> None:
    with pytest.raises(Handed):
        command.serve()
    assert handed[1:] == [sys.executable, "-P", "-m", "maslikhat_web"]


def test_the_tables_come_first_and_the_link_of_the_first_administrator_before_the_server(
    monkeypatch: pytest.MonkeyPatch, handed: list[str], environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    called: list[str] = []
    monkeypatch.setattr(serve, "call_command", lambda name, **_: called.append(name))
    with pytest.raises(Handed):
        serve.serve(environment)
    assert called[:4] == ["migrate", "createcachetable", "collectstatic", "seal_factors"]
    assert called[4:] == ["load_elections", "first_administrator"]
    assert capsys.readouterr().err == "http://127.0.0.1:8123/\n"
    assert handed[handed.index("--port") + 1] == "8123"


@pytest.mark.parametrize(("given", "seconds"), [({}, "60.0"), ({"MASLIKHAT_WAIT": "7"}, "7.0")])
def test_a_command_waits_a_minute_to_write_and_the_server_no_longer_than_a_reader_would(
    tmp_path: Path, given: dict[str, str], seconds: str
) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", serve.WAIT)}
    environment = kept | {"MASLIKHAT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT / "src")} | given
    asked = (
        "from django.conf import settings; import os; print(settings.WRITE_WAIT_SECONDS, os.getenv('MASLIKHAT_WAIT'))"
    )
    command = [sys.executable, "-m", "maslikhat_web", "shell", "-v0", "--no-imports", "-c", asked]
    ran = subprocess.run(command, env=environment, check=True, cwd=ROOT, capture_output=True, text=True)
    assert ran.stdout.split() == [seconds, given.get(serve.WAIT, "None")]


def test_a_port_that_is_taken_is_told_and_nothing_is_begun(
    monkeypatch: pytest.MonkeyPatch, settings: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        settings.ENVIRONMENT = read_environment({"MASLIKHAT_HOME": str(tmp_path), "PORT": str(port)})
        monkeypatch.setattr(serve, "serve", lambda _: pytest.fail("it was begun"))
        assert serve.main([]) == 2
    assert f"127.0.0.1:{port} is taken" in capsys.readouterr().err
