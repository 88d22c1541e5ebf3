"""The Spark job beside one `batch`, page by page, with a worker killed in the middle; see check."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parent.parent / "tests" / "fixtures"
SPARK = Path(pyspark.__file__).parent
COPIES = 20
PARTITIONS = 16
ATTEMPTS = 4  # to kill a worker in the middle of a partition
KILL_AFTER = 5  # partitions that have begun
PATIENCE = 300  # seconds


def corpus():
    """Lines of pages under many names, and of some that fail."""
    for copy in range(COPIES):
        for page in sorted(FIXTURES.glob("*/page.html")):
            name = f"https://example.org/{page.parent.name}/{copy}"
            yield json.dumps({"id": name, "html": page.read_text("utf-8")}, ensure_ascii=False)
        yield json.dumps({"id": f"https://example.org/empty/{copy}", "html": ""})
        yield json.dumps({"id": f"https://example.org/wrong/{copy}", "bytes": "%"})


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def wait_until(what, ready):
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.05)


class Cluster:
    """A master and two workers, each a process with its own children."""

    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.address = f"spark://127.0.0.1:{self.port}"
        self.processes = []
        self.master = self.start("master.Master", "--port", str(self.port))
        wait_until("the master", self.is_up)
        self.workers = [
            self.start(
                "worker.Worker", "--cores", "1", "--memory", "1g",
                "--work-dir", str(folder / f"work{number}"), self.address,
            )
            for number in range(2)
        ]

    def start(self, what, *args):
        log = open(self.folder / f"{what}{len(self.processes)}.log", "wb")
        command = [SPARK / "bin" / "spark-class", f"org.apache.spark.deploy.{what}"]
        command += ["--host", "127.0.0.1", "--webui-port", str(free_port()), *args]
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(process)
        return process

    def is_up(self):
        with socket.socket() as sock:
            return sock.connect_ex(("127.0.0.1", self.port)) == 0

    @staticmethod
    def kill(process):
        """Kills a process and its children, among them a worker's executor."""
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()

    def stop(self):
        for process in self.processes:
            self.kill(process)


def run_job(cluster, folder, batch, pages, kill):
    """Runs the job; with `kill`, kills a worker in the middle. Returns the Parquet folder, and how
    many times a partition was begun."""
    starts = folder / f"starts-{kill}"
    starts.touch()
    wrapper = folder / f"batch-{kill}"
    # One short line, appended whole.
    wrapper.write_text(f'#!/bin/sh\necho $$ >> "{starts}"\nexec "{batch}" "$@"\n')
    wrapper.chmod(0o755)
    begun = lambda: len(starts.read_text().splitlines())
    articles = folder / f"articles-{kill}.parquet"
    command = [
        SPARK / "bin" / "spark-submit", "--master", cluster.address,
        "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.ui.enabled=false",
        "--conf", "spark.executor.memory=512m", HERE / "job.py", pages, articles,
        "--batch", wrapper, "--partitions", str(PARTITIONS),
    ]
    with open(folder / f"job-{kill}.log", "wb") as log:
        job = subprocess.Popen(command, stdout=log, stderr=log)
    if kill:
        wait_until("the job", lambda: begun() >= KILL_AFTER or job.poll() is not None)
        cluster.kill(cluster.workers[0])
        if job.poll() is not None:
            sys.exit("the worker was killed too late")
    if job.wait(PATIENCE) != 0:
        sys.exit(f"the job failed:\n{(folder / f'job-{kill}.log').read_text()[-4000:]}")
    return articles, begun()


def both_runs(folder, batch, pages):
    """A run left alone, and one with a worker killed, on a cluster of their own."""
    folder.mkdir()
    cluster = Cluster(folder)
    try:
        return [run_job(cluster, folder, batch, pages, kill) for kill in (False, True)]
    finally:
        cluster.stop()


def lines_of(articles):
    """The rows as the lines that they were."""
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    spark = spark.config("spark.driver.host", "127.0.0.1").getOrCreate()
    for row in spark.read.parquet(str(articles)).collect():
        row = row.asDict(recursive=True)
        error = row.pop("error")
        # A map has no order; that of the lines is the keys'.
        row["dropped"] = dict(sorted((row["dropped"] or {}).items()))
        row = row if error is None else {"id": row["id"], "error": error}
        yield json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def by_id(lines):
    return sorted(lines, key=lambda line: json.loads(line)["id"])


def main():
    batch = Path(sys.argv[1]).resolve()
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    with tempfile.TemporaryDirectory(prefix="hamsa-spark-") as folder:
        folder = Path(folder)
        pages = folder / "corpus.jsonl"
        pages.write_text("".join(f"{line}\n" for line in corpus()), "utf-8")
        with open(pages, "rb") as lines:
            command = [batch, "--stdin", "--quiet"]
            local = subprocess.run(command, stdin=lines, capture_output=True, check=True)
        local = by_id(local.stdout.decode("utf-8").splitlines())
        for attempt in range(ATTEMPTS):
            runs = both_runs(folder / str(attempt), batch, pages)
            if runs[0][1] < runs[1][1]:
                break
            print("no partition was begun again: the worker was killed between two")
        else:
            sys.exit(f"no worker was killed in the middle of a partition in {ATTEMPTS} attempts")
        for (articles, begun), what in zip(runs, ("", ", a worker killed")):
            found = by_id(lines_of(articles))
            if found != local:
                pairs = zip(found + [""] * len(local), local)
                differ = next((pair for pair in pairs if pair[0] != pair[1]), None)
                sys.exit(f"Spark{what}: {len(found)} lines, not {len(local)}; {differ}")
            print(f"Spark{what}: {len(found)} pages, {begun} partitions begun, as one batch")


if __name__ == "__main__":
    main()
