"""Quotations of a JSONL corpus with Dask: python3 quotes_dask.py SCHEDULER_FILE CORPUS.jsonl > quotes.jsonl

Each task is one process of `quotes` on many records. Order is kept; no more than a few batches are held at once. Ends with 1
where a record could not be read (each is named on standard error), and stops where a batch failed as a whole.
"""

import collections
import itertools
import subprocess
import sys

from distributed import Client

RECORDS = 5000  # a batch: so many that starting a process costs little


def extract(lines):
    done = subprocess.run(["quotes", "extract", "-i", "jsonl", "-j", "1", "-"], input=b"".join(lines), capture_output=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"quotes ended with {done.returncode}: {done.stderr.decode()}")
    return done.returncode, done.stdout, done.stderr


def write(future):
    code, out, said = future.result()  # raises what a worker raised
    sys.stdout.buffer.write(out)
    sys.stderr.buffer.write(said)
    return code


def main(scheduler_file, corpus):
    worst = 0
    with Client(scheduler_file=scheduler_file) as client, open(corpus, "rb") as records:
        most = 4 * max(1, sum(client.nthreads().values()))
        under_way = collections.deque()
        while batch := list(itertools.islice(records, RECORDS)):
            under_way.append(client.submit(extract, batch, pure=False))
            if len(under_way) >= most:
                worst = max(worst, write(under_way.popleft()))
        while under_way:
            worst = max(worst, write(under_way.popleft()))
    return worst


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
