"""Writes docs/performance.md and its plots from docs/performance/*.json. Runs in the environment of the peers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "timsdk", "font.size": 9, "axes.grid": True})

from matplotlib import pyplot as plt  # noqa: E402  after the choice of output

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "docs/performance"
PAGE = Path(__file__).parent / "page.md"
TIMSDK, BY_HAND = "#1f6feb", "#8b949e"


def main() -> None:
    results = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in RESULTS.glob("*.json")}
    _peers(results["peers"])
    _growth(results["growth"], results["catalog"])
    tables = {
        "machine": _machine(results["machine"]),
        "server": _table(results["server"]),
        "rows": _table(
            [row for name in ("calls", "asyncio", "processes", "commands", "generation") for row in results[name]]
        ),
        "profile": _profile(results["profile"]),
        "peers": _peer_table(results["peers"]),
        "catalog": _catalog(results["catalog"]),
    }
    text = PAGE.read_text(encoding="utf-8")
    for name, table in tables.items():
        text = text.replace(f"<!-- {name} -->", table)
    (ROOT / "docs/performance.md").write_text(text, encoding="utf-8")


def _machine(machine: dict[str, Any]) -> str:
    libraries = (
        f"urllib3 {machine['urllib3']}, attrs {machine['attrs']}, {machine['openssl']}, nginx {machine['nginx']}"
    )
    cores = f"{machine['cores']} cores of {machine['cpu']} under a load of {machine['load']}"
    sizes = f"{machine['apis']} APIs in the catalog, {machine['members_bytes'] / 1000:.0f} KB for 500 members"
    return f"Python {machine['python']}, {libraries}, on {cores}; {sizes}."


def _table(rows: Sequence[dict[str, Any]]) -> str:
    lines = [
        "| what | costs | against | which costs | judged | quartiles | range | target | |",
        "|---|---:|---|---:|---:|---|---|---|---|",
    ]
    lines += ["| " + " | ".join(_cells(row)) + " |" for row in rows]
    return "\n".join(lines)


def _cells(row: dict[str, Any]) -> list[str]:
    value, judged, unit = row["value"], row["judged"], row["unit"]

    def shown(number: float) -> str:
        return f"{number:.2f}" if judged == "ratio" else _amount(number, unit)

    bound = "" if row["target"] is None else f"{row['bound']} {shown(row['target'])}"
    return [
        row["name"],
        _amount(row["subject_median"], unit),
        row["reference"],
        _amount(row["reference_median"], unit),
        f"**{shown(value['median'])}**",
        f"{shown(value['low'])} to {shown(value['high'])}",
        f"{shown(value['least'])} to {shown(value['most'])}",
        bound,
        {True: "met", False: "missed", None: ""}[row["met"]],
    ]


def _amount(value: float, unit: str) -> str:
    if unit == "CPU s":
        return f"{value * 1e3:.3g} ms" if value >= 1e-3 else f"{value * 1e6:.3g} µs"
    if unit == "KB":
        return f"{value / 1000:.1f} MB"
    return f"{value:,.0f}/s" if unit == "calls/s" else f"{value:.2f} s"


def _peer_table(peers: Sequence[dict[str, Any]]) -> str:
    lines = ["| client | version | CPU a call | against the baseline | quartiles |", "|---|---|---:|---:|---|"]
    for row in sorted(peers, key=lambda row: row["ratio"]["median"]):
        ratio = row["ratio"]
        lines.append(
            f"| {row['name']} | {row['version']} | {_amount(row['subject_median'], 'CPU s')} "
            f"| **{ratio['median']:.2f}** | {ratio['low']:.2f} to {ratio['high']:.2f} |"
        )
    return "\n".join(lines)


def _profile(rows: Sequence[dict[str, Any]]) -> str:
    def cells(side: list[float] | None) -> str:
        return f"{side[1]:.1f} | {side[0]:.1f}" if side else "| "

    def total(side: str) -> str:
        return cells([sum(row[side][part] for row in rows if row[side]) for part in (0, 1)])

    lines = ["| origin | by hand, µs | functions | timsdk, µs | functions |", "|---|---:|---:|---:|---:|"]
    lines += [f"| {row['origin']} | {cells(row['by_hand'])} | {cells(row['timsdk'])} |" for row in rows]
    return "\n".join([*lines, f"| **all** | {total('by_hand')} | {total('timsdk')} |"])


def _catalog(points: Sequence[dict[str, Any]]) -> str:
    lines = [
        "| APIs | generate, CPU | of it per API | `import timsdk` | import and Client | every model loaded |",
        "|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {point['apis']} | {point['generate_cpu_s']:.2f} s "
        f"| {point['generate_cpu_s'] / point['apis'] * 1e3:.1f} ms "
        f"| {point['import_cpu_s'] * 1e3:.1f} ms | {point['client_cpu_s'] * 1e3:.0f} ms "
        f"| {(point['preloaded_kb'] - point['client_kb']) / 1000:.1f} MB |"
        for point in points
    ]
    return "\n".join(lines)


def _peers(peers: Sequence[dict[str, Any]]) -> None:
    rows = sorted(peers, key=lambda row: -row["ratio"]["median"])
    figure, axes = plt.subplots(figsize=(7, 3))
    middle = [row["ratio"]["median"] for row in rows]
    spread = [
        [row["ratio"]["median"] - row["ratio"]["low"] for row in rows],
        [row["ratio"]["high"] - row["ratio"]["median"] for row in rows],
    ]
    colors = [TIMSDK if row["name"].startswith("timsdk") else BY_HAND for row in rows]
    axes.barh([row["name"] for row in rows], middle, xerr=spread, color=colors)
    axes.axvline(1.0, color="black", linewidth=1)
    axes.set_xlabel("CPU of a small call; urllib3 and json by hand = 1")
    axes.grid(visible=False, axis="y")
    _save(figure, "peers")


def _growth(growth: dict[str, Any], points: Sequence[dict[str, Any]]) -> None:
    figure, ((responses, requests), (threads, catalog)) = plt.subplots(2, 2, figsize=(8, 6))
    _sides(responses, growth["responses"], "bytes", "bytes of the response (members)", 1e3, "CPU ms a call")
    _sides(requests, growth["requests"], "bytes", "bytes of the message", 1e3, "CPU ms a call")
    _sides(threads, growth["threads"], "threads", "threads", 1.0, "calls/s")
    for axes in (responses, requests):
        axes.set_yscale("log")
        axes.minorticks_off()  # each would be an element of the file
    threads.set_xscale("log", base=2)
    threads.set_ylim(bottom=0)
    sizes = [point["apis"] for point in points]
    catalog.plot(sizes, [point["generate_cpu_s"] for point in points], "o-", color=TIMSDK, label="generate")
    catalog.plot(
        sizes, [point["read_cpu_s"] for point in points], "o-", color=BY_HAND, label="yaml.load of the files"
    )
    catalog.set_xlabel("made-up APIs")
    catalog.set_ylabel("CPU s")
    catalog.legend()
    _save(figure, "growth")


def _sides(axes: Any, points: Sequence[dict[str, Any]], key: str, label: str, scale: float, unit: str) -> None:
    across = [point[key] for point in points]
    for side, color, name in (("reference_median", BY_HAND, "by hand"), ("subject_median", TIMSDK, "timsdk")):
        axes.plot(across, [point[side] * scale for point in points], "o-", color=color, label=name)
    axes.set_xscale("log")
    axes.set_xlabel(label)
    axes.set_ylabel(unit)
    axes.legend()


def _save(figure: Any, name: str) -> None:
    figure.tight_layout()
    figure.savefig(RESULTS / f"{name}.svg", metadata={"Date": None, "Creator": None})
    plt.close(figure)


if __name__ == "__main__":
    main()
