"""APIs before and after: their methods, what a call does, and their fields."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from codegen.diff.change import Change
from codegen.diff.fields import Body
from codegen.resolve.operations import method_name, request_name, response_name
from codegen.spec.catalog import Api, Catalog, Effect, Rate

_STRENGTH = ("once", "deduplicated", "idempotent", "read")
"""Effects, from the one with the fewest retries to the one with the most."""
_TEXTS = ("summary", "title_zh", "doc", "source", "replaced_by", "known", "undocumented", "errors")
_WINDOWS = {"s": 1, "m": 60, "h": 3600}


def api_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield what differs between the APIs of two catalogs."""
    before = {api.key: api for api in old.apis}
    after = {api.key: api for api in new.apis}
    came = {_path(new, api): api for key, api in after.items() if key not in before}
    for key, api in before.items():
        path = _path(old, api)
        if other := after.get(key) or came.pop(path, None):
            yield from _api(old, new, api, other)
        else:
            yield Change(kind="api_removed", place=path, wire=key, old=key, python=_names(old, api))
    for path, api in came.items():
        yield Change(kind="api_added", place=path, wire=api.key, new=api.key, python=_names(new, api))
    for family in old.by_family().keys() - new.by_family().keys():
        yield Change(kind="type_removed", place=family, wire=family, python=(family, f"Client.{family}"))


def _path(catalog: Catalog, api: Api) -> str:
    return f"{catalog.family(api)}.{method_name(api)}"


def _names(catalog: Catalog, api: Api) -> tuple[str, ...]:
    """Return what users write for an API: its method and its classes."""
    classes = (request_name(api), response_name(api), *api.types)
    return (_path(catalog, api), *(f"{catalog.family(api)}.{name}" for name in classes))


def _api(old: Catalog, new: Catalog, one: Api, other: Api) -> Iterator[Change]:
    path, names = _path(old, one), _names(old, one)

    def change(kind: str, before: Any = "", after: Any = "") -> Change:
        return Change(kind=kind, place=path, wire=one.key, old=str(before), new=str(after), python=names)

    if path != (now := _path(new, other)):
        yield change("method_renamed", path, now)
    if one.key != other.key:
        yield change("wire_name_changed", one.key, other.key)
    if (wrapper := old.wrapper(one)) != (wrapper_now := new.wrapper(other)):
        yield change("wire_name_changed", f"a response inside {wrapper}", f"a response inside {wrapper_now}")
    yield from _effect(change, one.body.effect, other.body.effect)
    yield from _rates(change, one.body.rate_limit, other.body.rate_limit)
    for what in ("paging", "item_results"):
        before, after = getattr(one.body, what), getattr(other.body, what)
        if before != after:
            yield change(f"{what}_{'added' if before is None else 'removed' if after is None else 'changed'}")
    if one.body.dropped_reason != other.body.dropped_reason:
        yield change("dropped_reason_changed", one.body.dropped_reason, other.body.dropped_reason)
    if one.body.status != other.body.status:
        retired = other.body.status != "current"
        yield change("api_retired", "", other.body.status) if retired else change("text_changed", "", "its status")
    if one.body.destructive != other.body.destructive:
        yield change("text_changed", "", "whether it is destructive")
    for what in _TEXTS:
        if getattr(one.body, what) != getattr(other.body, what):
            yield change("text_changed", "", what)
    if one.body.examples != other.body.examples:
        more = all(example in other.body.examples for example in one.body.examples)
        yield change("example_added") if more else change("text_changed", "", "examples")
    lookups = partial(old.type_of, one), partial(new.type_of, other)
    request = Body("request", f"{one.key} request", (request_name(one),), path, *lookups)
    yield from request.changes(one.body.request, other.body.request)
    response = Body("response", f"{one.key} response", (response_name(one),), "", *lookups)
    yield from response.changes(one.body.response, other.body.response)


def _effect(change: Any, old: Effect, new: Effect) -> Iterator[Change]:
    before, after = _described(old), _described(new)
    if before != after:
        steps = [_compared(one, other) for one, other in zip(_strength(old), _strength(new), strict=True)]
        step = steps[0] or (0 if {-1, 1} <= set(steps) else sum(steps))  # the kind decides, then the conditions
        kind = "effect_weakened" if step < 0 else "effect_strengthened" if step > 0 else "effect_changed"
        yield change(kind, before, after)
    if old.reason != new.reason:
        yield change("text_changed", "", "the reason of its effect")


def _compared(one: float, other: float) -> int:
    return (other > one) - (other < one)


def _strength(effect: Effect) -> tuple[float, ...]:
    """Return numbers that grow with the calls that can be retried."""
    within = effect.within
    window = 0.0 if not within else float("inf") if within == "forever" else int(within[:-1]) * _WINDOWS[within[-1]]
    return (_STRENGTH.index(effect.kind), window, not effect.identical, bool(effect.unless))


def _described(effect: Effect) -> str:
    words = [effect.kind, f"by {', '.join(effect.by)}" if effect.by else "", f"within {effect.within or ''}"]
    words[2] = words[2] if effect.within else ""
    words += ["identical" if effect.identical else "", f"unless {effect.unless}" if effect.unless else ""]
    words += [f"already done: {', '.join(map(str, effect.already_done))}" if effect.already_done else ""]
    return " ".join(word for word in words if word)


def _rates(change: Any, old: tuple[Rate, ...], new: tuple[Rate, ...]) -> Iterator[Change]:
    if set(old) != set(new):
        before = {rate.seconds: rate.calls for rate in old}
        lower = any(rate.calls < before.get(rate.seconds, float("inf")) for rate in new)
        yield change("rate_lowered" if lower else "rate_raised", _calls(old), _calls(new))


def _calls(rates: tuple[Rate, ...]) -> str:
    return " and ".join(f"{rate.calls:g} calls in {rate.seconds} s" for rate in rates) or "no published rate"
