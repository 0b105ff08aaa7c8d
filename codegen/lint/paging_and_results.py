"""The rules for what a response means: further pages, results of single items, successes that did nothing."""

from __future__ import annotations

from codegen.lint.context import Fields, LintContext, item_type
from codegen.spec.catalog import Absent, Api, Done, ItemResults, LastItem, Paging
from codegen.spec.load import NodePath
from codegen.spec.type_defs import Enum, Field
from codegen.spec.type_expr import ListOf, MapOf, Named, Scalar, TypeExpr


def check(rules: LintContext, api: Api) -> None:
    """Check `paging`, `item_results` and `dropped_reason` of an API."""
    if api.body.paging:
        _paging(rules, api, api.body.paging)
    if api.body.item_results:
        _item_results(rules, api, api.body.item_results)
    if api.body.dropped_reason is not None:
        _dropped(rules, api, api.body.dropped_reason)


# --- paging ---


def _paging(rules: LintContext, api: Api, paging: Paging) -> None:
    request = api.body.request
    item_fields = _item_fields(rules, api, paging)
    _carry(rules, api, paging, item_fields)
    for index, name in enumerate(paging.overlap):
        rules.field_at(rules.item(("paging", "overlap"), index), name, item_fields, "item")
        if "." in name:
            rules.report(rules.item(("paging", "overlap"), index), "this is a name without a dot")
    for name, step in paging.advance.items():
        path = ("paging", "advance", name)
        rules.field_at(path, name, request, "request", key=True)
        if step != "items" and not isinstance(step, int):
            rules.report(path, f"expected `items` or a number, found {step!r}")
    for name in paging.first:
        if name not in paging.advance:
            rules.report(("paging", "first", name), f"{name!r} is not among the fields of `advance`", key=True)
    if not paging.carry and not paging.advance:
        rules.report(("paging",), "`carry` or `advance` says how the next page is asked for")
    for index, done in enumerate(paging.done):
        _done(rules, api, rules.item(("paging", "done"), index), done)


def _item_fields(rules: LintContext, api: Api, paging: Paging) -> Fields | None:
    """Return the fields of an item, or None where they cannot be known."""
    found: Fields | None = None
    for index, name in enumerate(paging.items):
        path = rules.item(("paging", "items"), index)
        items = rules.field_at(path, name, api.body.response, "response")
        if items and not isinstance(items.type, ListOf):
            rules.report(path, f"{name!r} is {items.type}, not a list")
        elif items:
            found = rules.fields_of(item_type(items.type))
    return found


def _carry(rules: LintContext, api: Api, paging: Paging, item_fields: Fields | None) -> None:
    for name, source in paging.carry.items():
        path: NodePath = ("paging", "carry", name)
        given = rules.field_at(path, name, api.body.request, "request", key=True)
        if isinstance(source, LastItem):
            taken = rules.field_at((*path, "last"), source.last, item_fields, "item")
        else:
            taken = rules.field_at(path, source, api.body.response, "response")
        for field, key in ((given, True), (taken, False)):
            if field and not _is_plain(rules, field.type):
                rules.report(path, f"a cursor is a text or a number, not {field.type}", key=key)


def _is_plain(rules: LintContext, expr: TypeExpr) -> bool:
    """Return whether values of a type are neither lists nor objects, as far as can be known."""
    if isinstance(expr, Named):
        return isinstance(rules.lookup(expr.name), Enum | None)
    return not isinstance(expr, ListOf | MapOf)


def _done(rules: LintContext, api: Api, path: NodePath, done: Done) -> None:
    given = [done.field is not None, done.total is not None, done.empty]
    if sum(given) != 1 or (done.field is not None) != (done.equals is not Absent.ABSENT):
        rules.report(path, "one of {field: F, equals: V}, {total: F}, {empty: true}")
    for key, name in (("field", done.field), ("total", done.total)):
        if name is not None:
            rules.field_at((*path, key), name, api.body.response, "response")


# --- results of single items ---


def _item_results(rules: LintContext, api: Api, declared: ItemResults) -> None:
    if (declared.items is None) == (declared.failed is None):
        rules.report(("item_results",), "one of `items` (all results) and `failed` (failures only)")
        return
    path: NodePath = ("item_results", "items" if declared.items is not None else "failed")
    if declared.items is not None and not declared.code:
        rules.report(("item_results",), "`code` names the field that tells a failed item from a good one")
    field = rules.field_at(path, declared.list_field, api.body.response, "response", through_lists=True)
    if field is None:
        return
    if not isinstance(field.type, ListOf):
        rules.report(path, f"{declared.list_field!r} is {field.type}, not a list")
        return
    item_fields = rules.fields_of(field.type.item)
    named: dict[str, Field | None] = {
        key: rules.field_at(("item_results", key), name, item_fields, "item")
        for key, name in (("key", declared.key), ("code", declared.code), ("info", declared.info))
        if name
    }
    code = named.get("code")
    if code and not _is_code(rules, code.type):
        rules.report(("item_results", "code"), f"a code is int (or bool, or flag), not {code.type}")
    if declared.of is not None:
        _item_retry(rules, api, declared, declared.of, named.get("key"))


def _item_retry(rules: LintContext, api: Api, declared: ItemResults, of: str, key: Field | None) -> None:
    """Check that items can be retried, by a code of the service and a key that finds the entry of the request."""
    path: NodePath = ("item_results", "of")
    for name, given in (("key", declared.key), ("code", declared.code)):
        if not given:
            rules.report(path, f"items are retried by their `{name}`, which is missing")
    for name, given in (("items", declared.items), ("failed", declared.failed), ("code", declared.code)):
        if "." in (given or ""):
            rules.report(("item_results", name), "with `of`, this is a name without a dot")
    if 0 not in declared.ok:
        rules.report(path, "codes of its own, where 0 is no success, do not say what may be retried")
    others = [name for name, field in api.body.response.items() if isinstance(field.type, ListOf)]
    if declared.failed and others != [declared.failed]:
        rules.report(path, "with `failed`, results in other lists would be missing")
    listed, _, inside = of.partition(".")
    entries = rules.field_at(path, listed, api.body.request, "request")
    if entries is None:
        return
    if not isinstance(entries.type, ListOf):
        rules.report(path, f"{listed!r} is {entries.type}, not a list")
        return
    named: TypeExpr | None = entries.type.item
    if inside:
        member = rules.field_at(path, inside, rules.fields_of(entries.type.item), "entry")
        named = member.type if member else None
    if named and key and named != key.type:
        rules.report(path, f"{of!r} is {named}, but `key` is {key.type}")
    elif named and named not in (Scalar("str"), Scalar("int")):
        rules.report(path, f"the key of an item is str or int, not {named}")


def _is_code(rules: LintContext, expr: TypeExpr) -> bool:
    if isinstance(expr, Named):
        body = rules.lookup(expr.name)
        return body is None or (isinstance(body, Enum) and body.numeric)
    return expr in (Scalar("int"), Scalar("bool"), Scalar("flag"))


def _dropped(rules: LintContext, api: Api, name: str) -> None:
    field = rules.field_at(("dropped_reason",), name, api.body.response, "response")
    if field and field.type != Scalar("str"):
        rules.report(("dropped_reason",), f"{name!r} is {field.type}, not str")
