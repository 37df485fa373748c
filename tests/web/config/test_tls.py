"""The site behind TLS, by the real server: cookies stay in it, browsers remember it, and only the proxy is believed."""

import os
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 40
PAGE, FORM = "/en/glossary/", "/en/accounts/login/"
BY_TLS = {"X-Forwarded-Proto": "https"}
YEAR = "max-age=31536000"
Got = tuple[HTTPResponse, bytes]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site without elections, its tables and files in place, and a certificate for this computer."""
    made = tmp_path_factory.mktemp("tls")
    for command in (["migrate", "-v0"], ["createcachetable"], ["collectstatic", "--noinput", "-v0"]):
        subprocess.run([sys.executable, "-m", "maslikhat_web", *command], env=_environment(made), check=True, cwd=ROOT)
    _certify(made)
    return made


def _certify(folder: Path) -> None:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "demo")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "key.pem").write_bytes(secret)
    (folder / "certificate.pem").write_bytes(made.public_bytes(Encoding.PEM))


def _environment(home: Path, **more: str) -> dict[str, str]:
    ours = ("DATABASE_URL", "PORT", "HOST")
    kept = {name: value for name, value in os.environ.items() if name not in ours and "MASLIKHAT" not in name}
    return kept | {"MASLIKHAT_HOME": str(home), "MASLIKHAT_TLS": "yes", "PYTHONPATH": str(ROOT / "src")} | more


@contextmanager
def served(home: Path, *options: str, **more: str) -> Iterator[int]:
    """The port of the real server, for as long as it is wanted."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [sys.executable, "-P", "-m", "granian", "--interface", "wsgi", "--port", str(port), "--no-ws", *options]
    command += ["--log-level", "warning", "maslikhat_web.config.wsgi:application"]
    with (home / f"log-{port}").open("wb") as log:
        server = subprocess.Popen(command, env=_environment(home, **more), stdout=log, stderr=log)
        try:
            _wait(port, server, home / f"log-{port}")
            yield port
        finally:
            server.terminate()
            server.wait(timeout=10)


def _wait(port: int, server: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(log.read_text(encoding="utf-8"))


def ask(connection: HTTPConnection, path: str, method: str = "GET", **headers: str) -> Got:
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.fixture(scope="module")
def over_tls(home: Path) -> Iterator[HTTPSConnection]:
    """A reader over TLS, who checks the certificate."""
    files = ("--ssl-certificate", str(home / "certificate.pem"), "--ssl-keyfile", str(home / "key.pem"))
    with served(home, *files) as port:
        trusted = ssl.create_default_context(cafile=str(home / "certificate.pem"))
        yield HTTPSConnection("127.0.0.1", port, context=trusted, timeout=SECONDS)


@pytest.fixture(scope="module")
def plain(home: Path) -> Iterator[HTTPConnection]:
    """What a proxy on this computer sees."""
    with served(home) as port:
        yield HTTPConnection("127.0.0.1", port, timeout=SECONDS)


@pytest.fixture(scope="module")
def past_the_proxy(home: Path) -> Iterator[HTTPConnection]:
    """A reader who reaches the server past its proxy, which is elsewhere."""
    with served(home, MASLIKHAT_PROXY="192.0.2.7, 198.51.100.0/24") as port:
        yield HTTPConnection("127.0.0.1", port, timeout=SECONDS)


def is_kept_in_tls(answer: HTTPResponse) -> bool:
    return (answer.getheader("Strict-Transport-Security") or "").startswith(YEAR)


def test_over_tls_browsers_remember_it_and_cookies_stay_in_it(over_tls: HTTPSConnection) -> None:
    for _ in range(2):  # made first, then from what was kept
        answer, _body = ask(over_tls, PAGE)
        assert answer.status == 200
        assert is_kept_in_tls(answer)
        assert answer.getheader("Set-Cookie") is None
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert "default-src 'none'" in (answer.getheader("Content-Security-Policy") or "")
    answer, _body = ask(over_tls, FORM)
    cookie = answer.getheader("Set-Cookie") or ""
    assert all(word in cookie for word in ("csrftoken=", "; Secure", "; HttpOnly", "; SameSite=Lax"))


def test_what_the_proxy_says_of_tls_is_believed_and_all_else_is_sent_to_it(plain: HTTPConnection) -> None:
    answer, _body = ask(plain, PAGE, **BY_TLS)
    assert (answer.status, is_kept_in_tls(answer)) == (200, True)
    for told in ({}, {"X-Forwarded-Proto": "http"}):
        # Though the page was just kept for readers by TLS.
        answer, body = ask(plain, PAGE, **told)
        assert answer.status == 301
        assert (answer.getheader("Location") or "").startswith("https://127.0.0.1")
        assert body == b""
    answer, _body = ask(plain, FORM, **BY_TLS)
    assert "; Secure" in (answer.getheader("Set-Cookie") or "")


def test_a_stranger_who_claims_tls_is_not_believed(past_the_proxy: HTTPConnection) -> None:
    for path in (PAGE, FORM, "/api/v1/elections", "/record/key"):
        answer, _body = ask(past_the_proxy, path, **BY_TLS)
        assert answer.status == 301, path
        assert answer.getheader("Set-Cookie") is None
        assert not is_kept_in_tls(answer)


@pytest.mark.parametrize("path", [PAGE, FORM, "/api/v1/openapi.json", "/en/nothing/", "/record/maslikhat_verify.py"])
def test_the_real_server_sends_a_head_without_its_body(plain: HTTPConnection, path: str) -> None:
    (got, body), (head, nothing) = (ask(plain, path, method, **BY_TLS) for method in ("GET", "HEAD"))
    assert (head.status, nothing) == (got.status, b"")
    assert head.getheader("Content-Length") == got.getheader("Content-Length")
    assert body


def test_the_real_server_traces_nothing(plain: HTTPConnection) -> None:
    for path in (PAGE, "/api/v1/elections", "/record/key"):
        answer, body = ask(plain, path, "TRACE", **BY_TLS)
        assert (answer.status, answer.getheader("Allow")) == (405, "GET, HEAD, OPTIONS")
        assert (answer.getheader("X-Request-Id") or "none").encode() in body
        assert b"X-Forwarded" not in body
