"""What a job is: where its ledger lies, what was planned, and what its chunks lead to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from timsdk_runtime.errors import ConfigError, TimError
from timsdk_runtime.values import Value

ResultState: TypeAlias = Literal["done", "leased", "later"]
_SECRETS: Final = ("key", "secondary_key", "usersig", "proxy")
_NO_OPTIONS: Final[Mapping[str, Any]] = {}


class JobStopped(TimError):
    """A job cannot go on for now. Its ledger knows what is left; run it again once the cause is gone."""


class LedgerError(TimError):
    """A ledger does not add up, or is not one."""


class Job(Value):
    """A planned job: plain values that any executor can pass to its workers.

    Attributes:
        ledger: Path of the ledger.
        client: `module:name` of the class, or of a function, that makes the client in each process.
        options: Arguments of the client. Secrets do not belong here, since they would travel with each chunk: let the
            workers have `TIM_KEY` in their environment, or name a function of yours as `client`.
        lease: Seconds after which the chunk of a worker that is silent is given to another one.
    """

    ledger: str
    client: str
    options: Mapping[str, Any]
    lease: float

    def __init__(
        self,
        ledger: str,
        client: str = "timsdk:Client",
        options: Mapping[str, Any] = _NO_OPTIONS,
        lease: float = 60.0,
    ) -> None:
        """Check the values.

        Raises:
            ConfigError: A value makes no sense, or is a secret.
        """
        if found := [name for name in _SECRETS if name in options]:
            raise ConfigError(
                f"{found[0]} would travel with each chunk; set the environment of the workers, or pass "
                f"client='module:function' that makes the client"
            )
        if not lease > 0:
            raise ConfigError(f"lease is a number of seconds above 0, not {lease}")
        super().__init__(str(ledger), client, dict(options), lease)


class JobSpec(NamedTuple):
    """What was planned, as the ledger keeps it.

    Attributes:
        kind: Name of the kind of job.
        source: Path of the input.
        size: Its bytes when it was planned.
        modified: Its time of change then, in nanoseconds.
        format: `csv` or `jsonl`.
        digest: Digest of the input and of all that decides what is sent.
        fields: Fields that every request has, by wire names.
        columns: Column of the source -> field, where the names differ; None for a column that is left out.
        package: Package with the catalog.
        header: Columns of a CSV file.
        delimiter: What separates its cells.
    """

    kind: str
    source: str
    size: int
    modified: int
    format: Literal["csv", "jsonl"]
    digest: str
    fields: dict[str, Any]
    columns: dict[str, str | None]
    package: str
    header: list[str]
    delimiter: str

    def to_json(self) -> str:
        """Return the spec as JSON."""
        return json.dumps(self._asdict(), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> JobSpec:
        """Return the spec that `to_json` wrote."""
        return cls(**json.loads(text))


class ChunkResult(NamedTuple):
    """What one run of a chunk led to.

    Attributes:
        chunk_id: The chunk.
        state: `done`, `leased` by another worker, or to be run `later`.
        ok: Rows of the chunk that the service took.
        failed: Rows that it refused.
        unknown: Rows that may have been sent, or not.
        wait: Seconds until another run makes sense.
        error: Why it was put off.
    """

    chunk_id: str
    state: ResultState
    ok: int = 0
    failed: int = 0
    unknown: int = 0
    wait: float = 0.0
    error: str = ""
