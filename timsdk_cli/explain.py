"""`timsdk explain`: what a code means and what to do, or all that the catalog says about an API."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click
from timsdk._codes import code_table

from timsdk_cli import output
from timsdk_cli.index import Entry, Method, entry_of, find, methods
from timsdk_cli.options import output_options
from timsdk_cli.parameters import wire_option
from timsdk_cli.shorthand import describe
from timsdk_runtime.codes import UNKNOWN_CODE, CodeFacts

_SUGGESTED = 5
_LISTED = 12
"""APIs that a text about a code lists."""


@click.command(params=output_options())
@click.argument("what", nargs=-1, required=True, metavar="CODE|API")
def explain(what: tuple[str, ...], output: str | None, query: str | None) -> int:
    """Explain a code (70001), or an API (`group create-group`, `openim/sendmsg`)."""
    name = " ".join(what).strip()
    digits = name.lstrip("-")
    if digits.isascii() and digits.isdigit() and len(digits) < 12:
        found = _code(int(name))
        lines = _code_lines(found) if found else ()
    else:
        method = find(name)
        found = _api(method) if method else None
        lines = _api_lines(method, entry_of(method)) if method else ()
    if found is None:
        return _unknown(name)
    _write(found, lines, output, query)
    return 0


def _write(found: dict[str, Any], lines: Any, form: str | None, expression: str | None) -> None:
    if form is None and expression is None:
        for line in lines:
            print(line)
        return
    value = output.Query(expression).apply(found) if expression else found
    output.write(value, form or "json")


def _unknown(name: str) -> int:
    from timsdk_cli.apis import search  # noqa: PLC0415  after a failure only

    near = [] if name.lstrip("-").isdigit() else search(name)[:_SUGGESTED]
    hint = f"; near: {', '.join(method.command for method in near)}" if near else ""
    print(f"timsdk: neither a code nor an API of the catalog: {output.cell(name)}{hint}", file=sys.stderr)
    return 1


def _code(code: int) -> dict[str, Any] | None:
    table = code_table()
    facts = table.codes.get(code) or table._ranged(code)
    if facts == UNKNOWN_CODE:
        return None
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
    yield f"  {entry['summary']}"
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
    yield from _parameter_lines(entry)
    yield from _code_list(method)
    yield from (f"  Vendor page: {source}" for source in entry["sources"])


def _parameter_lines(entry: Entry) -> Iterator[str]:
    fields = entry.get("parameters", {})
    if fields:
        yield "  Parameters:"
    for wire, field in fields.items():
        needed = ", required" if field.get("required") else ""
        yield f"    {wire_option(field)} ({wire}{needed}): {field['doc']}"
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
