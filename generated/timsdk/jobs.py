# Generated from templates/; do not edit. `make generate` writes it again.
"""Send a file of millions of rows, each once, and account for every one in a ledger."""

from timsdk_runtime.jobs.again import send_again as send_again
from timsdk_runtime.jobs.chunks import close_clients as close_clients
from timsdk_runtime.jobs.chunks import run_chunk as run_chunk
from timsdk_runtime.jobs.job import (
    ChunkResult as ChunkResult,
)
from timsdk_runtime.jobs.job import (
    Job as Job,
)
from timsdk_runtime.jobs.job import (
    JobStopped as JobStopped,
)
from timsdk_runtime.jobs.job import (
    LedgerError as LedgerError,
)
from timsdk_runtime.jobs.ledger import RowProblem as RowProblem
from timsdk_runtime.jobs.planning import plan as plan
from timsdk_runtime.jobs.report import (
    Report as Report,
)
from timsdk_runtime.jobs.report import (
    open_chunks as open_chunks,
)
from timsdk_runtime.jobs.report import (
    problem_rows as problem_rows,
)
from timsdk_runtime.jobs.report import (
    report as report,
)
from timsdk_runtime.jobs.running import run as run

__all__ = [
    "ChunkResult",
    "Job",
    "JobStopped",
    "LedgerError",
    "Report",
    "RowProblem",
    "close_clients",
    "open_chunks",
    "plan",
    "problem_rows",
    "report",
    "run",
    "run_chunk",
    "send_again",
]
