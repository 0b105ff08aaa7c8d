"""Pages that cannot be read: each is refused in a sentence that names the place, and nothing is written."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from codegen.draft.measure import renditions
from codegen.spec.catalog import Catalog

from .conftest import Run
from .rendered import ENGLISH, page

API = "sns/friend_get"
NO_API = "no page of an API: no table of fields (Field | Type | Description) and no JSON sample"
RETYPED = "expected Field | Type | Required | Description"


@pytest.fixture
def text(catalog: Catalog) -> str:
    return page(catalog, next(api for api in catalog.apis if api.key == API), ENGLISH)


def refused(run: Run, content: str | bytes, message: str, *arguments: str) -> None:
    """Give the content as a page, to both commands, and expect the message and no file."""
    Path("page").write_bytes(content.encode() if isinstance(content, str) else content)
    before = sorted(Path("spec").rglob("*"))
    path = Path(f"spec/apis/{API}.yaml")
    spec = path.read_bytes()
    path.unlink()
    code, out, err = run("new-api", API, "--from", *(arguments or ("page",)))
    assert (code, out, err) == (1, "", f"{message}\n")
    path.write_bytes(spec)
    assert sorted(Path("spec").rglob("*")) == before
    code, out, err = run("compare", *(arguments or ("page",)))
    assert (code, out, err) == (2, "", f"{message}\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "page: it is empty"),
        (b" \n\t\n", "page: it is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "page: no text, byte 8 is NUL; save the page as Markdown, HTML or text"),
        (b"| Field |\ncaf\xe9", "page:2: not UTF-8 (byte 13): save it as UTF-8"),
        (b'<html><meta charset="klingon"><p>x', "page: the charset 'klingon' is unknown: save it as UTF-8"),
        (b"# A page about something else\n\nWith text.", f"page: {NO_API}"),
        (b"<html><body><p>Sign in</p></body></html>", f"page: {NO_API}"),
        (b"just words", f"page: {NO_API}"),
        (b"[" * 200, f"page: {NO_API}"),
        (b'{"A": {"B": 1}', "page:1: the page ends inside the code that begins here: is it cut off?"),
    ],
)
def test_what_is_no_page_is_refused(content: bytes, message: str, run: Run) -> None:
    refused(run, content, message)


def test_utf_16_with_its_mark_and_windows_line_ends_are_read(run: Run, text: str) -> None:
    Path("page").write_bytes(text.replace("\n", "\r\n").encode("utf-16"))
    assert run("compare", "page")[:2] == (0, "1 page, 1 API: no differences\n")


def test_page_on_standard_input_is_read(run: Run, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert run("compare", "-")[:2] == (0, "1 page, 1 API: no differences\n")


def test_two_apis_on_one_page_are_refused(run: Run, text: str) -> None:
    both = text + text.replace(API, "sns/friend_add")
    line = len(text.splitlines()) + 2
    message = f"2 APIs stand on this page: {API} (page:2), sns/friend_add (page:{line}); give a page of one of them"
    refused(run, both, f"page: {message}")


def test_page_of_another_api_is_refused(run: Run, text: str) -> None:
    Path("page").write_text(text, encoding="utf-8")
    assert run("new-api", "sns/brand_new", "--from", "page") == (
        1, "", f"page:2: this page is about {API}, not sns/brand_new\n",
    )  # fmt: skip


def test_table_of_fields_without_a_known_header_is_refused(run: Run, text: str) -> None:
    header = "| Field | Type | Required | Description |"
    line = text.splitlines().index(header) + 1
    found = "A | B | C | D"
    message = f"a table of fields without a known header, found {found!r}; {RETYPED}"
    refused(run, text.replace(header, f"| {found} |"), f"page:{line}: {message}")


def test_html_names_the_block(run: Run, text: str) -> None:
    html = dict(renditions(text, "page", ("html",)))["html"].replace("<th>Field</th>", "<th>?</th>")
    Path("page").write_text(html, encoding="utf-8")
    _, _, err = run("compare", "page")
    assert err.startswith(
        "page, block 10: a table of fields without a known header, found '? | Type | Required | Desc"
    )


@pytest.mark.parametrize("ends_in", ["Sample response", '"ErrorCode"'])
def test_page_that_is_cut_off_is_refused(ends_in: str, run: Run, text: str) -> None:
    begin = text.index(ends_in)
    line = text.count("\n", 0, text.index("```", text.index("Sample response"))) + 1
    messages = {
        "Sample response": f"page:{text.count(chr(10), 0, begin) + 1}: the page ends without a response, "
        "neither fields nor a sample: is it cut off?",
        '"ErrorCode"': f"page:{line}: the page ends inside the code that begins here: is it cut off?",
    }
    refused(run, text[: begin + len(ends_in)], messages[ends_in])


def test_table_that_is_cut_off_in_pasted_text_keeps_what_is_there(run: Run, text: str) -> None:
    pasted = dict(renditions(text, "page", ("text",)))["text"]
    Path("page").write_text(pasted[: pasted.index("CompleteFlag\nInteger")], encoding="utf-8")
    code, out, _ = run("compare", "page")
    assert code == 1
    assert "errors: the spec has 30001, the page does not" in out


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "https://trtc.io/document/34907",
            "an address, but nothing is downloaded here; save the page and give its file",
        ),
        ("spec", "a folder; give the file of one page"),
        ("absent.md", "No such file or directory"),
    ],
)
def test_what_is_no_file_is_refused(name: str, message: str, run: Run) -> None:
    refused(run, "x", f"{name}: {message}", name)


def test_page_among_samples_is_refused(run: Run, text: str) -> None:
    Path("page").write_text(text, encoding="utf-8")
    Path("sample").write_text('{"A": 1}', encoding="utf-8")
    assert run("new-api", "sns/brand_new", "--from", "sample", "--from", "page") == (
        1, "", "page: a page, among 2 files; give one page, or samples (JSON) alone\n",
    )  # fmt: skip


def test_folder_without_pages_is_refused(run: Run) -> None:
    assert run("measure-drafts", "absent") == (2, "", "absent: no such folder\n")
    assert run("measure-drafts", "spec") == (
        2, "", "spec: none of its files (.md, .html, .txt) is the page of an API in the catalog\n",
    )  # fmt: skip


def test_missing_library_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if name.startswith("codegen.draft.")]:
        if module not in ("codegen.draft.blocks", "codegen.draft.new_api"):
            monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    code, out, err = run("compare", "page")
    assert (code, out) == (2, "")
    assert err == "selectolax.lexbor is not installed: the extra `codegen` brings it\n"
