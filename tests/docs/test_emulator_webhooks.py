"""The table of the events that calls of the emulator fire."""

from __future__ import annotations

from collections import defaultdict

from timsdk_emulator.firing.rules import ASKS, FIRES, FIRES_ON_FAILURE, TRIGGERED
from timsdk_emulator.firing.settings import NOT_BLOCK, WEBHOOKS

from .pages import ROOT

TABLE = ROOT / "docs/emulator-webhooks.md"
ALERT = "Alert.RequestOverLimit"


def table() -> str:
    """Return the page that says which call fires what."""
    apis: defaultdict[str, list[str]] = defaultdict(list)
    for api, asking in ASKS.items():
        apis[asking.event_type.webhook.command].append(f"`{api}`")
    for firings, note in ((FIRES, ""), (FIRES_ON_FAILURE, ", where it is refused")):
        for api, rules in firings.items():
            for rule in rules:
                apis[rule.event_type.webhook.command].append(f"`{api}`{note}")
    apis[ALERT].append("every API, above 80 % of its rate, with `enforce_rates`")
    lines = [
        "# Webhooks of the emulator",
        "",
        f"Calls fire {len(apis)} of {len(apis) + len(TRIGGERED)} commands. The other {len(TRIGGERED)} are sent by",
        "[`trigger`](emulator.md#webhooks), which sends every command.",
        f"`{NOT_BLOCK}` is a switch, and never sent. A test keeps this page:",
        "`pytest tests/docs --update-golden` writes it.",
        "",
        "| command | when | fired by |",
        "|---|---|---|",
    ]
    for command in sorted([*apis, *TRIGGERED]):
        when = "before" if WEBHOOKS[command].reply_type is not None else "after"
        by = "; ".join(dict.fromkeys(apis[command])) if command in apis else f"`trigger` alone: {TRIGGERED[command]}"
        lines.append(f"| `{command}` | {when} | {by} |")
    return "\n".join(lines) + "\n"


def test_table_says_which_call_fires_what(update_golden: bool) -> None:
    if update_golden:
        TABLE.write_text(table(), "utf-8")
    assert TABLE.read_text("utf-8") == table()
