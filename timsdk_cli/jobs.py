"""`timsdk jobs`: sends a file of many rows, goes on where that stopped, and accounts for every row."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Final, get_args

import click

from timsdk_cli import exit_codes, failures, output
from timsdk_cli.index import Entry, Method, entry_of, methods
from timsdk_cli.options import chosen, confirm, output_options, with_connection, with_options
from timsdk_cli.parameters import read_body
from timsdk_cli.settings import Chosen
from timsdk_cli.value_type import Duration
from timsdk_runtime.jobs.kinds import KINDS, KindName

if TYPE_CHECKING:
    from timsdk.jobs import ChunkResult, Job, Report

_LEASE: Final = 60.0
"""Seconds that a chunk is held at least."""
_STATES: Final = ("failed", "unknown", "rejected", "duplicate")
_ITEM: Final = 60
"""Characters beside the bar."""


@click.group()
def jobs() -> None:
    """Send a file of many rows, each once, with a ledger that accounts for every row."""


def _running_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Decorate a command with the options of a run."""
    options = (
        click.option("--threads", type=click.IntRange(1, 1000), default=16, help="Calls at a time. [16]"),
        click.option(
            "--patience", type=Duration(), default=300, help="Stop after so long without a response: 90s, 5m. [5m]"
        ),
        click.option("-y", "--yes", is_flag=True, help="Do not ask before what cannot be undone."),
    )
    for option in reversed(options):
        command = option(command)
    return with_connection(command)


@jobs.command("run")
@click.argument("file", metavar="FILE")
@click.option("--kind", required=True, type=click.Choice(get_args(KindName)), help="What the rows are.")
@click.option("--fields", metavar="FILE|-", help="Fields of every request: a file, `-`, or inline JSON.")
@click.option(
    "--column", "columns", multiple=True, metavar="COLUMN=FIELD", help="Another name of a field; none: leave it out."
)
@click.option("--ledger", metavar="FILE", help="Where the ledger is kept. [FILE.ledger]")
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), help="Form of the file. [by its ending]")
@click.option("--plan-only", is_flag=True, help="Check the file and write the ledger; send nothing.")
@_running_options
@with_options(output_options())
@click.pass_context
def run_command(ctx: click.Context, /, file: str, kind: KindName, **given: Any) -> int:
    """Send each row of FILE (CSV with a header, or JSON lines). A run that stopped goes on where it was.

    Columns are the fields of the API, by wire names. docs/jobs.md has the columns of each kind.
    """
    from timsdk.jobs import plan, report  # noqa: PLC0415  help does without

    entry = _entry_of(kind)
    fields = read_body(entry, given["fields"])
    _ask(entry, given["yes"] or given["plan_only"])
    options = _options(ctx)
    job = plan(
        file,
        given["ledger"],
        kind=kind,
        fields=fields,
        columns=dict(map(_column, given["columns"])),
        format=given["form"],
        client="timsdk_cli.calling:job_client",
        options=options,
        lease=_lease(options),
    )
    if given["plan_only"]:
        return _print(job, report(job), given)
    return _run(job, given)


@jobs.command("resume")
@click.argument("ledger", metavar="LEDGER")
@click.option(
    "--again",
    type=click.Choice(["failed", "unknown"]),
    help="Send these rows once more. Unknown ones may arrive twice.",
)
@_running_options
@with_options(output_options())
@click.pass_context
def resume(ctx: click.Context, /, ledger: str, **given: Any) -> int:
    """Go on with what LEDGER says is left, with the settings of the app that it was begun for."""
    from timsdk.jobs import Job, send_again  # noqa: PLC0415  help does without

    from timsdk_runtime.jobs.ledger import Ledger  # noqa: PLC0415

    with Ledger(ledger) as opened:
        spec = opened.spec()
    if spec is not None:
        _ask(_entry_of(spec.kind), given["yes"])
    if given["again"] == "unknown" and not given["yes"]:
        confirm("rows that are unknown may have been sent", "Rows that are unknown may arrive twice.")
    options = _options(ctx)
    job = Job(ledger, "timsdk_cli.calling:job_client", options, _lease(options))
    if given["again"]:
        send_again(job, given["again"])
    return _run(job, given)


