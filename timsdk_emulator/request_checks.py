"""Checks before every call: the address, the query, the signature, the body."""

from __future__ import annotations

import itertools
import json
import math
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, cast

import attrs
from timsdk import ErrorCode, catalog

from timsdk_emulator.field_codes import code_of_deviation
from timsdk_emulator.registry import ErrorResponse
from timsdk_runtime import usersig
from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.json_values import is_list, is_object
from timsdk_runtime.model.validation import Deviation, find_deviations

PATH_PREFIX = "/v4/"

PACKET_BYTES = 12 * 1024
"""Largest body with a message."""

_DEEPEST_BODY = 100
"""Levels of nesting, many times those of the deepest sample. Deeper bodies can be parsed, but not all be returned."""
_MAX_U32 = 2**32 - 1
_MAX_U32_DIGITS = len(str(_MAX_U32))
_QUOTED_CHARACTERS = 20
"""Length to which a wrong sdkappid is cut in an error text."""


@attrs.frozen
class Identity:
    """The emulated app: its number, the administrator who may call it, and its key."""

    sdkappid: int
    identifier: str
    key: str = attrs.field(repr=False)


def api_of(method: str, path: str, catalog: Catalog = catalog) -> str:
    """Return the `service/command` of a request.

    Raises:
        ErrorResponse: The path names no API, or the method is not POST.
    """
    match = re.fullmatch(rf"{PATH_PREFIX}([A-Za-z0-9_]+/[A-Za-z0-9_]+)", path)
    if match is None or match[1] not in catalog:
        raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, f"request resource {path} is not known")
    if method != "POST":
        raise ErrorResponse(ErrorCode.HTTP_REQUEST_MALFORMED, f"HTTP method {method} is not POST")
    return match[1]


def check_query(identity: Identity, query: Mapping[str, str], now: float) -> None:
    """Refuse a caller who is not the administrator of the app with a valid signature.

    Raises:
        ErrorResponse: A parameter of the query is missing or wrong.
    """
    sdkappid = query.get("sdkappid", "")
    if not sdkappid:
        raise ErrorResponse(ErrorCode.SDKAPPID_MISSING, "sdkappid is missing")
    if sdkappid != str(identity.sdkappid):
        raise ErrorResponse(ErrorCode.SDKAPPID_INVALID, f"sdkappid {sdkappid[:_QUOTED_CHARACTERS]} is not known")
    random = query.get("random", "")
    digits = random.isascii() and random.isdigit() and len(random) <= _MAX_U32_DIGITS
    if not (digits and int(random) <= _MAX_U32):
        raise ErrorResponse(ErrorCode.HTTP_REQUEST_MALFORMED, "random is not an unsigned integer of 32 bits")
    if query.get("contenttype") != "json":
        raise ErrorResponse(ErrorCode.HTTP_REQUEST_MALFORMED, "contenttype is not json")
    identifier, signature = query.get("identifier", ""), query.get("usersig", "")
    if not identifier:
        raise ErrorResponse(ErrorCode.ACCOUNT_OR_USERSIG_INVALID, "identifier is missing")
    if not signature:
        raise ErrorResponse(ErrorCode.ACCOUNT_OR_USERSIG_INVALID, "usersig is missing")
    _check_signature(identity, identifier, signature, now)
    if identifier != identity.identifier:
        raise ErrorResponse(ErrorCode.APP_ADMIN_REQUIRED, "identifier is not an administrator of the app")


def _check_signature(identity: Identity, identifier: str, signature: str, now: float) -> None:
    try:
        fields = usersig.decode(signature)
    except ValueError:
        raise ErrorResponse(ErrorCode.USERSIG_INVALID, "usersig cannot be read") from None
    if fields.identifier != identifier:
        raise ErrorResponse(ErrorCode.USERSIG_ACCOUNT_MISMATCH, "usersig is for another identifier")
    if fields.sdkappid != identity.sdkappid:
        raise ErrorResponse(ErrorCode.USERSIG_SDKAPPID_MISMATCH, "usersig is for another sdkappid")
    try:
        usersig.verify(
            signature, sdkappid=identity.sdkappid, key=identity.key, identifier=identifier, now=float("-inf")
        )
    except ValueError:
        raise ErrorResponse(ErrorCode.USERSIG_WRONG_KEY, "usersig was signed with another key") from None
    if now >= fields.expires_at:
        raise ErrorResponse(ErrorCode.USERSIG_EXPIRED, "usersig has expired")


