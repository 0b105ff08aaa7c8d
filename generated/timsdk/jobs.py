# Generated from spec/; do not edit. `make generate` writes it again.
"""Send a file of millions of rows, each once, and account for every one in a ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk_runtime.jobs.again import send_again as send_again
    from timsdk_runtime.jobs.chunks import close_clients as close_clients
    from timsdk_runtime.jobs.chunks import run_chunk as run_chunk
    from timsdk_runtime.jobs.job import ChunkResult as ChunkResult
    from timsdk_runtime.jobs.job import Job as Job
    from timsdk_runtime.jobs.job import JobStopped as JobStopped
    from timsdk_runtime.jobs.job import LedgerError as LedgerError
    from timsdk_runtime.jobs.ledger import RowProblem as RowProblem
    from timsdk_runtime.jobs.planning import plan as plan
    from timsdk_runtime.jobs.report import Report as Report
    from timsdk_runtime.jobs.report import open_chunks as open_chunks
    from timsdk_runtime.jobs.report import problem_rows as problem_rows
    from timsdk_runtime.jobs.report import report as report
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

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "ChunkResult": "timsdk_runtime.jobs.job",
            "Job": "timsdk_runtime.jobs.job",
            "JobStopped": "timsdk_runtime.jobs.job",
            "LedgerError": "timsdk_runtime.jobs.job",
            "Report": "timsdk_runtime.jobs.report",
            "RowProblem": "timsdk_runtime.jobs.ledger",
            "close_clients": "timsdk_runtime.jobs.chunks",
            "open_chunks": "timsdk_runtime.jobs.report",
            "plan": "timsdk_runtime.jobs.planning",
            "problem_rows": "timsdk_runtime.jobs.report",
            "report": "timsdk_runtime.jobs.report",
            "run": "timsdk_runtime.jobs.running",
            "run_chunk": "timsdk_runtime.jobs.chunks",
            "send_again": "timsdk_runtime.jobs.again",
        },
    )
