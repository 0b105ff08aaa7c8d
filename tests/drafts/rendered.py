"""Pages rendered from the catalog in the form of the vendor's, in English and Chinese, with what makes those hard."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from codegen.draft.truth import SHARED_BY_MESSAGES, facts
from codegen.spec.catalog import Api, Catalog
from codegen.spec.type_defs import Field


@attrs.frozen
class Words:
    """The fixed words of a page."""

    url: str
    parameters: str
    rate: str
    per_second: str
    sample_request: str
    request_fields: str
    sample_response: str
    response_fields: str
    codes: str
    url_header: str
    request_header: str
    response_header: str
    codes_header: str
    yes: str
    conditional: str
    no: str
    at_most_bytes: str
    at_most_items: str
    note: str
    """Padding around facts, so that a Chinese page is one."""


ENGLISH = Words(
    "Sample request URL", "Request parameters", "Maximum call frequency", "{} calls per second", "Sample request",
    "Request fields", "Sample response", "Response fields", "Error Codes", "| Parameter | Description |",
    "| Field | Type | Required | Description |", "| Field | Type | Description |", "| Error Code | Description |",
    "Yes", "Yes (when another one is set)", "No", "Up to {} bytes.", "At most {} items.", "It says what it is.",
)  # fmt: skip
CHINESE = Words(
    "请求 URL 示例", "请求参数说明", "最高调用频率", "{}次/秒。", "请求包示例",
    "请求包字段说明", "应答包体示例", "应答包字段说明", "错误码说明", "| 参数 | 说明 |",
    "| 字段 | 类型 | 属性 | 说明 |", "| 字段 | 类型 | 说明 |", "| 错误码 | 含义说明 |",
    "必填", "必填（另一个字段存在时）", "选填", "长度最多 {} 字节。", "最多 {} 个。",
    "这里说明这个字段的含义与用途，内容按实际填写。",
)  # fmt: skip
_TYPES = {"str": "String", "int": "Integer", "float": "Float", "bool": "Boolean", "object": "Object", "any": "Object"}


def page(catalog: Catalog, api: Api, words: Words) -> str:
    """Return the page of an API as Markdown: flat tables, nesting in the samples alone."""
    wrapped = catalog.wrapper(api) == "Response"
    lines = [f"## {words.url}", "```", _address(api), "```", f"### {words.parameters}", *_of_the_address(api, words)]
    for rate in api.body.rate_limit:
        if rate.seconds == 1:
            lines += ["", f"### {words.rate}", words.per_second.format(f"{rate.calls:g}")]
    lines += _samples(words.sample_request, (example.request for example in api.body.examples))
    lines += [f"### {words.request_fields}", "", words.request_header, "|---|---|---|---|"]
    lines += _rows(catalog, api, api.body.request, words, response=False)
    lines += _samples(words.sample_response, (example.response for example in api.body.examples))
    lines += [f"### {words.response_fields}", "", words.response_header, "|---|---|---|"]
    if wrapped:
        lines.append("| Response | Object | . |")
    lines += [
        f"| {name} | {kind} | {words.note} |" for name, kind in (("ErrorCode", "Integer"), ("ErrorInfo", "String"))
    ]
    lines += _rows(catalog, api, api.body.response, words, response=True)
    lines += ["", f"## {words.codes}", words.codes_header, "|---|---|"]
    lines += [f"| {code} | {words.note} |" for code in api.body.errors]
    return "\n".join(lines) + "\n"


def _address(api: Api) -> str:
    return (
        f"https://xxxxxx/v4/{api.key}?sdkappid=88888888&identifier=admin&usersig=xxx&random=99999999&contenttype=json"
    )


def _of_the_address(api: Api, words: Words) -> Iterator[str]:
    """Yield the table of URL parameters, with list items inside of a cell."""
    yield from ("", words.url_header, "| --- | --- |")
    yield "| xxxxxx | Domain.<br><li>China: `a.example.com`</li><li>Singapore: `b.example.com`</li> |"
    yield f"| v4/{api.key} | {words.note} |"
    yield from (
        f"| {name} | {words.note} |" for name in ("sdkappid", "identifier", "usersig", "random", "contenttype")
    )


def _samples(heading: str, bodies: Iterator[Mapping[str, Any] | None]) -> Iterator[str]:
    """Yield samples with comments and trailing commas, as pages have them."""
    yield from ("", f"### {heading}")
    for body in bodies:
        if body is not None:
            text = json.dumps(body, indent=4, ensure_ascii=False)
            first, _, rest = text.partition("\n")
            yield from ("```", f"{first} // {{a comment}}" if rest else first, *([rest] if rest else []), "```")


def _rows(catalog: Catalog, api: Api, fields: Mapping[str, Field], words: Words, *, response: bool) -> Iterator[str]:
    """Yield one flat row a field, in the order of the spec, without the fields of messages."""
    for path, fact in facts(catalog, api, fields).items():
        if SHARED_BY_MESSAGES & set(path.split(".")[:-1]):
            continue
        kind = "Array" if fact.lists else " or ".join(_TYPES[part] for part in fact.type.split("|"))
        text = words.note
        if fact.field.max_bytes:
            text += f"<br><li>{words.at_most_bytes.format(fact.field.max_bytes)}</li>"
        if fact.field.max_items and not response:
            text += f"<li>{words.at_most_items.format(fact.field.max_items)}"
        cells = [path.rpartition(".")[2], kind]
        if not response:
            cells.append(words.yes if fact.required else words.no)
        yield f"| {' | '.join([*cells, text])} |"
