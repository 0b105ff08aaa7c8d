"""The words of the vendor's pages, English and Chinese: headers of tables, sections, types, yes and no."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

Column: TypeAlias = Literal["name", "type", "required", "text", "code"]
Side: TypeAlias = Literal["request", "response"]

_HEADERS: dict[Column, tuple[str, ...]] = {
    "name": (
        "field", "parameter", "parameters", "field name", "parameter name", "name",
        "字段", "参数", "字段名", "字段名称", "参数名", "参数名称", "名称",
    ),
    "type": ("type", "data type", "类型", "数据类型", "参数类型", "字段类型"),
    "required": (
        "required", "attribute", "property", "mandatory", "mandatory/optional", "optional", "required or not",
        "required/optional", "属性", "必填", "是否必填", "必选", "是否必选",
    ),
    "text": ("description", "remarks", "meaning", "notes", "说明", "描述", "含义说明", "含义", "备注"),
    "code": ("error code", "errorcode", "code", "错误码", "返回码"),
}  # fmt: skip
_COLUMNS: dict[str, Column] = {header: column for column, headers in _HEADERS.items() for header in headers}
_YES = frozenset({"yes", "required", "mandatory", "必填", "必选", "是", "y", "true"})
_NO = frozenset({"no", "optional", "not required", "选填", "可选", "否", "非必填", "n", "false"})
_TYPES = {
    **dict.fromkeys(("string", "str", "char", "字符串"), "str"),
    **dict.fromkeys(
        ("integer", "int", "number", "uint", "long", "int32", "int64", "uint8", "uint32", "uint64"), "int"
    ),
    **dict.fromkeys(("unsigned integer", "unsigned int", "整型", "整数", "timestamp"), "int"),
    **dict.fromkeys(("float", "double", "decimal", "浮点"), "float"),
    **dict.fromkeys(("boolean", "bool", "布尔"), "bool"),
    **dict.fromkeys(("array", "list", "array of objects", "array of object", "数组"), "list"),
    **dict.fromkeys(("array of strings", "array of string", "string array", "string[]"), "list[str]"),
    **dict.fromkeys(("array of integers", "array of integer", "integer array", "int[]"), "list[int]"),
    **dict.fromkeys(("object", "json", "json object", "map", "struct", "dict", "对象"), "object"),
}
_MARKUP = re.compile(r"[*`\u200b\ufeff\\]|\[\]\(id:[^)]*\)")
_RESPONSE = re.compile(r"respon|return|answer|应答|响应|返回|回包", re.IGNORECASE)
_REQUEST = re.compile(r"request|请求", re.IGNORECASE)
_FAULT = re.compile(r"\berror\b|出错|错误", re.IGNORECASE)
_RATE = re.compile(r"frequency|rate limit|频率|频次", re.IGNORECASE)
_CODES = re.compile(r"error code|错误码", re.IGNORECASE)
_SECTION = re.compile(
    r"(?:max\w*|calling|call|rate)\b.*(?:frequency|limits?)|.*\brequest urls?|(?:example )?(?:sample |normal )?"
    r"(?:request|response|returned?)s?\b(?:\s\w+){0,3}|(?:sample|example)s? (?:request|response|of).*|error codes?"
    r"|api (?:calling|call|debugging|overview|description)\b.*|(?:feature|function) (?:overview|description)"
    r"|description of fields in .*|overview|references?|debugging tool|possible (?:webhooks?|callbacks?)"
    r"|applicable group types|(?:最高)?调用频率(?:限制)?"
    r"|(?:请求|应答|响应|返回|回包) ?(?:url|包|体|参数|字段|消息)* ?(?:示例|说明|样例|参数|字段|包体)"
    r"|错误码说明|接口(?:调用|调试)?(?:说明|工具)|功能说明|参考|可能触发的回调|适用的群组类型",
    re.IGNORECASE,
)
_CALL = r"(?:times?|calls?|requests?|queries|query|次)"
_PER = r"(?:/|per|an?|each|every)"
_SECOND, _DAY = r"(?:seconds?|sec|s|秒)\b", r"(?:days?|天|日)\b"
_RATES = [
    (re.compile(rf"(\d[\d,]*)\s*{_CALL}?\s*{_PER}\s*{_SECOND}", re.IGNORECASE), "s"),
    (re.compile(rf"(\d[\d,]*)\s*{_CALL}\s*{_PER}\s*{_DAY}", re.IGNORECASE), "day"),
    (re.compile(r"(\d[\d,]*)\s*次\s*[/每]\s*秒"), "s"),
    (re.compile(r"每秒[^\d。]{0,12}(\d[\d,]*)\s*次"), "s"),
    (re.compile(r"每天[^\d。]{0,12}(\d[\d,]*)\s*次"), "day"),
]
_CJK = re.compile("[一-鿿]")
_CJK_SHARE = 0.03
"""Share of Chinese characters above which a page is Chinese: samples and tables are full of ASCII."""


def plain(text: str) -> str:
    """Return a cell without emphasis, anchors and blanks around it."""
    return _MARKUP.sub("", text).strip()


def column(header: str) -> Column | None:
    """Return what a column holds, by its header."""
    return _COLUMNS.get(" ".join(plain(header).lower().split()))


def columns(header: tuple[str, ...]) -> tuple[Column | None, ...]:
    """Return what each column of a table holds."""
    return tuple(column(cell) for cell in header)


def is_required(cell: str) -> bool | None:
    """Return what a cell says, or None where it says something else. "Yes (when ...)" is not always: it is no."""
    word = plain(cell).lower().strip(" .。")
    if word in _YES:
        return True
    if word in _NO or any(
        re.match(rf"{re.escape(known)}\b|{re.escape(known)}[（(，,]", word) for known in _YES | _NO
    ):
        return False
    return None


def is_conditional(cell: str) -> bool:
    """Tell whether a cell says that a field is required under a condition: "Yes (when ...)"."""
    word = plain(cell).lower()
    return is_required(cell) is False and any(
        word.startswith(known) and word != known for known in _YES if len(known) > 1
    )


def type_word(cell: str) -> str | None:
    """Return the type that a cell names: str, int, float, bool, object, list, list[str], list[int] or any."""
    word = " ".join(plain(cell).lower().replace("（", "(").split()).strip(" .")
    if word in _TYPES:
        return _TYPES[word]
    options = [part.strip() for part in re.split(r"[/|、]| or |或", word) if part.strip()]
    if len(options) > 1 and all(option in _TYPES for option in options):
        kinds = {_TYPES[option] for option in options}
        scalars = sorted(kinds & {"str", "int", "float", "bool"}, key=("str", "int", "float", "bool").index)
        return "|".join(scalars) if len(scalars) == len(kinds) else "any"
    if word.startswith(("array", "list")):
        return "list"
    return _TYPES.get(re.split(r"[\s(<]", word)[0]) if word else None


def names_section(line: str) -> bool:
    """Tell whether a short line is the heading of a section that the vendor's pages have."""
    return bool(_SECTION.fullmatch(line))


def side(heading: str) -> Side | None:
    """Return which side of a call a heading is about. One that names both, or an error, says nothing."""
    if _FAULT.search(heading):
        return None
    request, response = _REQUEST.search(heading), _RESPONSE.search(heading)
    if bool(request) == bool(response):
        return None
    return "request" if request else "response"


def is_about_rate(heading: str) -> bool:
    return bool(_RATE.search(heading))


def is_about_codes(heading: str) -> bool:
    return bool(_CODES.search(heading))


def rate(text: str) -> str | None:
    """Return the first rate of calls that a text names, as the spec writes it: `200/s`, `100/day`."""
    found = [
        (match.start(), f"{match[1].replace(',', '')}/{unit}")
        for pattern, unit in _RATES
        if (match := pattern.search(text))
    ]
    return min(found)[1] if found else None


def has_chinese(text: str) -> bool:
    return bool(_CJK.search(text))


def language(text: str) -> str:
    """Return the language of a page: English or Chinese."""
    return "Chinese" if len(_CJK.findall(text)) > _CJK_SHARE * max(1, len(text)) else "English"
