"""Where pages and the catalog differ: what a refresh of the documentation leaves to do, and what a spec lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

import attrs

from codegen.draft.draft import Draft
from codegen.draft.fields import DraftField
from codegen.draft.limits import limits
from codegen.draft.measure import counted, rate_text, same_type
from codegen.draft.truth import Fact, facts
from codegen.spec.catalog import Api, Catalog
from codegen.spec.load import NodePath
from codegen.spec.problem import Position, Problem

_GUESSED = " (a guess: look at the page)"


@attrs.frozen
class _Seen:
    """A field on the pages of one API."""

    field: DraftField
    place: str


def compare(drafts: Sequence[Draft], catalog: Catalog) -> list[Problem]:
    """Return the differences between pages of one API and its spec, sorted by their place in the spec."""
    api = next((api for api in catalog.apis if api.key == drafts[0].key), None)
    if api is None:
        first = drafts[0]
        place = Position(f"spec/apis/{first.key}.yaml", 1, 1)
        if first.key in catalog.broken or place.path in catalog.documents:
            return [Problem(place, f"{first.key} cannot be compared, its spec has problems: run `make lint-spec`")]
        return [
            Problem(place, f"the catalog lacks {first.key}, which {first.page.name} is about: start with new-api")
        ]
    return sorted(_differences(drafts, catalog, api))


def _differences(drafts: Sequence[Draft], catalog: Catalog, api: Api) -> Iterator[Problem]:
    yield from _title(drafts, api)
    for side in ("request", "response"):
        yield from _fields(drafts, catalog, api, side)
    yield from _rate(drafts, api)
    yield from _codes(drafts, api)
    yield from _meaning(drafts, api)


def _title(drafts: Sequence[Draft], api: Api) -> Iterator[Problem]:
    """Report the Chinese names of the pages, where the spec has none of them."""
    stated = api.body.title_zh
    titles = dict.fromkeys(draft.page.title_zh for draft in drafts if draft.page.title_zh)
    if titles and stated not in titles:
        pages = " or ".join(repr(title) for title in titles)
        yield _problem(api, ("title_zh",), f"title_zh: {pages} on the page, {stated or 'none'} in the spec")


def _fields(
    drafts: Sequence[Draft], catalog: Catalog, api: Api, side: Literal["request", "response"]
) -> Iterator[Problem]:
    response = side == "response"
    known = facts(catalog, api, api.body.response if response else api.body.request)
    seen: dict[str, _Seen] = {}
    for draft in drafts:
        for path, field in counted((draft.response if response else draft.request).root):
            place = field.row.place if field.row else f"{draft.page.name}, a sample"
            seen.setdefault(path, _Seen(field, place))
    for path, found in seen.items():
        if path not in known and path.rpartition(".")[0] in seen.keys() - known.keys():
            continue  # the object around it is reported
        if path not in known:
            message = f"{side} {path}: the page has it ({found.place}), the spec does not"
            yield _problem(api, (side, path.partition(".")[0]), message, found.field, "place")
        else:
            yield from _facts(
                api, (side, path.partition(".")[0]), f"{side} {path}", found, known[path], response=response
            )
    pages = "the page" if len(drafts) == 1 else "the pages"
    verb = "does" if len(drafts) == 1 else "do"
    for path in known:
        if path not in seen and (path.rpartition(".")[0] in seen or "." not in path):
            yield _problem(api, (side, path.partition(".")[0]), f"{side} {path}: the spec has it, {pages} {verb} not")


def _facts(api: Api, at: NodePath, name: str, found: _Seen, fact: Fact, *, response: bool) -> Iterator[Problem]:
    field = found.field
    lost = fact.type == "any" and not fact.lists and field.type != "any"
    unseen = field.type == "any" and field.lists == fact.lists and bool(field.doubts)
    if lost or not (unseen or same_type(field, fact)):
        kinds = f"{_kind(field)} on the page ({found.place}), {fact.field.type} in the spec"
        yield _problem(api, at, f"{name}: {kinds}", field, "type")
    if not response and field.row and field.row.required is not None and field.required != fact.required:
        said = "required" if field.required else "optional"
        message = (
            f"{name}: {said} on the page ({found.place}), {'required' if fact.required else 'optional'} in the spec"
        )
        yield _problem(api, at, message, field, "required")
    for key, value in limits(field, response=response).items():
        stated = getattr(fact.field, key)
        if stated != value:
            in_spec = "not in the spec" if stated is None else f"{stated} in the spec"
            yield _problem(api, at, f"{name}: {key} is {value} on the page ({found.place}), {in_spec}")


def _rate(drafts: Sequence[Draft], api: Api) -> Iterator[Problem]:
    stated = rate_text(api.body.rate_limit)
    found = next((draft.page for draft in drafts if draft.page.rate), None)
    if found is None:
        if stated:
            yield _problem(api, ("rate_limit",), f"rate_limit: {stated} in the spec, none on the page")
    elif found.rate != stated:
        where = f"{found.rate} on the page ({found.rate_place})"
        yield _problem(api, ("rate_limit",), f"rate_limit: {where}, {stated or 'none'} in the spec")


def _codes(drafts: Sequence[Draft], api: Api) -> Iterator[Problem]:
    on_pages = {code for draft in drafts for code in draft.page.codes}
    for code in sorted(on_pages - set(api.body.errors)):
        yield _problem(api, ("errors",), f"errors: the page has {code}, the spec does not")
    for code in sorted(set(api.body.errors) - on_pages):
        yield _problem(api, ("errors", code), f"errors: the spec has {code}, the page does not")


def _meaning(drafts: Sequence[Draft], api: Api) -> Iterator[Problem]:
    """Report what the fields of the page suggest and the spec lacks: paging, results of items, and their origin."""
    for draft in drafts[:1]:
        if draft.paging and not api.body.paging:
            items = draft.paging["items"]
            yield _problem(api, ("paging",), f"paging: the fields of the page suggest pages of {items}{_GUESSED}")
        suggested: Mapping[str, Any] = draft.item_results or {}
        stated = api.body.item_results
        if suggested and not stated:
            text = f"item_results: {suggested['items']} on the page holds results of items, the spec has none"
            yield _problem(api, ("item_results",), f"{text}{_GUESSED}")
        elif stated and suggested.get("of") and not stated.of and stated.items == suggested["items"]:
            text = f"item_results: the items are those of {suggested['of']}, the spec has no `of`"
            yield _problem(api, ("item_results",), f"{text}{_GUESSED}")


def _problem(api: Api, path: NodePath, message: str, field: DraftField | None = None, aspect: str = "") -> Problem:
    guessed = field is not None and any(doubt.startswith(f"{aspect}: ") for doubt in field.doubts)
    return Problem(api.document.at(path, key=len(path) > 1), message + (_GUESSED if guessed else ""))


def _kind(field: DraftField) -> str:
    inner = f"map[{field.type}]" if field.is_map else field.type
    return "list[" * field.lists + inner + "]" * field.lists
