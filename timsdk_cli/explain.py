"""`timsdk explain`: what a code means and what to do, or all that the catalog says about an API or a webhook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import click
from timsdk._codes import code_table

from timsdk_cli import output
from timsdk_cli.index import Entry, Method, entry_of, find, find_webhook, kebab, methods, webhooks
from timsdk_cli.options import output_options
from timsdk_cli.parameters import wire_option
from timsdk_cli.shorthand import describe
from timsdk_cli.suggestions import code_of, facts_of, unknown
from timsdk_runtime.codes import CodeFacts

_LISTED = 12
"""APIs that a text about a code lists."""
_REPLIES = {
    "before": "The service waits for a reply: it can let the event pass, or refuse it where the service offers that.",
    "after": "It has happened: no reply matters.",
}


@click.command(params=output_options())
@click.argument("what", nargs=-1, required=True, metavar="CODE|API|WEBHOOK")
def explain(what: tuple[str, ...], output: str | None, query: str | None) -> int:
    """Explain a code (70001), an API (`group create-group`, `openim/sendmsg`) or a webhook (C2CBeforeSendMsg)."""
    name = " ".join(what).strip()
    explained = explanation(name)
    if explained is None:
        return unknown(name)
    _write(*explained, output, query)
    return 0


def explanation(name: str) -> tuple[dict[str, Any], Iterator[str]] | None:
    """Return what the catalog says about a code, an API or a webhook: as data, and in lines. None for other names."""
    if (code := code_of(name)) is not None:
        found = _code(code)
        return found, _code_lines(found)
    if method := find(name):
        return _api(method), _api_lines(method, entry_of(method))
    if command := find_webhook(name):
        entry = webhooks()[command]
        return {"command": command, **entry}, _webhook_lines(command, entry)
    return None


def _write(found: dict[str, Any], lines: Any, form: str | None, expression: str | None) -> None:
    if form is None and expression is None:
        for line in lines:
            print(line)
        return
    value = output.Query(expression).apply(found) if expression else found
    output.write(value, form or "json")


def _code(code: int) -> dict[str, Any]:
    facts = facts_of(code)
    uses = [(method, entry_of(method)["codes"].get(str(code))) for method in methods() if _lists(method, code)]
    return {
        "code": code,
        **_described(facts),
        "apis": [{"api": method.api, "command": method.command, "meaning": text or ""} for method, text in uses],
    }


def _lists(method: Method, code: int) -> bool:
    return str(code) in entry_of(method).get("codes", {})


def _described(facts: CodeFacts) -> dict[str, Any]:
    return {
        "name": facts.name,
        "category": facts.category,
        "meaning": facts.meaning,
        "remedy": facts.remedy,
        "retryable": facts.retryable,
    }


def _code_lines(found: dict[str, Any]) -> Iterator[str]:
    yield f"{found['code']} {found['name']} ({found['category']})"
    yield f"  {found['meaning']}"
    if found["remedy"]:
        yield f"  What to do: {found['remedy']}"
    yield f"  A later retry without a change {'can succeed' if found['retryable'] else 'does not help'}."
    own = [use for use in found["apis"] if use["meaning"]]
    for use in own[:_LISTED]:
        yield f"  {use['command']}: {use['meaning']}"
    others = [use["command"] for use in found["apis"] if not use["meaning"]]
    if others:
        more = f" and {len(others) - _LISTED} more" if len(others) > _LISTED else ""
        yield f"  Listed by: {', '.join(others[:_LISTED])}{more}"


def _api(method: Method) -> dict[str, Any]:
    entry = entry_of(method)
    return {"command": method.command, "python": f"{method.family}.{method.name}", **entry, "codes": _codes(method)}


def _codes(method: Method) -> list[dict[str, Any]]:
    table = code_table()
    found: list[dict[str, Any]] = []
    for text, meaning in entry_of(method).get("codes", {}).items():
        facts = table.lookup(int(text), method.api)
        found.append({"code": int(text), **_described(facts), "meaning": meaning or facts.meaning})
    return found


def _api_lines(method: Method, entry: Entry) -> Iterator[str]:
    yield f"{method.command}  ({method.api}; in Python client.{method.family}.{method.name})"
    yield f"  {_summary(entry)}"
    if "doc" in entry:
        yield f"  {entry['doc']}"
    for key, text in (("status", "This API is {}."), ("replaced_by", "Use {} instead.")):
        if key in entry:
            yield f"  {text.format(entry[key])}"
    yield f"  Effect: {entry['effect']}"
    yield from (f"  Rate: {rate}." for rate in entry.get("rates", ()))
    if entry.get("destructive"):
        yield "  Destructive: the command asks first."
    if entry.get("paged"):
        yield "  Pages: --all walks through them."
    if entry.get("items"):
        yield "  Has a result for each item; exit code 5 where one failed."
    yield from _field_lines(entry, entry.get("parameters", {}), "Parameters", wire_option)
    yield from _code_list(method)
    yield from (f"  Vendor page: {source}" for source in entry["sources"])


def _webhook_lines(command: str, entry: Entry) -> Iterator[str]:
    yield f"{command}  (in Python timsdk.webhooks.{entry['event']}; family {kebab(entry['family'])})"
    yield f"  {_summary(entry)}"
    if "doc" in entry:
        yield f"  {entry['doc']}"
    yield f"  {_REPLIES[entry['fired']]}"
    yield from _field_lines(entry, entry.get("parameters", {}), "Fields", _python_name)
    yield from _field_lines(entry, entry.get("reply", {}), "A reply can set", _python_name)
    yield from (f"  Vendor page: {source}" for source in entry["sources"])


def _summary(entry: Entry) -> str:
    """Return the summary, with the vendor's Chinese name where the catalog has it."""
    return f"{entry['summary']} {entry['title_zh']}" if "title_zh" in entry else str(entry["summary"])


def _python_name(field: Entry) -> str:
    name: str = field["name"]
    return name


def _field_lines(
    entry: Entry, fields: dict[str, Entry], title: str, written: Callable[[Entry], str]
) -> Iterator[str]:
    if fields:
        yield f"  {title}:"
    for wire, field in fields.items():
        needed = ", required" if field.get("required") else ""
        yield f"    {written(field)} ({wire}{needed}): {field['doc']}"
        shape = describe(entry, field["type"])
        if "," in shape or "|" in shape:
            yield f"      {shape}"


def _code_list(method: Method) -> Iterator[str]:
    codes = _codes(method)
    if codes:
        yield "  Codes:"
    for code in codes:
        remedy = f" {code['remedy']}" if code["remedy"] else ""
        yield f"    {code['code']} {code['name']}: {code['meaning']}{remedy}"
