"""What stands before every call: the address, the query, the signature, the body."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

import attrs
from timsdk import ErrorCode, catalog

from timsdk_emulator.registry import ErrorResponse
from timsdk_runtime import usersig
from timsdk_runtime.model.validation import Deviation, find_deviations

PACKET_BYTES = 12 * 1024
"""Size of a body with a message, at most."""


@attrs.frozen
class Identity:
    """The app that is emulated: who may call it, and with which key."""

    sdkappid: int
    identifier: str
    key: str = attrs.field(repr=False)


def api_of(method: str, path: str) -> str:
    """`service/command` of a request."""
    match = re.fullmatch(r"/v4/([A-Za-z0-9_]+/[A-Za-z0-9_]+)", path)
    if match is None or match[1] not in catalog:
        raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, f"request resource {path} is not known")
    if method != "POST":
        raise ErrorResponse(ErrorCode.HTTP_REQUEST_MALFORMED, f"HTTP method {method} is not POST")
    return match[1]


def check_query(identity: Identity, query: Mapping[str, str], now: float) -> None:
    """Refuse a caller who is not the administrator of the app, with a signature of his own."""
    sdkappid = query.get("sdkappid", "")
    if not sdkappid:
        raise ErrorResponse(ErrorCode.SDKAPPID_MISSING, "sdkappid is missing")
    if sdkappid != str(identity.sdkappid):
        raise ErrorResponse(ErrorCode.SDKAPPID_INVALID, f"sdkappid {sdkappid[:20]} is not known")
    random = query.get("random", "")
    if not (random.isascii() and random.isdigit() and len(random) <= 10 and int(random) < 2**32):
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


def body_of(api: str, raw: bytes) -> dict[str, Any]:
    """The JSON object of a body."""
    errors = catalog[api].error_codes
    try:
        body = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant)
        if b"\\ud" in raw.lower():  # half a character, written as an escape, could not be sent back
            json.dumps(body, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        own = (ErrorCode.MESSAGE_JSON_INVALID, ErrorCode.OPENCONFIG_JSON_INVALID)
        code = next((code for code in own if code in errors), ErrorCode.REQUEST_JSON_INVALID)
        raise ErrorResponse(code, "Fail to Parse json data of body, Please check it")
    for code in (ErrorCode.MESSAGE_PACKET_TOO_LARGE, ErrorCode.MESSAGE_TOO_LONG):
        if code in errors and len(raw) > PACKET_BYTES:
            raise ErrorResponse(code, f"body has {len(raw)} bytes, more than {PACKET_BYTES}")
    return cast("dict[str, Any]", body)


def check_body(api: str, body: Mapping[str, Any]) -> None:
    """Refuse a body with a missing or ill-typed field, a value outside a closed list, or more than a limit."""
    for deviation in find_deviations(catalog, api, "request", body):
        if deviation.kind != "unknown" and (api, deviation.field) not in _CAPPED:
            raise ErrorResponse(_code(api, deviation), f"{deviation.path} {deviation.message}")


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


# The service takes more and answers less.
_CAPPED = frozenset({("group_open_http_svc/group_msg_get_simple", "ReqMsgNumber")})

# Codes for single fields, by path and kind; they count where the API documents them.
_FIELDS: Mapping[str, Mapping[str, int]] = {
    "MsgBody": {"missing": 90007, "type": 90007},
    "MsgBody[]": {"": 90002},
    "MsgRandom": {"": 90005},
    "MsgSeq": {"": 90004},
    "MsgTimeStamp": {"": 90006},
    "MsgLifeTime": {"type": 90044, "limit": 90026},
    "SyncOtherMachine": {"": 90031},
    "OfflinePushInfo": {"": 90043},
    "To_Account": {"limit": 90011, "missing": 90003, "": 90003},
    "Peer_Account": {"": 90003},
    "From_Account": {"": 90008},
    "Operator_Account": {"": 90008},
    "Report_Account": {"": 90008},
    "MsgKey": {"": 90054},
    "MemberList": {"limit": 10005},
    "Member_List_Account": {"limit": 10005},
    "Members_Account": {"limit": 10005},
    "GroupAttr": {"limit": 10047},
    "GroupAttr[].key": {"limit": 10045},
    "GroupAttr[].value": {"limit": 10046},
    "GroupCounter": {"limit": 10063},
    "Nick": {"limit": 40601},
    "FaceUrl": {"limit": 40601},
    "Get_Account": {"missing": 130002, "": 130003},
    "Set_Account": {"missing": 130004, "": 130005},
}

# Codes for everything else, by service; the first that the API documents, or the last.
_SERVICES: Mapping[str, tuple[int, ...]] = {
    "ConfigSvc": (60002,),
    "all_member_push": (90001,),
    "call_config": (100002,),
    "call_engine_http_srv": (101002,),
    "call_record_http_srv": (101002,),
    "desk_http_svc": (90001,),
    "follow": (30001,),
    "im_cos_msg": (60002,),
    "im_msg_audit": (60002,),
    "im_msg_audit_mgr": (2003,),
    "im_open_login_svc": (70402,),
    "live_config": (100002,),
    "live_engine_http_pk": (100002,),
    "live_engine_http_srv": (100002,),
    "official_account_open_http_svc": (6017, 10004),
    "open_msg_svc": (1002,),
    "openconfigsvr": (130001,),
    "openim": (90001,),
    "openim_console_http_svc": (-7,),
    "profile": (40001,),
    "recentcontact": (50002,),
    "room_config": (100002,),
    "room_engine_http_mic": (100002,),
    "room_engine_http_srv": (100002,),
    "sns": (30001,),
    "stream_msg": (90001,),
    "timpush": (90001,),
    "user_search": (60002,),
}
_GROUPS = (10004,)


def _code(api: str, deviation: Deviation) -> int:
    errors = catalog[api].error_codes
    place = re.sub(r"\[\d+\]", "[]", deviation.path)
    for prefix in (place, f"{deviation.field}[]" if place != deviation.field else "", deviation.field):
        codes = _FIELDS.get(prefix, {})
        code = codes.get(deviation.kind, codes.get(""))
        if code is not None and code in errors:
            return code
    fallback = _SERVICES.get(api.partition("/")[0], _GROUPS)
    return next((code for code in fallback if code in errors), fallback[-1])
