"""Each default of the site that keeps it safe, with a proxy that speaks TLS in front and without."""

import runpy
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as now
from django.http import HttpResponse
from django.test import Client, RequestFactory

from maslikhat_web.accounts.throttle import name_of, place_of
from maslikhat_web.config.environment import read_environment, secret_of
from maslikhat_web.shared.proxy import TOLD_BY_A_PROXY, OneProxy, is_proxy

Settings = dict[str, Any]
SETTINGS = Path(__file__).resolve().parents[3] / "src/maslikhat_web/config/settings.py"


def settings_under(monkeypatch: pytest.MonkeyPatch, home: Path, **given: str) -> Settings:
    for name in ("MASLIKHAT_TLS", "MASLIKHAT_HOSTS", "DATABASE_URL", "HOST", "PORT", "MASLIKHAT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MASLIKHAT_HOME", str(home))
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(SETTINGS))


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Settings:
    """Nothing given but a folder."""
    return settings_under(monkeypatch, tmp_path)


@pytest.fixture
def behind_tls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Settings:
    """A proxy in front speaks TLS under a name."""
    return settings_under(monkeypatch, tmp_path, MASLIKHAT_TLS="yes", MASLIKHAT_HOSTS="a.example, b.example")


def test_nothing_is_shown_of_what_fails(plain: Settings) -> None:
    assert plain["DEBUG"] is False


def test_without_a_setting_only_this_computer_reaches_the_site(plain: Settings) -> None:
    assert plain["ENVIRONMENT"].host == "127.0.0.1"
    assert plain["ALLOWED_HOSTS"] == ["127.0.0.1", "localhost", "[::1]"]
    assert plain["ENVIRONMENT"].address == "http://127.0.0.1:8000"


def test_behind_tls_the_site_has_the_first_name_given(behind_tls: Settings) -> None:
    assert behind_tls["ALLOWED_HOSTS"][3:] == ["a.example", "b.example"]
    assert behind_tls["ENVIRONMENT"].address == "https://a.example"


def test_behind_tls_cookies_stay_in_it_and_browsers_remember_it(behind_tls: Settings) -> None:
    for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT"):
        assert behind_tls[name] is True
    assert behind_tls["SECURE_HSTS_SECONDS"] == 31_536_000
    assert behind_tls["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")


def test_without_tls_no_header_of_a_stranger_claims_it(plain: Settings) -> None:
    assert "SECURE_PROXY_SSL_HEADER" not in plain
    assert plain["ALLAUTH_TRUSTED_PROXY_COUNT"] == 0


def test_no_script_reads_a_cookie_and_no_other_site_sends_one(plain: Settings) -> None:
    assert plain["SESSION_COOKIE_HTTPONLY"] is True
    assert plain["CSRF_COOKIE_HTTPONLY"] is True
    assert plain["SESSION_COOKIE_SAMESITE"] == "Lax"


def test_a_session_lasts_eight_hours(plain: Settings) -> None:
    assert plain["SESSION_COOKIE_AGE"] == 8 * 60 * 60


def test_a_password_has_twelve_characters_and_five_wrong_ones_lock_for_a_quarter_of_an_hour(plain: Settings) -> None:
    assert plain["AUTH_PASSWORD_VALIDATORS"][0]["OPTIONS"] == {"min_length": 12}
    assert (plain["AXES_FAILURE_LIMIT"], plain["AXES_COOLOFF_TIME"]) == (5, timedelta(minutes=15))


def test_a_secret_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    made = secret_of(tmp_path, None)
    assert len(made) > 50
    assert secret_of(tmp_path, None) == made
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600
    assert secret_of(tmp_path, "given") == "given"


def test_the_environment_names_everything_that_differs(tmp_path: Path) -> None:
    read = read_environment(
        {"MASLIKHAT_HOME": str(tmp_path), "HOST": "0.0.0.0", "PORT": "81", "DATABASE_URL": "postgres://x/y"}  # noqa: S104
    )
    assert (read.home, read.host, read.port, read.database_url) == (tmp_path, "0.0.0.0", 81, "postgres://x/y")  # noqa: S104
    assert read_environment({}).home == Path(__file__).resolve().parents[3] / "var"


@pytest.mark.parametrize(("tls", "place"), [(False, "192.0.2.1"), (True, "203.0.113.9")])
def test_a_place_is_what_our_proxy_saw_and_never_what_a_stranger_wrote(
    monkeypatch: pytest.MonkeyPatch, *, tls: bool, place: str
) -> None:
    given = {"MASLIKHAT_TLS": "yes"} if tls else {}
    monkeypatch.setattr(now, "ENVIRONMENT", read_environment(given))
    headers = {"X-Forwarded-For": "198.51.100.5, 203.0.113.9"}
    assert place_of(RequestFactory().get("/", headers=headers, REMOTE_ADDR="192.0.2.1")) == place


@pytest.mark.parametrize(
    ("given", "address", "is_ours"),
    [
        ({}, "127.0.0.1", True),
        ({}, "::1", True),
        ({}, "192.0.2.1", False),
        ({}, "", False),
        ({"MASLIKHAT_PROXY": "192.0.2.1, 198.51.100.0/24"}, "192.0.2.1", True),
        ({"MASLIKHAT_PROXY": "192.0.2.1, 198.51.100.0/24"}, "198.51.100.77", True),
        ({"MASLIKHAT_PROXY": "192.0.2.1"}, "127.0.0.1", False),
    ],
)
def test_only_the_proxy_that_is_named_is_believed(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], address: str, *, is_ours: bool
) -> None:
    monkeypatch.setattr(now, "ENVIRONMENT", read_environment(given))
    is_proxy.cache_clear()
    claims = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    request = RequestFactory().get("/", headers=claims, REMOTE_ADDR=address)
    OneProxy(lambda _: HttpResponse())(request)
    assert [name in request.META for name in TOLD_BY_A_PROXY] == [is_ours, is_ours]
    is_proxy.cache_clear()


def test_a_proxy_that_is_no_address_is_told_at_the_start() -> None:
    with pytest.raises(ValueError, match=r"proxy\.example"):
        read_environment({"MASLIKHAT_PROXY": "proxy.example"})


def test_a_name_is_counted_without_regard_to_case() -> None:
    request = RequestFactory().post("/", {"login": " Demo "})
    assert name_of(request, None) == name_of(request, {"username": "DEMO"}) == "demo"


def test_a_form_without_its_token_is_refused_and_no_page_stands_in_a_frame(
    site: Client,  # noqa: ARG001 - the site as it is tested
) -> None:
    reader = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"})
    assert reader.post("/en/accounts/login/", {"login": "a", "password": "b"}).status_code == 403
    answer = reader.get("/en/accounts/login/")
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in answer.headers["Content-Security-Policy"].partition("script-src")[2].partition(";")[0]
    assert reader.get("/en/", headers={"host": "evil.example"}).status_code == 400
