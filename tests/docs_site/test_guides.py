"""Documents become pages: links lead to where a document stands on the site, and lists stay lists."""

from __future__ import annotations

import pytest

from codegen.site.guides import guides, place_of, sections

DOCUMENTS = {
    "README.md": "# timsdk\n",
    "docs/using.md": "# Using\n\n"
    "See [errors](errors.md#classes), [home](../README.md) and [the code](../codegen/build.py).\n",
    "docs/errors.md": "# Errors\n\nThey are:\n- raised\n- caught\n\n```md\n[kept](using.md)\n```\n",
    "docs/concepts.md": "# Concepts\n\nSee [words](#glossary).\n\n## Glossary\n\n### Words\n",
    "docs/decisions/0001-x.md": "# 0001 X\n\nSee [using](../using.md) and [words](../concepts.md#glossary).\n",
    "docs/zh/using.md": "# 使用\n\n见[错误](../errors.md)。\n",
    "docs/later.md": "# Later\n\nNobody placed this.\n",
}


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ("README.md", "index.md"),
        ("docs/using.md", "guides/using.md"),
        ("docs/apis.md", "apis/index.md"),
        ("docs/decisions/README.md", "guides/decisions/index.md"),
        ("docs/zh/using.md", "zh/using.md"),
        ("docs/performance/peers.svg", "guides/performance/peers.svg"),
        ("codegen/build.py", None),
    ],
)
def test_document_has_one_place(document: str, place: str | None) -> None:
    assert place_of(document) == place


def test_links_lead_to_places_on_the_site() -> None:
    found = guides(DOCUMENTS)
    assert "[errors](errors.md#classes), [home](../index.md) and the code." in found["guides/using.md"].text
    assert "[using](../using.md)" in found["guides/decisions/0001-x.md"].text
    assert "[错误](../guides/errors.md)" in found["zh/using.md"].text


def test_glossary_is_a_page_of_its_own() -> None:
    found = guides(DOCUMENTS)
    assert found["glossary.md"].text == "# Glossary\n\n### Words\n"
    assert "## Glossary" not in found["guides/concepts.md"].text
    assert "[words](../glossary.md)" in found["guides/concepts.md"].text
    assert "[words](../../glossary.md)" in found["guides/decisions/0001-x.md"].text


def test_list_behind_a_line_of_text_stays_a_list() -> None:
    assert "They are:\n\n- raised\n- caught" in guides(DOCUMENTS)["guides/errors.md"].text


def test_fenced_text_stays_what_it_is() -> None:
    assert "[kept](using.md)" in guides(DOCUMENTS)["guides/errors.md"].text


def test_document_that_nobody_placed_comes_last() -> None:
    found = sections(guides(DOCUMENTS))
    assert [guide.title for guide in found["More"]] == ["Later"]
    assert next(iter(found)) == "Start"
    assert [guide.title for guide in found["Start"]] == ["Concepts", "Using", "Errors", "Glossary"]


def test_example_is_a_page_with_its_program() -> None:
    found = guides({
        "examples/README.md": "# Examples\n\n[One](one.py), [an app](app/README.md), [a file](app/Dockerfile).\n",
        "examples/one.py": '"""Send one.\n\nIn detail.\n"""\n\nprint(1)\n',
        "examples/app/README.md": "# An app\n",
        "examples/app/main.py": "print(2)\n",
        "examples/app/__init__.py": "",
    })  # fmt: skip
    assert "[One](one.md), [an app](app/index.md), a file." in found["guides/examples/index.md"].text
    assert found["guides/examples/one.md"].text.startswith("# one.py\n\nSend one.\n")
    assert "```python\n" in found["guides/examples/one.md"].text
    titles = [guide.title for guide in sections(found)["Examples"]]
    assert titles == ["Examples", "one.py", "An app", "app/main.py"]
