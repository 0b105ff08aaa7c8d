"""A process that carries out a job until it is done: started and killed by the test of a million rows."""

from __future__ import annotations

import sys

from timsdk import Rate, jobs

if __name__ == "__main__":
    ledger, share = sys.argv[1], float(sys.argv[2])
    job = jobs.Job(ledger, options={"app_rate": Rate(share, 1)})
    found = jobs.run(job, threads=4, patience=20.0)
    sys.exit(found.exit_code)
