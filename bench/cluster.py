"""The expression of `rows` on a Spark cluster of one master and two workers, one of them killed on the way.

Needs the extra `[cluster]` (pyspark) and Java 17. Everything runs on 127.0.0.1 on free ports and ends with the bench.
The checksum must be that of DuckDB; what is compared is not speed, which a cluster on one machine cannot show.
"""

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from time import monotonic, perf_counter, sleep

import narwhals as nw
import pyspark
from pyspark.sql import SparkSession

from bench.rows import COLUMNS, ROWS, fingerprint, generated
from bench.table import Figure, say
from maslikhat.election.protocols.engine import Frame

HOST = "127.0.0.1"
SPARK = Path(pyspark.__file__).parent
PARTITIONS = 200
PATIENCE = 90.0
Process = subprocess.Popen[bytes]


class ClusterFailed(Exception):
    """The cluster did not come up, or no work was under way when a worker was to be killed."""


def figures() -> Iterator[Figure]:
    """1 where Spark, with a worker killed, gives the checksum of DuckDB."""
    name = f"{ROWS:,} rows on Spark, a worker killed, same checksum"
    frame: Frame = nw.from_native(generated().sql("SELECT * FROM papers"))
    on_duckdb = fingerprint(frame)
    with ExitStack() as stack:
        logs = Path(stack.enter_context(TemporaryDirectory()))
        port = _free_port()
        say("  starting a master and two workers")
        stack.enter_context(_daemon(logs, "master", "--host", HOST, "--port", str(port), "--webui-port", "0"))
        _wait_for(port)
        address = f"spark://{HOST}:{port}"
        worker = (
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            "2g",
            "--webui-port",
            "0",
            "--work-dir",
            str(logs),
            address,
        )
        workers = [stack.enter_context(_daemon(logs, "worker", *worker)) for _ in range(2)]
        session = stack.enter_context(_session(address, logs))
        _wait_for_executors(session, 2)
        start = perf_counter()
        on_spark, told = _with_a_worker_killed(session, workers[0])
        time = perf_counter() - start
    note = f"DuckDB's checksum {on_duckdb}, Spark's {on_spark}; {told}; {time:.1f} s on Spark"
    yield Figure(name, 1, float(on_duckdb == on_spark), note, unit="equal")


def _with_a_worker_killed(session: SparkSession, worker: Process) -> tuple[int, str]:
    """The checksum on Spark, and at which point of the work the worker was killed."""
    numbers = session.range(0, ROWS, 1, PARTITIONS)
    frame: Frame = nw.from_native(numbers.selectExpr(*(f"{formula} AS {name}" for name, formula in COLUMNS.items())))
    found: list[int] = []
    work = Thread(target=lambda: found.append(fingerprint(frame)))
    work.start()
    done = _wait_for_work(session, work)
    _kill(worker)
    say(f"  killed a worker after {done} of {PARTITIONS} tasks")
    work.join()
    if not found:
        raise ClusterFailed("the work did not end")
    return found[0], f"killed a worker after {done} of {PARTITIONS} tasks"


def _wait_for_work(session: SparkSession, work: Thread) -> int:
    tracker = session.sparkContext.statusTracker()
    while work.is_alive():
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and info.numTasks == PARTITIONS and PARTITIONS // 4 <= info.numCompletedTasks < PARTITIONS:
                return int(info.numCompletedTasks)
        sleep(0.01)
    raise ClusterFailed("the work ended before a worker could be killed")


def _wait_for_executors(session: SparkSession, wanted: int) -> None:
    """The status counts the driver among the executors."""
    deadline = monotonic() + PATIENCE
    while session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() <= wanted:
        if monotonic() > deadline:
            raise ClusterFailed("the workers did not register")
        sleep(0.2)


@contextmanager
def _session(address: str, logs: Path) -> Iterator[SparkSession]:
    settings = {
        "spark.driver.bindAddress": HOST,
        "spark.driver.host": HOST,
        "spark.ui.enabled": "false",
        "spark.executor.memory": "1g",
        "spark.sql.ansi.enabled": "true",
        "spark.sql.shuffle.partitions": "8",
        "spark.sql.adaptive.enabled": "false",
        "spark.log.level": "OFF",
        "spark.local.dir": str(logs),
        "spark.ui.showConsoleProgress": "false",
    }
    os.environ["SPARK_LOCAL_IP"] = HOST
    builder = SparkSession.builder.master(address).appName("maslikhat-bench")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    try:
        yield session
    finally:
        session.stop()


@contextmanager
def _daemon(logs: Path, kind: str, *arguments: str) -> Iterator[Process]:
    """A Spark master or worker in a process group of its own, so that its executors end with it."""
    main = f"org.apache.spark.deploy.{kind}.{kind.capitalize()}"
    command = [str(SPARK / "bin" / "spark-class"), main, *arguments]
    environment = {**os.environ, "SPARK_LOCAL_IP": HOST, "SPARK_DAEMON_MEMORY": "512m", "SPARK_LOCAL_DIRS": str(logs)}
    with (logs / f"{kind}.log").open("ab") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, start_new_session=True)
    try:
        yield process
    finally:
        _kill(process)


def _kill(process: Process) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return
        sleep(0.2)
    raise ClusterFailed("the master did not come up")
