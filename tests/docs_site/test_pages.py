"""The pages of the site: each in the navigation, with links that lead somewhere and nothing from elsewhere."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from support.generated import ROOT

from codegen.site import Site, places, site
from codegen.site.navigation import pages_in
from codegen.spec.catalog import Catalog
from tools.site.__main__ import write_source

LINK = re.compile(r"\]\(([^()\s]+)\)")
FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
ANCHOR = re.compile(r'\{[^{}]*#([\w-]+)[^{}]*\}|id="([\w-]+)"')


def listed_in(made: Site) -> list[str]:
    """Return the pages of the navigation. What stands before it in the settings names functions."""
    return list(pages_in(yaml.safe_load(made.config[made.config.index("\nnav:") :])["nav"]))


def test_every_api_webhook_and_family_has_a_page(made: Site, catalog: Catalog) -> None:
    wanted = {places.api_page(catalog, api) for api in catalog.apis}
    wanted |= {places.webhook_page(webhook) for webhook in catalog.webhooks}
    wanted |= {places.family_page(family) for family in catalog.by_family()}
    assert wanted <= made.pages.keys()
    assert len(wanted) == len(catalog.apis) + len(catalog.webhooks) + len(catalog.by_family())


def test_every_page_stands_in_the_navigation_and_every_entry_has_a_page(made: Site) -> None:
    listed = listed_in(made)
    assert sorted(listed) == sorted(made.pages)


@pytest.mark.parametrize("change", ["page without an entry", "entry without a page"])
def test_navigation_is_compared_both_ways(made: Site, change: str) -> None:
    listed = listed_in(made)
    pages = {*made.pages, "new.md"} if change == "page without an entry" else made.pages.keys() - {listed[-1]}
    assert sorted(listed) != sorted(pages)


def test_every_code_has_an_anchor_and_data(made: Site, catalog: Catalog) -> None:
    page = made.pages[places.ERRORS]
    data = json.loads(made.files[places.CODES_DATA])
    for number, code in catalog.codes.codes.items():
        assert page.count(f'<h3 id="e{number}">{number} <code>{code.name}</code></h3>') == 1
        assert data[str(number)]["name"] == code.name
        assert data[str(number)]["meaning"] == code.doc.strip()


def test_data_of_a_code_names_every_api_that_lists_it(made: Site, catalog: Catalog) -> None:
    data = json.loads(made.files[places.CODES_DATA])
    for api in catalog.apis:
        for number in api.body.errors:
            assert api.key in data[str(number)]["apis"]


def test_every_field_has_an_anchor_of_its_own(made: Site, catalog: Catalog) -> None:
    for place in (places.api_page(catalog, api) for api in catalog.apis):
        anchors = re.findall(r"\{ #([\w-]+) \.field \}", made.pages[place])
        assert len(anchors) == len(set(anchors)), place
    page = made.pages["apis/group/create_group.md"]
    assert "{ #p-member_list-member_account .field }" in page
    assert "{ #r-group_id .field }" in page


def test_page_of_an_api_says_what_a_caller_needs(made: Site) -> None:
    page = made.pages["apis/group/add_group_member.md"]
    for text in (
        "At most 300 items.",  # a limit
        "Calling it again leads to the same state.",  # the effect
        "At most 200 calls a second.",  # the rate
        "`response.failed`",  # results of single items
        "[10014](../../errors.md#e10014) `GROUP_FULL`",  # a code
        "Not enough places are left.",  # what it means here
        "Add fewer users, or raise MaxMemberNum",  # its remedy
        "(https://trtc.io/document/34921)",  # the vendor's page
    ):
        assert text in page
    assert "`timsdk.paginate`" in made.pages["apis/group/get_appid_group_list.md"]


def links(made: Site) -> Iterator[tuple[str, str]]:
    """Yield each link within the site, with the page that it is on."""
    for place, text in made.pages.items():
        for target in LINK.findall(FENCE.sub("", text)):
            if "://" not in target:
                yield place, target


def test_links_lead_to_pages(made: Site) -> None:
    there = made.pages.keys() | made.files.keys()
    for place, target in links(made):
        path, _, anchor = target.partition("#")
        goal = posixpath.normpath(posixpath.join(posixpath.dirname(place), path)) if path else place
        assert goal in there, f"{place}: {target}"
        if goal == places.ERRORS and re.fullmatch(r"e-?\d+", anchor):
            assert f'id="{anchor}"' in made.pages[goal], f"{place}: {target}"


def test_no_page_loads_anything_from_elsewhere(made: Site) -> None:
    for place, text in made.pages.items():
        assert not re.search(r"<(?:script|img|link|iframe)\b|!\[[^\]]*\]\(https?:", FENCE.sub("", text)), place
        assert "```mermaid" not in text, place
    for place, text in made.files.items():
        if place.endswith((".css", ".js")):
            assert not re.search(r"https?:|//\w+\.|@import|url\(", text), place
    assert "font: false" in made.config


def test_twin_is_markdown_without_layout(made: Site) -> None:
    assert made.twins.keys() == made.pages.keys()
    twin = made.twins["apis/group/create_group.md"]
    assert twin.startswith("# `create_group` *Create a group.* *创建群组*\n")
    assert "**Python**\n\n```python\nfrom timsdk import Client" in twin
    assert "- `member_list` `MemberList` *list[InitialMember]*\n\n    Initial members." in twin
    for place, text in made.twins.items():
        assert not re.search(r"\{ [.#]|^=== |^\?\?\? |<div|<span", FENCE.sub("", text), re.MULTILINE), place


def test_language_models_find_every_page(made: Site) -> None:
    short, full = made.files["llms.txt"], made.files["llms-full.txt"]
    lists = {places.HOME, places.APIS, places.WEBHOOKS, places.GUIDES, places.CHANGELOG}
    listed = {target for target in LINK.findall(short) if "://" not in target}
    assert made.pages.keys() - listed - lists == {
        place for place in made.pages if re.fullmatch(r"apis/\w+/index.md", place)
    }
    for place, text in made.twins.items():
        assert f"<!-- {place} -->\n\n{text}" in full


def test_site_is_deterministic(catalog: Catalog, texts: dict[str, str], made: Site) -> None:
    shuffled = dict(reversed(texts.items()))
    assert site(catalog, shuffled) == made


def test_source_on_disk_is_what_was_made(made: Site, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/stale.md").write_text("# Stale\n", "utf-8")
    write_source(made, tmp_path)
    found = {
        path.relative_to(tmp_path / "docs").as_posix() for path in (tmp_path / "docs").rglob("*") if path.is_file()
    }
    assert found == made.pages.keys() | made.files.keys()


def test_every_document_is_a_page(made: Site) -> None:
    drawn = {"apis.md", "webhook-events.md"}  # the site draws these itself
    for path in (ROOT / "docs").rglob("*.md"):
        name = path.relative_to(ROOT / "docs").as_posix()
        if name not in drawn:
            place = name if name.startswith("zh/") else f"guides/{name.replace('README.md', 'index.md')}"
            assert place in made.pages, name


def test_guides_stand_in_the_order_of_a_newcomer(catalog: Catalog, made: Site) -> None:
    listed = listed_in(made)
    order = [
        "guides/getting-started.md",
        "guides/concepts.md",
        "guides/using.md",
        "guides/errors.md",
        "guides/webhooks.md",
    ]
    assert sorted(order, key=listed.index) == order
    assert listed.index("guides/errors.md") < listed.index("guides/releasing.md")


def test_chinese_name_of_the_vendor_stands_in_the_heading(made: Site, catalog: Catalog) -> None:
    named = [owner for owner in catalog.owners if owner.body.title_zh]
    assert len(named) > 300
    for api in catalog.apis:
        heading = made.pages[places.api_page(catalog, api)].partition("\n# ")[2].partition("\n")[0]
        assert (api.body.title_zh or "") in heading


def test_every_example_is_a_page(made: Site) -> None:
    for path in (ROOT / "examples").rglob("*.py"):
        if path.read_text("utf-8").strip():
            name = path.relative_to(ROOT).as_posix().removesuffix(".py")
            assert f"guides/{name}.md" in made.pages
