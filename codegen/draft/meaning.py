"""What the fields of a draft suggest: pages to walk through, results of single items, an effect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from codegen import naming
from codegen.draft.fields import DraftField
from codegen.spec.catalog import Absent, Catalog, Done, LastItem, Paging

_READS = frozenset({"get", "query", "list", "search", "check", "pull", "fetch", "describe", "count"})


def paging(catalog: Catalog, without: str, request: DraftField, response: DraftField) -> dict[str, Any] | None:
    """Return the paging of the API whose cursors, offsets and ends this one has, too; the most frequent one wins."""
    lists = [name for name, field in response.fields.items() if field.lists]
    if len(lists) != 1:
        return None
    fitting: Counter[str] = Counter()
    by_text: dict[str, dict[str, Any]] = {}
    for api in catalog.apis:
        known = api.body.paging
        if known and api.key != without and _fits(known, request.fields, response.fields):
            found = {"items": lists[0], **_keys(known)}
            fitting[repr(found)] += 1 + 10 * (len(known.carry) + len(known.advance))
            by_text[repr(found)] = found
    return by_text[fitting.most_common(1)[0][0]] if fitting else None


def _fits(paging: Paging, request: Mapping[str, DraftField], response: Mapping[str, DraftField]) -> bool:
    if any(isinstance(source, LastItem) for source in paging.carry.values()):
        return False
    asked = [*paging.carry, *paging.advance, *paging.first]
    given = [source for source in paging.carry.values() if isinstance(source, str)]
    given += [name for done in paging.done for name in (done.field, done.total) if name]
    return all(name in request for name in asked) and all(name in response for name in given)


def _keys(paging: Paging) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key in ("carry", "advance", "first"):
        if value := getattr(paging, key):
            found[key] = dict(value)
    ends = [_end(done) for done in paging.done]
    return {**found, "done": ends[0] if len(ends) == 1 else ends}


def _end(done: Done) -> dict[str, Any]:
    if done.total:
        return {"total": done.total}
    if done.empty:
        return {"empty": True}
    equals: Any = done.equals
    return {"field": done.field} | ({} if equals is Absent.ABSENT else {"equals": equals})


def item_results(catalog: Catalog, without: str, request: DraftField, response: DraftField) -> dict[str, Any] | None:
    """Return where the response lists results of items: a list whose fields other APIs use for it."""
    fitting: Counter[tuple[str, str, str | None]] = Counter()
    for api in catalog.apis:
        known = api.body.item_results
        if known and known.items and known.key and known.code and api.key != without:
            fitting[known.key, known.code, known.info] += 1
    for name, field in response.fields.items():
        if not field.lists:
            continue
        for (key, code, info), _ in fitting.most_common():
            if all(part in field.fields and not field.fields[part].fields for part in (key, code)):
                found = {"items": name, "key": key, "code": code}
                found |= {"info": info} if info and info in field.fields else {}
                return found | ({"of": of} if (of := _origin(request, key)) else {})
    return None


def _origin(request: DraftField, key: str) -> str | None:
    """Return the list of the request that has one entry for each result, and the member that equals the key."""
    for name, field in request.fields.items():
        if field.lists and name == key and not field.fields:
            return name
        if field.lists and key in field.fields:
            return f"{name}.{key}"
    return None


def effect(command: str) -> dict[str, Any]:
    """Return a guess that is safe: `once`, and `read` where the command is called so."""
    words = naming.snake(command).split("_")
    kind = "read" if _READS & set(words) and not {"set", "delete", "add", "update"} & set(words) else "once"
    return {"kind": kind, "reason": "TODO say what a second call does: read, idempotent, once or deduplicated."}
