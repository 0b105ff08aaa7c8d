"""The rules for one file under `spec/apis/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from codegen import naming
from codegen.lint import paging_and_results, types
from codegen.lint.conformance import check_body
from codegen.lint.context import Fields, LintContext
from codegen.spec.catalog import ENVELOPE, Api, Catalog, Effect, Owned
from codegen.spec.load import NodePath, is_mapping
from codegen.spec.problem import Problem, did_you_mean

_SUMMARY_LENGTH = 80
_WITHIN = re.compile(r"[1-9]\d*[smh]|forever")


def lint_api(catalog: Catalog, api: Api) -> list[Problem]:
    """Return what is wrong with what one API says."""
    rules = LintContext(catalog, api)
    _address(rules, api)
    _head(rules, api)
    _bodies(rules, api)
    _effect(rules, api, api.body.effect)
    paging_and_results.check(rules, api)
    _errors(rules, api)
    _examples(rules, api)
    return rules.problems


def _address(rules: LintContext, api: Api) -> None:
    """Check service, command and family, which become a module, a namespace and a method."""
    services = rules.catalog.services
    if api.service not in services.services:
        hint = did_you_mean(api.service, services.services)
        rules.report((), f"service {api.service!r} is not in spec/services.yaml{hint}")
    if fault := naming.module_fault(api.command):
        rules.report((), fault)
    elif fault := naming.attribute_fault(api.body.python or naming.attribute(api.command)):
        rules.report(("python",), f"{fault}: give the method a name with `python:`")
    family = api.body.family
    if family and family not in services.families:
        rules.report(("family",), f"unknown family {family!r}{did_you_mean(family, services.families)}")


def _head(rules: LintContext, api: Api) -> None:
    body = api.body
    rules.text(("summary",), body.summary, limit=_SUMMARY_LENGTH)
    if body.doc:
        rules.text(("doc",), body.doc)
    rules.sources(("source",), body.source)
    if body.destructive and body.effect.kind == "read":
        rules.report(("destructive",), "an API that only reads is not destructive")
    if (body.known == "partial") != bool(body.undocumented):
        rules.report(("known",), "`known: partial` and `undocumented: [...]` go together")
    for index, text in enumerate(body.undocumented):
        rules.text(rules.item(("undocumented",), index), text, sentence=False)


def _bodies(rules: LintContext, api: Api) -> None:
    sides: Mapping[str, Fields] = {"request": api.body.request, "response": api.body.response}
    for side, fields in sides.items():
        types.check_fields(rules, (side,), fields)
    for name, field in api.body.response.items():
        if name in ENVELOPE:
            rules.report(("response", name), f"{name!r} belongs to the envelope and is not declared", key=True)
        if field.fill:
            rules.report(("response", name, "fill"), "fill is for requests")
    for name, body in api.body.types.items():
        if name in rules.catalog.types:
            where = rules.catalog.types[name].document.file
            rules.report(("types", name), f"{name!r} is defined in {where} already: one name, one type", key=True)
        types.check(rules, ("types", name), name, body)


def _effect(rules: LintContext, api: Api, effect: Effect) -> None:
    path: NodePath = ("effect",)
    for index, name in enumerate(effect.by):
        rules.field_at(rules.item((*path, "by"), index), name, api.body.request, "request")
    if effect.unless:
        rules.field_at((*path, "unless"), effect.unless, api.body.request, "request")
        if effect.kind != "once":
            rules.report((*path, "unless"), "`unless` is for `once`")
    if (effect.kind == "deduplicated") != bool(effect.by):
        rules.report(path, "`by: [...]` names the dedupe key of a deduplicated effect, and of no other")
    if (effect.kind == "deduplicated") != bool(effect.within):
        rules.report(path, "`within: 1s` (or 5m, forever) is the window of a deduplicated effect, and of no other")
    if effect.within and not _WITHIN.fullmatch(effect.within):
        rules.report((*path, "within"), f"expected a window such as 1s, 5m, 24h or forever; found {effect.within!r}")
    for index, code in enumerate(effect.already_done):
        _code(rules, (*path, "already_done", index), code)
    if effect.owned:
        _owned(rules, api, (*path, "owned"), effect.owned)
    if effect.reason:
        rules.text((*path, "reason"), effect.reason)


def _owned(rules: LintContext, api: Api, path: NodePath, owned: Owned) -> None:
    """Report what the client could not follow: the code, the fields of the request, the API that tells the owner."""
    _code(rules, (*path, "code"), owned.code)
    for key, name in (("id", owned.id), ("owner", owned.owner)):
        rules.field_at((*path, key), name, api.body.request, "request")
    read = next((other for other in rules.catalog.apis if other.key == owned.read), None)
    if read is None:
        known = [*(other.key for other in rules.catalog.apis), *rules.catalog.broken]
        if owned.read not in known:
            rules.report((*path, "read"), f"unknown API {owned.read!r}{did_you_mean(owned.read, known)}")
        return
    if read.body.effect.kind != "read":
        rules.report((*path, "read"), f"{owned.read!r} does not only read")
    there = LintContext(rules.catalog, read)  # where the type names of the other file mean something
    there.field_at((), owned.id.rpartition(".")[2], read.body.request, "request")
    there.field_at((), owned.owner, read.body.response, "response")
    for problem in there.problems:
        rules.report((*path, "read"), f"{owned.read} does not tell: {problem.message}")


def _errors(rules: LintContext, api: Api) -> None:
    for code, text in api.body.errors.items():
        _code(rules, ("errors", code), code)
        if text is not None:
            rules.text(("errors", code), text)


def _code(rules: LintContext, path: NodePath, code: int) -> None:
    if code not in rules.catalog.codes.codes:
        rules.report(path, f"code {code} is not in spec/errors.yaml", key=True)


def _examples(rules: LintContext, api: Api) -> None:
    examples = api.body.examples
    if not examples:
        rules.report(("examples",), "at least one example is needed")
    elif all(example.request is None for example in examples):
        rules.report(("examples",), "at least one example has a request")
    for index, example in enumerate(examples):
        path = ("examples", index)
        if example.request is not None:
            for where, message in check_body(example.request, api.body.request, rules.lookup):
                rules.report((*path, "request", *where), f"example does not fit: {message}")
        if example.response is not None:
            _response(rules, api, (*path, "response"), example.response)


def _response(rules: LintContext, api: Api, path: NodePath, response: Mapping[str, Any]) -> None:
    """Check the example of a response: an envelope, and the fields beside it or in their wrapper."""
    wrapper = rules.catalog.wrapper(api) if api.service in rules.catalog.services.services else None
    ok = response.get("ErrorCode", 0) == 0
    payload = {name: value for name, value in response.items() if name not in ENVELOPE}
    if wrapper and is_mapping(response.get(wrapper)):
        for name in payload.keys() - {wrapper}:
            rules.report((*path, name), f"example does not fit: unknown field {name!r} beside {wrapper!r}")
        payload, path = response[wrapper], (*path, wrapper)
    for where, message in check_body(payload, api.body.response, rules.lookup, complete=ok):
        rules.report((*path, *where), f"example does not fit: {message}")
