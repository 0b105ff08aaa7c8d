"""`run_chunk`: leases a chunk, sends its calls, and writes their results into the ledger."""

from __future__ import annotations

import importlib
import pickle
import threading
import time
from itertools import islice
from pathlib import Path

from timsdk_runtime.call.verdicts import effective
from timsdk_runtime.client import BaseClient
from timsdk_runtime.errors import ConfigError, TimError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.jobs.calls import NumberedRow, problems, send_call, split_into_calls, verdict
from timsdk_runtime.jobs.job import ChunkResult, Job, LedgerError
from timsdk_runtime.jobs.layout import Layout
from timsdk_runtime.jobs.ledger import Chunk, Ledger, RowProblem
from timsdk_runtime.jobs.planning import file_state
from timsdk_runtime.jobs.records import Start
from timsdk_runtime.jobs.workers import worker_name

_clients: dict[bytes, BaseClient] = {}
_layouts: dict[tuple[str, str], Layout] = {}


class _Lock:
    """The lock of what this process keeps. A forked child gets another, since a thread may have held this one."""

    def __init__(self) -> None:
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock in a forked child."""
        self.held = threading.Lock()


_lock = _Lock()
_REST = 1.0
"""Seconds until a chunk that another worker holds is looked at again, at most."""


def run_chunk(job: Job, chunk_id: str) -> ChunkResult:
    """Send the rows of a chunk and write the results into the ledger. What is done already is not sent.

    Any process of the machine may run any chunk at any time: the ledger lets one of them have it.

    Raises:
        TimError: No call can succeed for now: the signature, the package or a quota.
        ConfigError: The client cannot be made, or the source was changed.
    """
    client = client_of(job)
    layout = _layout(job)
    durable = layout.operation.effect.kind not in ("read", "idempotent")
    with Ledger(job.ledger, durable=durable) as ledger:
        worker = worker_name()
        chunk = ledger.lease(chunk_id, worker, job.lease)
        if chunk.state == "done":
            return _result(ledger, chunk_id)
        if chunk.worker != worker:
            return ChunkResult(chunk_id, "leased", wait=max(0.0, min(_REST, chunk.until - time.time())))
        run = _Run(job, client, layout, ledger, chunk)
        try:
            return run.send_calls()
        except BaseException:
            ledger.give_back(chunk, sent_at=run.sent_at)
            raise


def close_clients() -> None:
    """Close the clients that this process made for its jobs."""
    with _lock.held:
        found = list(_clients.values())
        _clients.clear()
    for client in found:
        client.close()


class _Run:
    """One run of a chunk by the worker that holds it."""

    def __init__(self, job: Job, client: BaseClient, layout: Layout, ledger: Ledger, chunk: Chunk) -> None:
        self._job = job
        self._client = client
        self._layout = layout
        self._ledger = ledger
        self._chunk = chunk
        self.sent_at = chunk.sent_at
        """When a call was begun whose outcome is open."""

    def send_calls(self) -> ChunkResult:
        """Send the calls that have no results yet."""
        calls = split_into_calls(self._rows(), self._layout.rows_per_call)
        for number, call in enumerate(calls[self._chunk.calls :], self._chunk.calls + 1):
            last = number == len(calls)
            in_doubt = self.sent_at
            if in_doubt is not None and not self._is_safe_again(in_doubt):
                reason = "it was being sent when its worker ended, too long ago for the service to drop a repetition"
                found = problems(self._chunk.id, call, "unknown", None, reason)
            else:
                if not self._ledger.begin_call(self._chunk, self._job.lease):
                    return ChunkResult(self._chunk.id, "leased", wait=_REST)
                self.sent_at = in_doubt or time.time()
                try:
                    found = send_call(self._client, self._layout, self._chunk.id, call)
                except TimError as error:
                    ended = self._failed(error, call, in_doubt)
                    if isinstance(ended, ChunkResult):
                        return ended
                    found = ended
            if not self._ledger.end_call(self._chunk, found, _counts(call, found), last=last):
                return ChunkResult(self._chunk.id, "leased", wait=_REST)
            self.sent_at = None
        return _result(self._ledger, self._chunk.id)

    def _failed(
        self, error: TimError, call: list[NumberedRow], in_doubt: float | None
    ) -> list[RowProblem] | ChunkResult:
        """Return what became of the rows of a call that failed as a whole, or that it is run later.

        Raises:
            TimError: No call can succeed for now.
        """
        means = verdict(error, attempts=self._chunk.attempts)
        if means in ("stop", "later", "unreachable"):
            self.sent_at = in_doubt  # the service refused this call, or it has no effect twice
        if means == "stop":
            raise error
        if means in ("later", "unreachable"):
            self._ledger.give_back(self._chunk, sent_at=in_doubt, failed=means == "later")
            wait = float(getattr(error, "retry_after", None) or 0.0)
            return ChunkResult(self._chunk.id, "later", wait=wait, error=str(error))
        if means == "failed" and in_doubt is not None and not self._is_idempotent:
            means = "unknown"  # the refusal says nothing about the call that a killed worker had begun
        code = getattr(error, "code", None)
        return problems(self._chunk.id, call, "failed" if means == "failed" else "unknown", code, str(error))

    @property
    def _is_idempotent(self) -> bool:
        return self._layout.operation.effect.kind in ("read", "idempotent")

    def _is_safe_again(self, begun: float) -> bool:
        """Whether the service drops, or does not mind, a call begun before, until this one has ended, too."""
        age = max(0.0, time.time() - begun) + self._client._options.timeout
        return effective(self._layout.operation.effect, field_set=False, age=age) != "once"

    def _rows(self) -> list[NumberedRow]:
        chunk, layout = self._chunk, self._layout
        wanted = self._ledger.row_numbers(chunk)
        path = Path(layout.spec.source)
        if file_state(path) != (layout.spec.size, layout.spec.modified):
            raise ConfigError(f"{str(path)!r} was changed since it was planned; plan it with another ledger")
        found: list[NumberedRow] = []
        with path.open("rb") as file:
            records = layout.records(file, Start(chunk.offset, chunk.line))
            for number, record in enumerate(islice(records, chunk.last - chunk.first + 1), chunk.first):
                if number not in wanted:
                    continue
                row = layout.row(record.values) if record.values is not None else record.problem
                if isinstance(row, str):
                    raise LedgerError(f"line {record.start.line} was planned and cannot be read: {row}")
                found.append(NumberedRow(number, record.start.line, row))
        return found


def _counts(call: list[NumberedRow], found: list[RowProblem]) -> tuple[int, int, int]:
    failed = sum(each.state == "failed" for each in found)
    return len(call) - len(found), failed, len(found) - failed


def _result(ledger: Ledger, chunk_id: str) -> ChunkResult:
    chunk = ledger.chunk(chunk_id)
    return ChunkResult(chunk_id, "done", chunk.ok, chunk.failed, chunk.unknown)


def client_of(job: Job) -> BaseClient:
    """Return this process's client for a job, made at the first chunk."""
    key = pickle.dumps((job.client, sorted(job.options.items())))
    with _lock.held:
        if key not in _clients:
            _clients[key] = _make_client(job)
        return _clients[key]


def _make_client(job: Job) -> BaseClient:
    module, _, name = job.client.partition(":")
    try:
        make = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigError(f"client {job.client!r} is not `module:name` of this process: {error}") from None
    client = make(**job.options)
    if not isinstance(client, BaseClient):
        raise ConfigError(f"{job.client} made a {type(client).__name__}, not a blocking client")
    if client._options.timeout >= job.lease:
        timeout = client._options.timeout
        client.close()
        raise ConfigError(f"a lease of {job.lease:g} s is too short for a timeout of {timeout:g} s")
    return client


def _layout(job: Job) -> Layout:
    with Ledger(job.ledger) as ledger:
        spec = ledger.spec()
    if spec is None:
        raise LedgerError(f"the plan in {job.ledger!r} was never finished; plan the job again")
    key = job.ledger, spec.digest
    with _lock.held:
        if key not in _layouts:
            _layouts.clear()
            _layouts[key] = Layout(spec)
        return _layouts[key]
