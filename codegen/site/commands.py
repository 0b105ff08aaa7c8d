"""JSON of an example -> the command line and the curl line that send it."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.resolve.scope import Scope
from codegen.spec.catalog import Api
from codegen.spec.load import is_list, is_mapping
from codegen.spec.type_defs import Enum, Field, Struct, attribute_of
from codegen.spec.type_expr import ListOf, Named, OneOf, Scalar, TypeExpr

_WIDEST = 90
"""Characters of one option. A body with a longer one is written as JSON."""
_MOST = 12
"""Options in one command. A body with more is written as JSON."""
_SIMPLE = re.compile(r"[\w@#./:+-]+", re.ASCII)
"""A text that shorthand needs no quotes for."""
_BREAK = " \\\n  "
_QUERY = "sdkappid=$TIM_SDKAPPID&identifier=$TIM_IDENTIFIER&usersig=$TIM_USERSIG&random=$RANDOM&contenttype=json"


def curl(api: Api, body: Mapping[str, Any]) -> str:
    """Return the line for curl. The environment has the settings, and a signature."""
    url = f'"https://$TIM_DOMAIN/v4/{api.key}?{_QUERY}"'
    parts = [
        "curl -sS -X POST " + url,
        "-H 'Content-Type: application/json'",
        f"--data-binary {_quoted(pretty(body))}",
    ]
    return _BREAK.join(parts)


def command(scope: Scope, api: Api, method: str, body: Mapping[str, Any]) -> str:
    """Return the command that makes the call, by options where they are short, else with the body as JSON."""
    family, _, name = method.partition(".")
    parts = [f"timsdk {_kebab(family)} {_kebab(name)}"]
    options = list(_options(scope, api.body.request, body))
    fits = None not in options and len(options) <= _MOST and all(len(option or "") <= _WIDEST for option in options)
    parts += [option for option in options if option] if fits else ["--json -"]
    parts += ["--all"] if api.body.paging else []
    parts += ["--yes"] if api.body.destructive else []
    if not fits:
        return f"{' '.join(parts)} <<'JSON'\n{pretty(body)}\nJSON"
    joined = " ".join(parts)
    return joined if len(joined) <= _WIDEST else _BREAK.join(parts)


def pretty(value: Any) -> str:
    """Return JSON as people write it: what fits stands on one line."""
    return _laid_out(value, 0)


def _options(scope: Scope, fields: Mapping[str, Field], body: Mapping[str, Any]) -> Iterator[str | None]:
    """Yield an option for each value, or None for one that no option can have."""
    for wire, value in body.items():
        if wire not in fields or value is None or value == []:
            yield None
            continue
        field = fields[wire]
        option = f"--{_kebab(attribute_of(wire, field))}"
        if field.secret:
            yield f"{option} @{_kebab(attribute_of(wire, field))}.txt"
            continue
        expr = field.type
        if isinstance(expr, ListOf) and is_list(value):
            yield from (_option(option, _word(scope, expr.item, one)) for one in value)
        else:
            yield _option(option, _word(scope, expr, value))


def _option(name: str, word: str) -> str:
    return f"{name}={_quoted(word)}" if word.startswith("-") else f"{name} {_quoted(word)}"


def _word(scope: Scope, expr: TypeExpr, value: Any) -> str:
    """Return the text of a value: plain for a scalar, `key=value` pairs for a flat structure, else JSON."""
    if expr == Scalar("flag") or isinstance(value, bool):
        return "true" if value else "false"
    if _is_scalar(scope, expr):
        return str(value)
    body = scope.body(expr.name) if isinstance(expr, Named) else None
    if isinstance(body, Struct) and is_mapping(value) and value:
        pairs = [_pair(scope, body.fields, wire, one) for wire, one in value.items()]
        if None not in pairs:
            return ",".join(pair for pair in pairs if pair)
    return json.dumps(value, ensure_ascii=False)


def _pair(scope: Scope, fields: Mapping[str, Field], wire: str, value: Any) -> str | None:
    field = fields.get(wire)
    if field is None or not _is_scalar(scope, field.type):
        return None
    word = _word(scope, field.type, value)
    return f"{attribute_of(wire, field)}={word}" if _SIMPLE.fullmatch(word) else None


def _is_scalar(scope: Scope, expr: TypeExpr) -> bool:
    match expr:
        case Named(name):
            return isinstance(scope.body(name), Enum)
        case Scalar(name):
            return name != "any"
        case OneOf():
            return True
        case _:
            return False


def _kebab(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _quoted(word: str) -> str:
    return shlex.quote(word)


def _laid_out(value: Any, indent: int) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    if indent + len(flat) <= _WIDEST - 10 and (indent or not is_mapping(value)):
        return flat
    inner = " " * (indent + 2)
    if is_mapping(value) and value:
        lines = [f"{inner}{json.dumps(key)}: {_laid_out(item, indent + 2)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + " " * indent + "}"
    if is_list(value) and value:
        lines = [f"{inner}{_laid_out(item, indent + 2)}" for item in value]
        return "[\n" + ",\n".join(lines) + "\n" + " " * indent + "]"
    return flat
