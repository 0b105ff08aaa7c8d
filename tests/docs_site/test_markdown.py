"""Prose of the spec keeps its characters on a page, and a page becomes plain Markdown."""

from __future__ import annotations

import markdown as python_markdown
import pytest

from codegen.site.markdown import table, text, twin

HOSTILE = [
    "a *b* _c_ __d__ **e**",
    "snake_case and a_b_c",
    "<script>alert(1)</script> & <b>",
    "[not a](link) and ![no](picture)",
    "braces {: #id .cls } and { #x }",
    "a | b | c",
    "back\\slash and `code | *x* <y>`",
    "`@TGS#_@TGS#`",
]


@pytest.mark.parametrize("prose", HOSTILE)
@pytest.mark.parametrize("place", ["paragraph", "cell"])
def test_prose_means_nothing_to_markdown(prose: str, place: str) -> None:
    source = text(prose) if place == "paragraph" else "\n".join(table(("head",), [f"| {text(prose)} |"]))
    html = python_markdown.markdown(source, extensions=["attr_list", "tables", "md_in_html"])
    plain = text_of(html).removeprefix("head").strip()
    assert plain == prose.replace("`", "")
    assert "<script" not in html
    assert "<a" not in html
    assert "<em>" not in html


def text_of(html: str) -> str:
    from selectolax.lexbor import LexborHTMLParser

    return " ".join(LexborHTMLParser(html).text().split())


def test_twin_keeps_code_and_drops_layout() -> None:
    page = """---
title: x
---

# `x` *Does.*{ .lead }

<span hidden>x</span>

=== "Python"

    ```python
    d = {"a": 1}  # { .kept }
    ```

??? example "JSON"

    text

- [`a`](#p-a){ #p-a .field } *list\\[A\\]*{ .type }
"""
    assert (
        twin(page)
        == """# `x` *Does.*

**Python**

```python
d = {"a": 1}  # { .kept }
```

JSON:

    text

- `a` *list[A]*
"""
    )