def body_of(api: str, raw: bytes, catalog: Catalog = catalog) -> dict[str, Any]:
    """Return the JSON object of a body.

    Raises:
        ErrorResponse: The body is not a JSON object, is nested too deeply, or is too large.
    """
    errors = catalog[api].error_codes
    try:
        body = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant, parse_float=_finite)
        if b"\\ud" in raw.lower():  # half of a surrogate pair, written as an escape, cannot be encoded for a response
            json.dumps(body, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict) or _is_nested_deeper(body, _DEEPEST_BODY):
        own = (ErrorCode.MESSAGE_JSON_INVALID, ErrorCode.OPENCONFIG_JSON_INVALID)
        code = next((code for code in own if code in errors), ErrorCode.REQUEST_JSON_INVALID)
        raise ErrorResponse(code, "Fail to Parse json data of body, Please check it")
    for code in (ErrorCode.MESSAGE_PACKET_TOO_LARGE, ErrorCode.MESSAGE_TOO_LONG):
        if code in errors and len(raw) > PACKET_BYTES:
            raise ErrorResponse(code, f"body has {len(raw)} bytes, more than {PACKET_BYTES}")
    return cast("dict[str, Any]", body)


def _is_nested_deeper(value: Any, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        layer = [
            inner
            for outer in layer
            for inner in (outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
        ]
        if not layer:
            return False
    return True


def check_body(api: str, body: Mapping[str, Any], catalog: Catalog = catalog) -> None:
    """Refuse a body that differs from what the API declares, except for fields that nobody declared.

    Raises:
        ErrorResponse: A field is missing or has a wrong type, a value that is not listed, or breaks a limit.
    """
    declared = find_deviations(catalog, api, "request", body)
    for deviation in itertools.chain(declared, _numbers_and_messages(catalog.schema(api)["request"], body)):
        is_capped = deviation.kind == "limit" and (api, deviation.field) in _CAPPED
        if deviation.kind != "unknown" and not is_capped:
            raise ErrorResponse(code_of_deviation(api, deviation, catalog), f"{deviation.path} {deviation.message}")


def _numbers_and_messages(fields: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[Deviation]:
    """Yield what the schema of a field only implies: 32 bits where a client fills them, a message with an element."""
    u32 = [name for name, field in fields.items() if field.get("fill") == "u32"]
    messages = [name for name, field in fields.items() if field["type"] == {"list": "MsgElement"}]
    for name in u32:
        if name in body and not 0 <= body[name] <= _MAX_U32:
            yield Deviation(name, f"is {body[name]}, not an unsigned integer of 32 bits", "limit")
    for name in messages:
        if name in body and not body[name]:
            yield Deviation(name, "has 0 elements, fewer than 1", "limit")


def check_words(api: str, body: Mapping[str, Any], words: Collection[str]) -> None:
    """Refuse a text with a blocked word, if the API documents the code for that.

    Raises:
        ErrorResponse: A text of the body has a blocked word.
    """
    if not words or ErrorCode.TEXT_BLOCKED_BY_MODERATION not in catalog[api].error_codes:
        return
    for text in _texts(body):
        word = next((word for word in words if word and word in text), None)
        if word is not None:
            raise ErrorResponse(ErrorCode.TEXT_BLOCKED_BY_MODERATION, f"a text has the blocked word {word!r}")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    inner = value.values() if is_object(value) else value if is_list(value) else ()
    for item in inner:
        yield from _texts(item)


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _finite(text: str) -> float:
    """Refuse 1e999: it reads as infinity, for which a response has no JSON."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


# A request for more than these fields allow is no error: the response is smaller.
_CAPPED = frozenset({("group_open_http_svc/group_msg_get_simple", "ReqMsgNumber")})
