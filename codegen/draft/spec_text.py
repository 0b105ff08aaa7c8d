"""A draft -> the text of its spec file. What is guessed, and each text that is missing, says TODO."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen import naming
from codegen.draft import meaning
from codegen.draft.draft import Draft, examples, todo
from codegen.draft.fields import DraftField
from codegen.draft.limits import VALUES, limits
from codegen.draft.typing_fields import Types, fields_of
from codegen.draft.yaml_text import entry, flow, scalar

_SCHEMA = "# yaml-language-server: $schema=../../../generated/schema/api.schema.json"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_NO_TEXT = "TODO."


def spec_text(draft: Draft, *, url: str, read: str) -> str:
    """Return the spec file of a draft."""
    types = Types(draft.known, draft.command)
    request = dict(_fields(types, draft.request.root.fields, response=False))
    response = dict(_fields(types, draft.response.root.fields, response=True))
    own = dict(_own_types(types))
    lines = [_SCHEMA, "summary: TODO, one sentence."]
    lines += entry("title_zh", draft.page.title_zh, 0) if draft.page.title_zh else ()
    lines += _doc(draft)
    lines += entry("source", {"url": url, "read": read}, 0)
    if draft.page.rate:
        lines.append(f"rate_limit: {draft.page.rate}")
    lines += entry("effect", meaning.effect(draft.command), 0)
    lines += _wrapper(draft)
    lines += ["", *_section("request", request), *_section("response", response)]
    if own:
        lines += _section("types", own)
    for key, value in (("paging", draft.paging), ("item_results", draft.item_results)):
        if value:
            lines += entry(key, value, 0)
    lines += [*_errors(draft), *_examples(draft)]
    return "\n".join(lines) + "\n"


def _doc(draft: Draft) -> Iterator[str]:
    if draft.notes:
        yield "doc: |"
        for note in draft.notes:
            text = _CONTROL.sub(" ", note).replace("{", "{{").replace("}", "}}")
            yield f"  TODO check {text}."


def _wrapper(draft: Draft) -> Iterator[str]:
    service = draft.known.catalog.services.services.get(draft.service)
    usual = service.wrapper if service else "none"
    found = "Response" if draft.response.wrapped else "none"
    if found != usual and (draft.response.wrapped or draft.page.response.samples):
        yield f"wrapper: {found}"


def _section(name: str, fields: Mapping[str, Any]) -> Iterator[str]:
    if not fields:
        yield f"{name}: {{}}"
        return
    yield f"{name}:"
    for key, value in fields.items():
        yield from entry(key, value, 2)


def _fields(
    types: Types, fields: Mapping[str, DraftField], *, response: bool
) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, field, expr in fields_of(types, fields):
        body: dict[str, Any] = {"type": expr}
        if field.required:
            body["required"] = True
        attribute = naming.attribute(name)
        if naming.attribute_fault(attribute):
            body["python"] = types.known.attributes.get(name) or f"{naming.snake(name) or 'field'}_value"
            field.doubts.append("python: the derived name cannot be one")
        body |= (found := limits(field, response=response))
        if VALUES & found.keys():
            field.doubts.append("limits: they were read out of a sentence")
        usual = types.known.usual_doc(name, expr)
        body["doc"] = " ".join(part for part in (todo(field), usual) if part) or _NO_TEXT
        yield name, body


def _own_types(types: Types) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the types of the API's own. Fields of one can need further types."""
    done: set[str] = set()
    while missing := [name for name in types.own if name not in done]:
        for name in missing:
            done.add(name)
            fields = dict(_fields(types, types.own[name].fields, response=False))
            yield name, {"doc": _NO_TEXT, "fields": fields}


def _errors(draft: Draft) -> Iterator[str]:
    codes = draft.known.catalog.codes
    if not draft.page.codes:
        yield "errors: {}"
        return
    yield "errors:"
    for code in draft.page.codes:
        is_known = code in codes.codes or any(span.from_ <= code <= span.to for span in codes.ranges)
        yield f"  {code}:" if is_known else f"  {code}: TODO add this code to spec/errors.yaml."


def _examples(draft: Draft) -> Iterator[str]:
    yield "examples:"
    found = list(examples(draft.page))
    for example in found:
        lead = "- "
        for side, body in example.items():
            yield from _example_side(f"  {lead}", side, body)
            lead = "  "
    if not found:
        ok = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
        yield f"  - doc: {scalar('TODO the page has no sample that could be read.')}"
        yield f"    response: {flow(ok)}"


def _example_side(lead: str, side: str, body: Any) -> Iterator[str]:
    for number, line in enumerate(entry(side, body, 4)):
        yield lead + line[4:] if number == 0 else line
