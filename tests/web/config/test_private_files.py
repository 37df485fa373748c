"""What lies in the data folder is read by its owner alone; a form that is too old is told in the site's own words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

ROOT = Path(__file__).resolve().parents[3]


def test_the_database_and_its_folder_are_their_owners_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment = kept | {"MASLIKHAT_HOME": str(home), "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, "-m", "maslikhat_web", "migrate", "shared"], env=environment, check=True, cwd=ROOT)
    modes = {path.name: path.stat().st_mode & 0o077 for path in (home, *home.iterdir())}
    assert "maslikhat.sqlite3" in modes
    assert set(modes.values()) == {0}


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "words"), [("en", "too old"), ("ru", "устарела"), ("kk", "ескірген")])
def test_a_form_without_its_cookie_is_refused_in_the_sites_words(site: Client, language: str, words: str) -> None:  # noqa: ARG001
    client = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"})
    answer = client.post(f"/{language}/accounts/login/", {"login": "demo", "password": "demo"})
    assert answer.status_code == 403
    assert words in answer.content.decode()
    assert answer.headers["X-Request-Id"] in answer.content.decode()
