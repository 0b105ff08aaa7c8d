"""What makes the vendor's pages hard to read, one trap a test. The pages here are our own."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from codegen.draft.draft import Draft, draft_of
from codegen.draft.measure import renditions
from codegen.draft.source import form_of, parse_page
from codegen.draft.spec_text import spec_text
from codegen.spec.catalog import Catalog

API = "openim/brand_new"
PAGE = """\
## Sample request URL
```
https://xxxxxx/v4/openim/brand_new?sdkappid=88888888&identifier=admin
```
### Request parameters
| Parameter | Description |
| --- | --- |
| xxxxxx | Domain.<br><li>One: `a.example.com`</li><li>Two: `b.example.com` |
| sdkappid | A number. |
### Maximum call frequency
100 calls per second
### Sample request
```
%(request)s
```
### Request fields
| Field | Type | Required | Description |
|---|---|---|---|
%(fields)s
### Sample response
```
%(response)s
```
### Response fields
| Field | Type | Description |
|---|---|---|
| ActionStatus | String | Whether it worked. |
%(results)s
## Error Codes
| Error Code | Description |
|---|---|
| 10004 | Wrong. |
| 987654 | New. |
"""
OK = '{"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}'


def draft(catalog: Catalog, form: str = "markdown", **parts: str) -> Draft:
    filled = {"request": "{}", "fields": "", "response": OK, "results": "", **parts}
    text = dict(renditions(PAGE % filled, "page.md", (form,)))[form]  # type: ignore[arg-type,index]
    return draft_of(parse_page(text, "page.md", form), catalog, API)  # type: ignore[arg-type]


def spec(found: Draft) -> Any:
    return yaml.safe_load(spec_text(found, url="https://example.com", read="2024-12-24"))


FORMS = pytest.mark.parametrize("form", ["markdown", "html", "text"])


@FORMS
def test_url_parameters_are_no_fields(form: str, catalog: Catalog) -> None:
    found = draft(catalog, form, request='{"To_Account": "bob"}', fields="| To_Account | String | Yes | Who. |")
    assert list(found.request.root.fields) == ["To_Account"]
    assert found.request.root.fields["To_Account"].required
    assert (found.page.rate, list(found.page.codes)) == ("100/s", [10004, 987654])


@FORMS
def test_list_items_inside_a_cell_stay_in_it(form: str, catalog: Catalog) -> None:
    cell = "Kind.<br><li>`1`: one</li><li>2: two"
    found = draft(
        catalog, form, request='{"A": 1, "B": "x"}', fields=f"| A | Integer | Yes | {cell} |\n| B | String | No | . |"
    )
    assert list(found.request.root.fields) == ["A", "B"]
    row = found.request.root.fields["A"].row
    assert row is not None
    assert row.text.split("\n") == ["Kind.", "1: one", "2: two"]


def test_flat_rows_are_nested_where_the_samples_have_them(catalog: Catalog) -> None:
    found = draft(
        catalog,
        request='{"GroupList": [{"Name": "g", "Owner": {"Name": "o"}}], "Name": "n"}',
        fields="\n".join(
            f"| {name} | {kind} | Yes | . |"
            for name, kind in (
                ("GroupList", "Array"),
                ("Name", "String"),
                ("Owner", "Object"),
                ("Name", "String"),
                ("Name", "String"),
            )
        ),
    )
    assert [path for path, _ in found.request.root.walk()] == [
        "GroupList", "GroupList.Name", "GroupList.Owner", "GroupList.Owner.Name", "Name",
    ]  # fmt: skip
    assert all(not field.doubts for _, field in found.request.root.walk())


def test_row_without_a_sample_is_placed_and_doubted(catalog: Catalog) -> None:
    found = draft(catalog, request='{"A": 1}', fields="| A | Integer | Yes | . |\n| B | Integer | No | . |")
    assert found.request.root.fields["B"].doubts == ["place: no sample shows it"]
    assert spec(found)["request"]["B"]["doc"] == "TODO check place: no sample shows it."


def test_conditional_yes_is_not_required(catalog: Catalog) -> None:
    found = draft(catalog, request='{"A": 1}', fields="| A | Integer | Yes (when B is set) | . |")
    field = found.request.root.fields["A"]
    assert (field.required, field.doubts) == (False, ["required: the table names a condition"])


def test_required_field_that_a_sample_lacks_is_optional_and_doubted(catalog: Catalog) -> None:
    request = '{"A": 1}\n```\nor\n```\n{"B": 1}'
    found = draft(catalog, request=request, fields="| A | Integer | Yes | . |\n| B | Integer | No | . |")
    assert not found.request.root.fields["A"].required
    assert found.request.root.fields["A"].doubts == ["required: the table says so, but a sample does without"]


def test_one_row_for_two_fields_gives_both_with_a_doubt(catalog: Catalog) -> None:
    found = draft(catalog, request='{"From": 1, "To": 2}', fields="| From/To | Integer | Yes | . |")
    assert [(field.type, len(field.doubts)) for field in found.request.root.fields.values()] == [
        ("int", 1),
        ("int", 1),
    ]


def test_row_that_names_no_field_is_left_to_do(catalog: Catalog) -> None:
    found = draft(
        catalog, request='{"A": 1}', fields="| A | Integer | Yes | . |\n| Any other key | String | No | . |"
    )
    assert list(found.request.root.fields) == ["A"]
    assert "TODO check what could not be read: row 'Any other key' (page.md:17)." in spec(found)["doc"]


@pytest.mark.parametrize("keys", ['"0": "sex", "1": "city"', '"city": "x"', '"Membership Level": "gold"'])
def test_keys_that_are_data_make_a_map(keys: str, catalog: Catalog) -> None:
    found = draft(catalog, request=f'{{"Attrs": {{{keys}}}}}', fields="| Attrs | Object | Yes | . |")
    assert spec(found)["request"]["Attrs"]["type"] == "map[str]"


@FORMS
def test_object_around_the_response_is_a_wrapper(form: str, catalog: Catalog) -> None:
    response = '{"ErrorCode": 0, "RequestId": "1", "Response": {"RoomId": "r"}}'
    found = draft(catalog, form, response=response, results="| Response | Object | . |\n| RoomId | String | . |")
    assert list(found.response.root.fields) == ["RoomId"]
    assert spec(found)["wrapper"] == "Response"


def test_sample_wins_over_the_table(catalog: Catalog) -> None:
    found = draft(
        catalog, request='{"A": [1], "B": "1"}', fields="| A | Object | Yes | . |\n| B | Integer | Yes | . |"
    )
    fields = spec(found)["request"]
    assert (fields["A"]["type"], fields["B"]["type"]) == ("list[int]", "str")
    assert "the table says object, the sample has a list" in fields["A"]["doc"]
    assert "the table says int, the sample has str" in fields["B"]["doc"]


def test_samples_with_comments_and_without_commas_are_read(catalog: Catalog) -> None:
    request = '{\n "A": 1 // a comment, with "quotes"\n “B”： "x"，\n "C": [ /* many */ 1, 2, ... ],\n}'
    rows = "| A | Integer | Yes | . |\n| B | String | Yes | . |\n| C | Array | Yes | . |"
    found = draft(catalog, request=request, fields=rows)
    assert [field.doubts for field in found.request.root.fields.values()] == [[], [], []]
    assert spec(found)["examples"][0]["request"] == {"A": 1, "B": "x", "C": [1, 2]}


def test_comments_inside_a_sample_on_one_line_end_at_the_next_key(catalog: Catalog) -> None:
    request = '{"A": 1, // The first (required)"B": [ // A list{"C": "x" // Its item}], "D": 2// The last}'
    assert spec(draft(catalog, request=request))["examples"][0]["request"] == {"A": 1, "B": [{"C": "x"}], "D": 2}


def test_sample_that_is_no_body_is_no_example(catalog: Catalog) -> None:
    response = OK + '\n```\nThe file holds:\n```\n{"MsgList": [{"From_Account": "bob"}]}'
    found = draft(catalog, response=response)
    assert found.response.root.fields == {}
    assert [example.get("response") for example in spec(found)["examples"]] == [
        {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
    ]


def test_shared_types_are_recognised(catalog: Catalog) -> None:
    request = """{
      "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}],
      "OfflinePushInfo": {"PushFlag": 0, "Desc": "d", "ApnsInfo": {"Sound": "s"}},
      "AppDefinedData": [{"Key": "k", "Value": "v"}]
    }"""
    rows = "| MsgBody | Array | Yes | . |\n| OfflinePushInfo | Object | No | . |\n| AppDefinedData | Array | No | . |"
    fields = spec(draft(catalog, request=request, fields=rows))["request"]
    assert {name: field["type"] for name, field in fields.items()} == {
        "MsgBody": "list[MsgElement]", "OfflinePushInfo": "OfflinePushInfo", "AppDefinedData": "list[CustomField]",
    }  # fmt: skip


def test_own_types_get_names_that_no_other_type_has(catalog: Catalog) -> None:
    request = '{"Thing": [{"A": 1, "B": {"C": 2}}], "Other": {"A": 1, "Z": 2}}'
    names = spec(draft(catalog, request=request))["types"]
    assert list(names) == ["BrandNewThing", "BrandNewOther", "BrandNewB"]


def test_limits_of_sentences_are_read(catalog: Catalog) -> None:
    rows = "\n".join((
        "| A | String | Yes | A name. Up to 100 bytes. |", "| B | Array | Yes | At most 1,000 items. |",
        "| C | Integer | No | The default value is 20. |", "| D | Array | No | We recommend at most 5. |",
        "| E | String | No | Up to 10 bytes here, up to 20 bytes there. |",
    ))  # fmt: skip
    fields = spec(draft(catalog, request='{"A": "x", "B": [1], "C": 1, "D": [1], "E": "x"}', fields=rows))["request"]
    assert (fields["A"]["max_bytes"], fields["B"]["max_items"], fields["C"]["default"]) == (100, 1000, 20)
    assert "TODO check limits" in fields["C"]["doc"]
    assert not {"max_items", "max_bytes"} & {*fields["D"], *fields["E"]}


def test_new_code_is_left_to_do(catalog: Catalog) -> None:
    assert spec(draft(catalog))["errors"] == {10004: None, 987654: "TODO add this code to spec/errors.yaml."}


def test_paging_and_results_of_items_are_suggested(catalog: Catalog) -> None:
    found = draft(
        catalog,
        request='{"GroupId": "g", "Next": "", "To_Account": ["bob"]}',
        response='{"ErrorCode": 0, "ResultItem": [{"To_Account": "bob", "ResultCode": 0, "ResultInfo": ""}],'
        '"Next": ""}',
    )
    assert found.item_results == {
        "items": "ResultItem", "key": "To_Account", "code": "ResultCode", "info": "ResultInfo", "of": "To_Account",
    }  # fmt: skip
    assert found.paging is not None
    assert (found.paging["items"], found.paging["carry"]) == ("ResultItem", {"Next": "Next"})
    assert spec(found)["doc"].count("TODO check") == 3


PIPED = """\
Type | Supported |
Community | Yes |
https://xxxxxx/v4/openim/brand_new?sdkappid=88888888&identifier=admin&usersig=xxx
Parameter | Description |
v4/openim/brand_new | Request API |
identifier | |
{"From_Account":"user15","Item":[{"Name":"test0","Inner": [{"Type": 1}]}]}
Field | Type | Mandatory | Description |
From_Account | String | Mandatory | . |
Item | Array | Yes | . |
Name | String | Optional | . |
Inner | Array | Yes | . |
Type | Integer | Yes | 1: one. 2: two |
{"Result": [{"Code": 2}],"ActionStatus": "OK","ErrorCode": 0}
Field | Type | Description |
ActionStatus | String | . |
Result | Array | . |
Code | Integer | . |
Error Code | Description |
10004 | . |
"""


def test_rows_with_bars_and_without_headings_are_read(catalog: Catalog) -> None:
    found = draft_of(parse_page(PIPED, "page", form_of(PIPED)), catalog, API)
    assert [path for path, _ in found.request.root.walk()] == [
        "From_Account", "Item", "Item.Name", "Item.Inner", "Item.Inner.Type",
    ]  # fmt: skip
    assert [field.required for _, field in found.request.root.walk()] == [True, True, False, True, True]
    assert [path for path, _ in found.response.root.walk()] == ["Result", "Result.Code"]
    assert list(found.page.codes) == [10004]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("200 queries/sec", "200/s"), ("This API can be called up to 1,000 times per second.", "1000/s"),
        ("100 times/second", "100/s"), ("It can be called 100 times every day.", "100/day"),
        ("200次/秒。", "200/s"), ("默认每天最多调用100次", "100/day"), ("As often as you like.", None),
    ],
)  # fmt: skip
def test_rates_are_read_in_the_forms_of_pages(text: str, rate: str | None, catalog: Catalog) -> None:
    page = (PAGE % {"request": "{}", "fields": "", "response": OK, "results": ""}).replace(
        "100 calls per second", text
    )
    assert parse_page(page, "page.md").rate == rate


def test_no_sentence_of_the_page_reaches_the_draft(catalog: Catalog) -> None:
    sentence = "Unmistakable words of the vendor"
    found = draft(
        catalog,
        request='{"A": 1}',
        fields=f"| A | Integer | Yes | {sentence}. |",
        results=f"| B | String | {sentence}. |",
    )
    assert "Unmistakable" not in spec_text(found, url="https://example.com", read="2024-12-24")
