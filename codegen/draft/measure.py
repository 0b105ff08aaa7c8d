"""How right drafts are: those of pages whose APIs the catalog has, against what the catalog says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

import attrs

from codegen.draft import words
from codegen.draft.blocks import Block, Code, DraftError, Table
from codegen.draft.draft import Draft, draft_of
from codegen.draft.fields import DraftField
from codegen.draft.known import Known
from codegen.draft.limits import VALUES, limits
from codegen.draft.markdown_page import render_html
from codegen.draft.page import check_page
from codegen.draft.placing import DraftSide
from codegen.draft.source import Form, blocks_of, decoded, form_of, parse_page
from codegen.draft.truth import SHARED_BY_MESSAGES, Fact, facts
from codegen.draft.typing_fields import Types
from codegen.spec.catalog import Api, Catalog, Rate

FORMS: Sequence[Form] = ("markdown", "html", "text")
_PERIODS = {1: "s", 86400: "day"}


@attrs.define
class Share:
    """How many of some things are right."""

    right: int = 0
    all: int = 0

    def add(self, right: bool) -> None:
        self.right += right
        self.all += 1

    def __str__(self) -> str:
        return f"{self.right / self.all:.3f}" if self.all else "-"


@attrs.define
class Score:
    """The row of one form and language."""

    apis: int = 0
    request_recall: Share = attrs.field(factory=Share)
    request_precision: Share = attrs.field(factory=Share)
    response_recall: Share = attrs.field(factory=Share)
    response_precision: Share = attrs.field(factory=Share)
    named_recall: Share = attrs.field(factory=Share)
    """Of both sides, over the fields of the catalog whose name stands on the page."""
    types: Share = attrs.field(factory=Share)
    required: Share = attrs.field(factory=Share)
    limits: Share = attrs.field(factory=Share)
    rate: Share = attrs.field(factory=Share)
    codes_recall: Share = attrs.field(factory=Share)
    codes_precision: Share = attrs.field(factory=Share)
    shared_recall: Share = attrs.field(factory=Share)
    shared_precision: Share = attrs.field(factory=Share)
    named_codes: Share = attrs.field(factory=Share)
    """Over the codes of the catalog whose number stands on the page."""
    whole: Share = attrs.field(factory=Share)
    """APIs with every path, type and required field right."""
    sure: Share = attrs.field(factory=Share)
    """Fields without a TODO about a fact: path, type, required, and the sizes that the page and the catalog state."""
    fields: int = 0

    def cells(self) -> tuple[str, ...]:
        return (
            str(self.apis),
            f"{self.request_recall} / {self.request_precision}",
            f"{self.response_recall} / {self.response_precision}",
            f"{self.named_recall}, {self.named_codes}",
            str(self.types),
            str(self.required),
            str(self.limits),
            f"{self.rate.right}/{self.rate.all}",
            f"{self.codes_recall} / {self.codes_precision}",
            f"{self.shared_recall} / {self.shared_precision}",
            f"{self.whole.right}/{self.whole.all}",
            f"{self.sure} of {self.sure.all}/{self.fields}",
        )


HEADER = (
    "input", "APIs", "request: path recall / precision", "response: path recall / precision",
    "recall of what the page names: paths, codes", "type", "required", "limits", "rate", "codes recall / precision",
    "shared types recall / precision",
    "APIs fully right", "right without a TODO",
)  # fmt: skip


@attrs.define
class Measured:
    """All rows, and the files that are no pages of APIs that the catalog has."""

    scores: dict[tuple[str, str], Score] = attrs.field(factory=dict[tuple[str, str], Score])
    left_out: dict[str, str] = attrs.field(factory=dict[str, str])

    def table(self) -> str:
        """Return the Markdown table."""
        rows = [HEADER, tuple("---" for _ in HEADER)]
        rows += [(f"{form}, {language}", *score.cells()) for (form, language), score in sorted(self.scores.items())]
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def measure(pages: Iterable[tuple[str, bytes]], catalog: Catalog, forms: Sequence[Form] = FORMS) -> Measured:
    """Measure drafts of pages, given as name and content, in each form. An API counts once for each language."""
    measured = Measured()
    done: set[tuple[str, str, str]] = set()
    apis = {api.key: api for api in catalog.apis}
    for name, content in pages:
        try:
            text = decoded(content, name)
        except DraftError as error:
            measured.left_out[name] = str(error)
            continue
        language = words.language(text)
        known: Known | None = None
        for form, rendition in renditions(text, name, forms):
            try:
                page = parse_page(rendition, name, form)
                check_page(page)
                key = next(iter(page.apis), None)
                if key not in apis:
                    raise DraftError(f"{name}: {key or 'no address'} is not in the catalog")
            except DraftError as error:
                measured.left_out.setdefault(name, str(error))
                continue
            if (key, form, language) not in done:
                done.add((key, form, language))
                score = measured.scores.setdefault((form, language), Score())
                known = known or Known.of(catalog, without=key)
                _add(score, draft_of(page, catalog, key, known), catalog, apis[key])
    return measured


def pages_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each page below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix.lower() in (".md", ".html", ".htm", ".txt"):
            yield str(path), path.read_bytes()


def renditions(text: str, name: str, forms: Sequence[Form]) -> Iterator[tuple[Form, str]]:
    """Yield a Markdown page in each form; another page has but its own."""
    own = form_of(text)
    if own != "markdown":
        yield own, text
        return
    for form in forms:
        match form:
            case "html":
                yield form, render_html(text)
            case "text":
                yield form, as_text(blocks_of(text, name, "markdown"))
            case _:
                yield form, text


def as_text(blocks: Sequence[Block]) -> str:
    """Return a page in the form in which browsers copy it: one cell a line, code without indentation and fences."""
    return "\n".join(_lines(blocks)) + "\n"


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Table(header, rows):
                for row in (header, *rows):
                    yield from row
            case Code(text):
                yield from (line.strip() for line in text.splitlines())
            case _:
                yield block.text


def _add(score: Score, draft: Draft, catalog: Catalog, api: Api) -> None:
    score.apis += 1
    right = _add_side(score, draft, catalog, api, "request") & _add_side(score, draft, catalog, api, "response")
    score.whole.add(right)
    if api.body.rate_limit or draft.page.rate:
        score.rate.add(draft.page.rate == rate_text(api.body.rate_limit))
    for code in api.body.errors:
        score.codes_recall.add(code in draft.page.codes)
        if str(code) in draft.page.text:
            score.named_codes.add(code in draft.page.codes)
    for code in draft.page.codes:
        score.codes_precision.add(code in api.body.errors)


def _add_side(score: Score, draft: Draft, catalog: Catalog, api: Api, name: Literal["request", "response"]) -> bool:
    response = name == "response"
    side: DraftSide = draft.response if response else draft.request
    truth = facts(catalog, api, api.body.response if response else api.body.request)
    found = dict(counted(side.root))
    types = Types(draft.known, draft.command)
    recall = score.response_recall if response else score.request_recall
    precision = score.response_precision if response else score.request_precision
    right = truth.keys() == found.keys()
    for path in truth:
        recall.add(path in found)
        if path.rpartition(".")[2] in draft.page.text:
            score.named_recall.add(path in found)
    for path, field in found.items():
        score.fields += 1
        precision.add(path in truth)
        is_right = path in truth and _add_field(score, field, truth[path], response=response)
        if path in truth:
            _add_shared(score, types.expression(field), truth[path], catalog)
        right &= is_right
        if not field.doubts:
            score.sure.add(is_right)
    return right


def counted(root: DraftField) -> Iterator[tuple[str, DraftField]]:
    """Yield the fields that are compared: not those of structures that stand on pages of their own."""
    for path, field in root.walk():
        if not SHARED_BY_MESSAGES & set(path.split(".")[:-1]):
            yield path, field


def _add_field(score: Score, field: DraftField, fact: Fact, *, response: bool) -> bool:
    type_right = same_type(field, fact)
    score.types.add(type_right)
    required_right = True
    if not response and field.row is not None and field.row.required is not None:
        required_right = field.required == fact.required
        score.required.add(required_right)
    limits_right = True
    for key, value in limits(field, response=response).items():
        known = getattr(fact.field, key)
        score.limits.add(known == value)
        limits_right &= key in VALUES or known in (None, value)
    return type_right and required_right and limits_right


def same_type(field: DraftField, fact: Fact) -> bool:
    """Tell whether two types are one. `any` of the catalog fits everything, an alternative each of its sides."""
    if fact.type == "any" and not fact.lists:
        return not fact.is_map or field.is_map
    kinds = fact.type in ("any", field.type) or field.type in fact.type.split("|")
    return kinds and (field.lists, field.is_map) == (fact.lists, fact.is_map)


def _add_shared(score: Score, expr: str, fact: Fact, catalog: Catalog) -> None:
    """Count a structure or union that several APIs share: whether the draft names it."""
    draft_name, name = _bare(expr), _bare(str(fact.field.type))
    if name in catalog.types and fact.type == "object":
        score.shared_recall.add(draft_name == name)
    if draft_name in catalog.types and fact.type == "object":
        score.shared_precision.add(draft_name == name)


def _bare(expr: str) -> str:
    return expr.replace("list[", "").replace("map[", "").replace("]", "")


def rate_text(rates: Sequence[Rate]) -> str:
    """Return rates as the spec writes them."""
    return ", ".join(f"{rate.calls:g}/{_PERIODS.get(rate.seconds, f'{rate.seconds}s')}" for rate in rates)
