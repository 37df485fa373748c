"""A closed-loop load generator: so many processes, each with one connection that it keeps, each asking as soon as it
was answered, for a bounded time. Own code on bare sockets, so that it takes little of the machine it measures.

Latency is from the first byte sent to the last byte read. An answer of another status than the one wanted is an error.
"""

import socket
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from time import perf_counter

HOST = "127.0.0.1"
CLIENTS = 4
_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked over and over: an address of the server on a port, with headers, and the status that is right."""

    port: int
    path: str
    headers: Mapping[str, str] | None = None
    status: int = 200

    @property
    def bytes(self) -> bytes:
        """The request as it is sent."""
        lines = [f"GET {self.path} HTTP/1.1", f"Host: {HOST}:{self.port}"]
        lines += [f"{name}: {value}" for name, value in (self.headers or {}).items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: status, headers in lower case, body as it was sent, seconds."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it: answers a second over all clients, errors, latencies in seconds, sorted."""

    per_second: float
    errors: int
    latencies: Sequence[float]

    def percentile(self, share: float) -> float:
        """The latency in seconds that this share of the answers kept below or reached."""
        return self.latencies[min(len(self.latencies) - 1, int(len(self.latencies) * share))]


def load(asked: Sequence[Asked], seconds: float, clients: int = CLIENTS) -> Load:
    """Ask these addresses in turn, with so many clients, for so many seconds."""
    with ProcessPoolExecutor(clients, get_context("spawn")) as pool:
        # A round that is not counted: the processes are up, the server knows the pages.
        list(pool.map(_ask, [asked] * clients, [0.0] * clients))
        found = list(pool.map(_ask, [asked] * clients, [seconds] * clients))
    latencies = sorted(each for _, _, times in found for each in times)
    rate = sum(len(times) / spent for spent, _, times in found)
    return Load(rate, sum(errors for _, errors, _ in found), latencies)


def ask(asked: Asked) -> Answer:
    """Ask once, over a connection of its own."""
    with socket.create_connection((HOST, asked.port), _PATIENCE) as line:
        return _answer(line, asked.bytes)


def _ask(asked: Sequence[Asked], seconds: float) -> tuple[float, int, list[float]]:
    """Ask each once, and go on until the time is over."""
    requests = [(each.bytes, each.status) for each in asked]
    errors, latencies = 0, []
    with socket.create_connection((HOST, asked[0].port), _PATIENCE) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        start = perf_counter()
        while True:
            for request, status in requests:
                answer = _answer(line, request)
                latencies.append(answer.seconds)
                errors += answer.status != status
            if perf_counter() - start >= seconds:
                return perf_counter() - start, errors, latencies


def _answer(line: socket.socket, request: bytes) -> Answer:
    start = perf_counter()
    line.sendall(request)
    got = line.recv(65536)
    while b"\r\n\r\n" not in got:
        got += _more(line)
    head, _, body = got.partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (each.partition(": ") for each in lines)}
    code = int(status.split(" ", 2)[1])
    if "content-length" not in headers and code != 304:
        raise ConnectionError("an answer of unknown length is not measured here")
    parts, length = [body], int(headers.get("content-length", 0)) - len(body)
    while length > 0:
        parts.append(_more(line))
        length -= len(parts[-1])
    return Answer(code, headers, b"".join(parts), perf_counter() - start)


def _more(line: socket.socket) -> bytes:
    got = line.recv(65536)
    if not got:
        raise ConnectionError("the server closed the connection within an answer")
    return got
