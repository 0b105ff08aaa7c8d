"""Drafts of pages that are rendered from the catalog: how right they are in each form and language."""

from __future__ import annotations

import attrs
import pytest

from codegen.draft.draft import draft_of
from codegen.draft.measure import FORMS, Measured, Share, measure, renditions
from codegen.draft.source import parse_page
from codegen.draft.spec_text import spec_text
from codegen.lint import lint
from codegen.spec.catalog import Api, Catalog
from codegen.spec.declare import declare_file
from codegen.spec.load import parse

from .rendered import CHINESE, ENGLISH, Words, page

STEP = 5
"""Every fifth API: all of them take a minute."""
LANGUAGES = {"English": ENGLISH, "Chinese": CHINESE}
EQUAL_TO_SHARED = (
    "group_open_http_svc/add_group_member",
    "recentcontact/del_contact_group",
    "sns/friend_get",
    "timpush/get_tag",
)
"""APIs with a structure that equals a shared one: two of them, one with more required, one under another name."""
ROWS = [(form, language) for form in FORMS for language in LANGUAGES]


def with_samples(catalog: Catalog) -> list[Api]:
    """APIs whose response is shown: what no sample shows can only be guessed."""
    return [
        api for api in catalog.apis if not api.body.response or any(example.response for example in api.body.examples)
    ]


@pytest.fixture(scope="module")
def measured(catalog: Catalog) -> Measured:
    pages = [
        (f"{api.key}, {language}", page(catalog, api, words).encode())
        for language, words in LANGUAGES.items()
        for api in with_samples(catalog)[::STEP]
    ]
    return measure(pages, catalog)


@pytest.mark.parametrize(("form", "language"), ROWS)
def test_draft_of_a_rendered_page_is_as_right_as_it_was(form: str, language: str, measured: Measured) -> None:
    score = measured.scores[form, language]
    assert measured.left_out == {}
    assert score.apis >= 50
    shares = {field.name: getattr(score, field.name) for field in attrs.fields(type(score))}
    least = {
        "request_recall": 0.995, "request_precision": 0.995, "response_recall": 0.95, "response_precision": 0.97,
        "types": 0.98, "required": 0.99, "limits": 0.99, "codes_recall": 0.995, "codes_precision": 0.995,
        "named_recall": 0.97, "named_codes": 0.995, "shared_recall": 0.6, "shared_precision": 0.88, "whole": 0.8,
        "rate": 0.95, "sure": 0.995,
    }  # fmt: skip
    found = {name: share.right / share.all for name, share in shares.items() if isinstance(share, Share)}
    assert found.keys() == least.keys()
    assert {name: share for name, share in found.items() if share < least[name]} == {}


def test_most_fields_carry_no_todo_about_a_fact(measured: Measured) -> None:
    for score in measured.scores.values():
        assert score.sure.all > 0.75 * score.fields


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
def test_markdown_html_and_pasted_text_give_one_draft(words: Words, catalog: Catalog) -> None:
    for api in with_samples(catalog)[:: 8 * STEP]:
        texts = {
            spec_of(catalog, api, text, form) for form, text in renditions(page(catalog, api, words), "page", FORMS)
        }
        assert len(texts) == 1, api.key


def test_draft_of_a_rendered_page_has_only_todos_left_for_lint(catalog: Catalog) -> None:
    for api in [*with_samples(catalog)[3 :: 8 * STEP], *(api for api in catalog.apis if api.key in EQUAL_TO_SHARED)]:
        problems = [
            str(problem)
            for problem in lint(with_draft(catalog, api, spec_of(catalog, api, page(catalog, api, ENGLISH))))
            if problem.position.path == api.document.path and "TODO is left from a draft" not in problem.message
        ]
        assert problems == []


def spec_of(catalog: Catalog, api: Api, text: str, form: str = "markdown") -> str:
    read = parse_page(text, "page", form)  # type: ignore[arg-type]
    return spec_text(draft_of(read, catalog, api.key), url="https://example.com/page", read="2024-12-24")


def with_draft(catalog: Catalog, api: Api, text: str) -> Catalog:
    """The catalog with the draft in the place of the spec."""
    document, problems = parse(api.document.path, text.encode())
    assert document is not None, problems
    file = declare_file(document)
    assert file.problems == ()
    drafted = attrs.evolve(
        api, body=attrs.evolve(file.body, family=api.body.family, python=api.body.python), document=document
    )
    apis = tuple(drafted if other.key == api.key else other for other in catalog.apis)
    return attrs.evolve(catalog, apis=apis, documents={**catalog.documents, document.path: document})
