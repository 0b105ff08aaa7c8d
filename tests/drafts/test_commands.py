"""new-api --from, compare and measure-drafts: what they write, what they print, and how they end."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from support.generated import ROOT

from codegen.draft.measure import FORMS, renditions
from codegen.spec.catalog import Api, Catalog

from .conftest import Run
from .rendered import CHINESE, ENGLISH, page

API = "sns/friend_get"
NEW = "sns/brand_new"
SPEC = Path(f"spec/apis/{API}.yaml")


def api_of(catalog: Catalog, key: str = API) -> Api:
    return next(api for api in catalog.apis if api.key == key)


def page_of(catalog: Catalog, key: str = API, *, called: str | None = None) -> str:
    return page(catalog, api_of(catalog, key), ENGLISH).replace(key, called or key)


def test_new_api_from_a_page_leaves_only_todos_to_lint(run: Run, catalog: Catalog) -> None:
    Path("page.md").write_text(page_of(catalog, called=NEW), encoding="utf-8")
    code, out, err = run("new-api", NEW, "--from", "page.md", "--url", "https://example.com/page")
    assert (code, err) == (0, "")
    text = Path(f"spec/apis/{NEW}.yaml").read_text("utf-8")
    todos = sum("TODO" in line for line in text.splitlines())
    assert out == f"spec/apis/{NEW}.yaml: {todos} lines say TODO; settle them from the page, then `make generate`\n"
    assert "source: {url: https://example.com/page, read: " in text
    assert "rate_limit: 200/s" in text
    code, _, err = run("lint")
    assert code == 1
    others = [line for line in err.splitlines()[:-1] if "TODO is left from a draft" not in line]
    assert [line for line in others if "spec/inventory.tsv" not in line] == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["English", "Chinese"])
def test_form_of_a_page_is_recognised(form: str, words: object, run: Run, catalog: Catalog) -> None:
    text = page(catalog, api_of(catalog), words).replace(API, NEW)  # type: ignore[arg-type]
    rendition = dict(renditions(text, "page", FORMS))[form]  # type: ignore[index]
    Path("page").write_text(rendition, encoding="utf-8")
    assert run("new-api", NEW, "--from", "page")[0] == 0
    assert "  From_Account: {type: str, required: true, " in Path(f"spec/apis/{NEW}.yaml").read_text("utf-8")


def test_one_page_gives_the_same_bytes_each_time(run: Run, catalog: Catalog) -> None:
    Path("page.md").write_text(page_of(catalog, called=NEW), encoding="utf-8")
    path, texts = Path(f"spec/apis/{NEW}.yaml"), set[bytes]()
    for _ in range(2):
        assert run("new-api", NEW, "--from", "page.md")[0] == 0
        texts.add(path.read_bytes())
        path.unlink()
    assert len(texts) == 1


def test_samples_alone_make_a_draft(run: Run) -> None:
    Path("request.json").write_text('{"Name": "x", "Count": 2}', encoding="utf-8")
    Path("response.json").write_text('{"ErrorCode": 0, "Items": [{"Id": "a"}]}', encoding="utf-8")
    assert run("new-api", NEW, "--from", "request.json", "--from", "response.json")[0] == 0
    separate = Path(f"spec/apis/{NEW}.yaml").read_text("utf-8")
    Path(f"spec/apis/{NEW}.yaml").unlink()
    Path("both.json").write_text(
        '{"request": {"Name": "x", "Count": 2}, "response": {"ErrorCode": 0, "Items": [{"Id": "a"}]}}',
        encoding="utf-8",
    )
    assert run("new-api", NEW, "--from", "both.json")[0] == 0
    assert Path(f"spec/apis/{NEW}.yaml").read_text("utf-8") == separate
    assert '  Count: {type: int, doc: "TODO check required: no table says it."}' in separate
    assert '  Items: {type: "list[BrandNewItem' in separate.replace("BrandNewItems", "BrandNewItem")


def test_draft_belongs_to_the_family_of_its_service(run: Run, catalog: Catalog) -> None:
    key = next(api.key for api in catalog.apis if api.body.family and api.body.examples and not api.body.wrapper)
    Path(f"spec/apis/{key}.yaml").unlink()
    Path("page.md").write_text(page_of(catalog, key), encoding="utf-8")
    assert run("new-api", key, "--from", "page.md")[0] == 0
    assert "\nfamily:" not in Path(f"spec/apis/{key}.yaml").read_text("utf-8")


def test_draft_that_cannot_be_written_leaves_nothing(
    run: Run, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    Path("page.md").write_text(page_of(catalog, called="new_svc/brand_new"), encoding="utf-8")
    monkeypatch.setattr(os, "link", full)
    code, out, err = run("new-api", "new_svc/brand_new", "--from", "page.md")
    assert (code, out, err) == (1, "", "spec/apis/new_svc/brand_new.yaml: No space left on device\n")
    assert not Path("spec/apis/new_svc").exists()


def test_file_that_appears_meanwhile_is_never_replaced(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(f"spec/apis/{NEW}.yaml")
    link = os.link

    def late(source: Path, target: Path) -> None:
        path.write_text("mine", encoding="utf-8")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    assert run("new-api", NEW) == (1, "", f"{path} exists already\n")
    assert path.read_text("utf-8") == "mine"
    assert [file.name for file in path.parent.iterdir() if "new" in file.suffix] == []


def test_compare_finds_nothing_where_page_and_spec_agree(run: Run, catalog: Catalog) -> None:
    Path("page.md").write_text(page_of(catalog), encoding="utf-8")
    assert run("compare", "page.md") == (0, "1 page, 1 API: no differences\n", "")


@pytest.mark.parametrize(
    ("pattern", "new", "message"),
    [
        ("rate_limit: .*\n", "", "rate_limit: 200/s on the page (page.md:17), none in the spec"),
        ("rate_limit: .*", "rate_limit: 100/s", "rate_limit: 200/s on the page (page.md:17), 100/s in the spec"),
        ("  30003:\n", "", "errors: the page has 30003, the spec does not"),
        ("  30003:\n", "  30003:\n  30005:\n", "errors: the spec has 30005, the page does not"),
        (
            "type: str, required: true", "type: str",
            "request From_Account: required on the page (page.md:31), optional in the spec",
        ),
        ("type: str", "type: int", "request From_Account: str on the page (page.md:31), int in the spec"),
        ("type: str", "type: any", "request From_Account: str on the page (page.md:31), any in the spec"),
        ("  StartIndex:\n.*\n", "", "request StartIndex: the page has it (page.md:31), the spec does not"),
    ],
)  # fmt: skip
def test_compare_shows_a_fact_that_a_spec_lost(
    pattern: str, new: str, message: str, run: Run, catalog: Catalog
) -> None:
    text, changes = re.subn(pattern, new, SPEC.read_text("utf-8"), count=1)
    assert changes == 1
    SPEC.write_text(text, encoding="utf-8")
    Path("page.md").write_text(page_of(catalog), encoding="utf-8")
    code, out, err = run("compare", "page.md")
    assert (code, err) == (1, "")
    first, last = out.splitlines()
    place, _, said = first.partition(": ")
    assert (said, last) == (message, "1 page, 1 API: 1 difference")
    assert place.startswith(f"{SPEC}:")


def test_compare_shows_fields_limits_and_origins(run: Run, catalog: Catalog) -> None:
    key = next(
        api.key
        for api in catalog.apis
        if api.body.item_results and api.body.item_results.of and "." not in api.body.item_results.of
        and api.body.item_results.items == "ResultItem"
        and (to := api.body.request.get("To_Account")) and to.max_items
    )  # fmt: skip
    path = Path(f"spec/apis/{key}.yaml")
    Path("page.md").write_text(page_of(catalog, key), encoding="utf-8")
    text = path.read_text("utf-8")
    items = f"max_items: {api_of(catalog, key).body.request['To_Account'].max_items}, "
    assert items in text
    assert ", of: To_Account" in text
    path.write_text(text.replace(items, "", 1).replace(", of: To_Account", "", 1), encoding="utf-8")
    code, out, _ = run("compare", "page.md")
    assert code == 1
    assert f"request To_Account: max_items is {items[11:-2]} on the page" in out
    assert "item_results: the items are those of To_Account, the spec has no `of` (a guess: look at the page)" in out


def test_two_pages_of_one_api_are_compared_together(run: Run, catalog: Catalog) -> None:
    text = page_of(catalog)
    row = next(line for line in text.splitlines() if line.startswith("| StartIndex |"))
    Path("a.md").write_text(text.replace(f"{row}\n", "").replace('"StartIndex"', '"X"'), encoding="utf-8")
    Path("b.md").write_text(text, encoding="utf-8")
    assert "request StartIndex: the spec has it, the page does not" in run("compare", "a.md")[1]
    code, out, _ = run("compare", "a.md", "b.md")
    assert "StartIndex" not in out
    assert out.endswith("2 pages, 1 API: 1 difference\n")
    assert code == 1


def test_compare_of_an_unknown_api_names_what_to_do(run: Run, catalog: Catalog) -> None:
    Path("page.md").write_text(page_of(catalog, called=NEW), encoding="utf-8")
    code, out, _ = run("compare", "page.md")
    assert code == 1
    assert out.startswith(
        f"spec/apis/{NEW}.yaml:1:1: the catalog lacks {NEW}, which page.md is about: start with new-api"
    )


def test_compare_with_a_spec_that_has_problems_says_so(run: Run, catalog: Catalog) -> None:
    SPEC.write_text("summary: [\n", encoding="utf-8")
    Path("page.md").write_text(page_of(catalog), encoding="utf-8")
    code, out, _ = run("compare", "page.md")
    assert code == 1
    assert f"{API} cannot be compared, its spec has problems: run `make lint-spec`\n" in out


def test_bad_page_among_good_ones_ends_with_2(run: Run, catalog: Catalog) -> None:
    Path("good.md").write_text(page_of(catalog), encoding="utf-8")
    Path("bad.md").write_text("nothing", encoding="utf-8")
    code, out, err = run("compare", "bad.md", "good.md")
    assert (code, out) == (2, "1 page, 1 API: no differences\n")
    assert err.startswith("bad.md: no page of an API")


def test_measure_drafts_prints_the_table(run: Run, catalog: Catalog) -> None:
    folder = Path("pages")
    folder.mkdir()
    for key in (API, "sns/friend_delete"):
        (folder / f"{key.replace('/', '-')}.md").write_text(page_of(catalog, key), encoding="utf-8")
    (folder / "broken.md").write_bytes(b"\0")
    code, out, err = run("measure-drafts", "pages")
    assert code == 0
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in out.splitlines()]
    assert [row[:2] for row in rows[2:]] == [[f"{form}, English", "2"] for form in sorted(FORMS)]
    assert {row[2] for row in rows[2:]} == {"1.000 / 1.000"}
    assert err == "left out: pages/broken.md: no text, byte 0 is NUL; save the page as Markdown, HTML or text\n"


def test_make_passes_the_page_on() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert "codegen new-api $(API) $(if $(FROM),--from $(FROM))" in makefile