@jobs.command("report")
@click.argument("ledger", metavar="LEDGER")
@click.option("--rows", is_flag=True, help="List the rows that are not fine, in place of the sums.")
@click.option("--state", "states", multiple=True, type=click.Choice(_STATES), help="With --rows: only these.")
@with_options(output_options())
def report_command(ledger: str, rows: bool, states: tuple[Any, ...], **given: Any) -> int:
    """Print what became of every row."""
    from timsdk.jobs import Job, problem_rows, report  # noqa: PLC0415  help does without

    job = Job(ledger)
    if not rows:
        return _print(job, report(job), given)
    query = output.Query(given["query"]) if given["query"] else None
    found = ({"line": row.line, "state": row.state, "key": row.key, "code": row.code, "reason": row.reason}
             for row in problem_rows(job, *states))  # fmt: skip
    output.write_all(map(query.apply, found) if query else found, given["output"] or "jsonl")
    return exit_codes.OK


def _run(job: Job, given: dict[str, Any]) -> int:
    from timsdk.jobs import JobStopped, close_clients, run  # noqa: PLC0415  help does without

    from timsdk_runtime.jobs.chunks import client_of  # noqa: PLC0415

    try:
        client_of(job)  # here and now: a prompt for the key belongs into this thread
        with _progress(job) as note:
            found = run(job, threads=given["threads"], patience=given["patience"], on_result=note)
    except JobStopped as error:
        failures.report(error)
        _tell_how_to_go_on(job)
        return exit_codes.TRANSPORT
    except KeyboardInterrupt:
        _tell_how_to_go_on(job)
        raise
    finally:
        close_clients()
    return _print(job, found, given)


def _tell_how_to_go_on(job: Job) -> None:
    print(f"timsdk: the ledger has what is left; go on with: timsdk jobs resume {job.ledger}", file=sys.stderr)


def _print(job: Job, found: Report, given: dict[str, Any]) -> int:
    """Print a report, and return the exit code that it stands for."""
    if given["output"] is None and given["query"] is None:
        print(found)
    else:
        value: Any = {**found._asdict(), "codes": {str(code): rows for code, rows in found.codes.items()}}
        output.write(
            output.Query(given["query"]).apply(value) if given["query"] else value, given["output"] or "json"
        )
    if found.waiting:
        _tell_how_to_go_on(job)
    if found.failed or found.unknown or found.rejected:
        print(f"timsdk: the rows that are not fine: timsdk jobs report {job.ledger} --rows", file=sys.stderr)
        return exit_codes.ITEMS_FAILED
    return exit_codes.OK


@contextlib.contextmanager
def _progress(job: Job) -> Generator[Callable[[ChunkResult], object] | None]:
    """Show a bar on a terminal, and yield what moves it."""
    if not sys.stderr.isatty():
        yield None
        return
    from timsdk.jobs import report  # noqa: PLC0415  help does without

    before = report(job)
    show: Callable[[str | None], str] = lambda text: output.cell(text or "", _ITEM)  # noqa: E731
    with click.progressbar(
        length=before.rows, label="rows", file=sys.stderr, show_pos=True, item_show_func=show
    ) as bar:
        bar.update(before.rows - before.waiting)

        def note(result: ChunkResult) -> None:
            done = result.ok + result.failed + result.unknown if result.state == "done" else 0
            bar.update(done, result.error)

        yield note


def _entry_of(kind: str) -> Entry:
    """Return what the catalog says about the API of a kind."""
    method: Method = next(method for method in methods() if method.api == KINDS[kind].api)
    return entry_of(method)


def _ask(entry: Entry, yes: bool) -> None:
    if entry.get("destructive") and not yes:
        confirm(f"{entry['api']} is destructive ({entry['summary'].rstrip('.').lower()})", entry["summary"])


def _column(text: str) -> tuple[str, str | None]:
    column, equals, field = text.rpartition("=")
    if not equals or not column:
        raise click.UsageError(f"--column {text!r} is not COLUMN=FIELD.")
    return column, field or None


def _options(ctx: click.Context) -> dict[str, Any]:
    """Return the options of the connection as plain values, without any secret, for the clients of a job."""
    left_out = Chosen()
    given = chosen(ctx)._asdict()
    return {name: value for name, value in given.items() if value != getattr(left_out, name)}


def _lease(options: dict[str, Any]) -> float:
    """Return a lease that outlasts the timeout of a call."""
    return max(_LEASE, 2 * float(options.get("timeout", 0.0)))
