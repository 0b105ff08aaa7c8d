"""Measures the generator: the whole of `generate`, and catalogs of other sizes."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.measure import ROOT, Children, Meter, Row, pair
from bench.processes import CLIENT, PEAK, PRELOAD

READ = """
import pathlib, sys, yaml
for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
"""
READING = "yaml.load of the same files"

Metering = Callable[..., Meter]
"""`Children.seconds` or `Children.cpu`."""


def rows(folder: Path, children: Children, scale: float) -> Iterator[Row]:
    rounds = max(3, round(7 * scale))
    spec = folder / "spec"
    shutil.copytree(ROOT / "spec", spec)
    reading = children.seconds("-c", READ, str(spec))
    out = folder / "out"
    costs = pair(reading, _from_nothing(children.seconds, spec, out), rounds)
    yield Row("generate, nothing there", "s", READING, *costs, 1.0, judged="subject")
    costs = pair(reading, _one_changed(children.seconds, spec, out / "0"), rounds)
    yield Row("generate, one file changed", "s", READING, *costs, 0.4, judged="subject")


def growth(folder: Path, children: Children, scale: float) -> list[dict[str, Any]]:
    """Return the cost of generating and importing catalogs of made-up APIs, by size."""
    points = []
    for size in (50, 100, 200, 500, 1000):
        here = folder / f"{size}-apis"
        spec, out = here / "spec", here / "out"
        made_up(spec, size)
        reading = children.cpu("-c", READ, str(spec))
        costs = pair(reading, _from_nothing(children.cpu, spec, out), max(3, round(3 * scale)))
        inside = Children(here / "cache", path=str(out / "0/generated"))
        rounds = max(3, round(7 * scale))
        imports = pair(inside.cpu_beyond_bare("-c", "import timsdk"), inside.cpu_beyond_bare("-c", CLIENT), rounds)
        memory = pair(inside.printed("-c", CLIENT + PEAK), inside.printed("-c", CLIENT + PRELOAD + PEAK), 3)
        points.append({
            "apis": size,
            "read_cpu_s": statistics.median(costs[0]),
            "generate_cpu_s": statistics.median(costs[1]),
            "import_cpu_s": statistics.median(imports[0]),
            "client_cpu_s": statistics.median(imports[1]),
            "client_kb": statistics.median(memory[0]),
            "preloaded_kb": statistics.median(memory[1]),
        })  # fmt: skip
        shutil.rmtree(here)
    return points


def made_up(spec: Path, size: int) -> None:
    """Write a spec of `size` APIs like the real ones, 25 in each service."""
    services = [f"made_svc_{number}" for number in range((size + 24) // 25)]
    families = [f"made_{number}" for number in range(len(services))]
    lines = ["families:", *(f"  {family}: {{title: Made up, doc: Made-up APIs.}}" for family in families)]
    lines += [
        "services:",
        *(f"  {name}: {{family: {family}}}" for name, family in zip(services, families, strict=True)),
        "everywhere: [public]",
    ]
    _write(spec / "services.yaml", *(f"{line}\n" for line in lines))
    for name in ("regions.yaml", "errors.yaml"):
        shutil.copy(ROOT / "tests/support/base_spec/spec" / name, spec / name)
    for number in range(size):
        text = MADE_UP.replace("NUMBER", str(number))
        _write(spec / "apis" / services[number // 25] / f"get_thing_{number}.yaml", text)


MADE_UP = """\
summary: Read what belongs to thing NUMBER.
doc: |
  All users must be imported. Those whose values could not be read have a code other than 0.
source: {url: https://example.com/NUMBER, read: 2024-12-24}
rate_limit: 200/s
effect: read
request:
  GroupId:     {type: str, required: true, max_bytes: 48, doc: Group ID.}
  To_Account:  {type: "list[str]", required: true, max_items: 100, doc: User IDs.}
  Limit:       {type: int, max: 200, doc: Entries on a page.}
  WithDetails: {type: flag, doc: Answer details as well.}
  Filters:     {type: "list[FilterNUMBER]", doc: What to answer.}
response:
  Total:       {type: int, required: true, doc: Number of all entries.}
  EntryList:   {type: "list[EntryNUMBER]", required: true, doc: Entries.}
types:
  FilterNUMBER:
    doc: One condition.
    fields:
      Key:     {type: str, required: true, doc: Name of the field.}
      Values:  {type: "list[str]", doc: Values to look for.}
  EntryNUMBER:
    doc: One entry.
    fields:
      To_Account: {type: str, required: true, doc: User ID.}
      Nick:       {type: str, doc: Nickname.}
      JoinTime:   {type: int, doc: "When it joined, Unix time."}
      Muted:      {type: flag, doc: Whether it is muted.}
      Extension:  {type: "map[str]", doc: Values by name.}
      ResultCode: {type: int, required: true, doc: "Code of this entry, 0 on success."}
errors:
  10004:
examples:
  - request: {GroupId: g, To_Account: [id1, id2], Filters: [{Key: k, Values: [v]}]}
    response:
      ActionStatus: OK
      ErrorCode: 0
      ErrorInfo: ""
      Total: 1
      EntryList: [{To_Account: id1, Nick: n, JoinTime: 1425976500, Muted: 0, Extension: {a: b}, ResultCode: 0}]
"""


def _generate(meter: Metering, spec: Path, out: Path, *options: str) -> Meter:
    folders = ("--spec", str(spec), "--out", str(out / "generated"), "--docs", str(out / "docs"))
    return meter("-m", "codegen", *folders, "generate", *options)


def _from_nothing(meter: Metering, spec: Path, out: Path) -> Meter:
    """Return a meter of a first run: neither output nor cache is there.

    A new folder each time: a disk that is still removing files is slow to make others.
    """
    turn = iter(range(1_000_000))

    def measure() -> float:
        here = out / f"{next(turn)}"
        (here / "docs").mkdir(parents=True)
        return _generate(meter, spec, here, "--cache", str(here / "cache"))()

    return measure


def _one_changed(meter: Metering, spec: Path, out: Path) -> Meter:
    """Return a meter of a run with output and cache of the run before, after one summary has changed."""
    generate = _generate(meter, spec, out, "--cache", str(out / "cache"))
    file = spec / "apis/openim/sendmsg.yaml"
    summary, _, rest = file.read_text(encoding="utf-8").partition("\n")
    turn = iter(range(1_000_000))

    def measure() -> float:
        _write(file, f"{summary.rstrip('.')}, {next(turn)}.\n", rest)
        return generate()

    return measure


def _write(file: Path, *texts: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(texts), encoding="utf-8")
