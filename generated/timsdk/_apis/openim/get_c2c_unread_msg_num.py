# Generated from spec/apis/openim/get_c2c_unread_msg_num.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class C2CUnreadCount(Model):
    """Unread count of one one-to-one conversation."""

    _known = frozenset({"Peer_Account", "C2CUnreadMsgNum"})

    peer_account: str
    """User ID of the peer."""
    c2c_unread_msg_num: int
    """Unread messages."""


@attrs.define(kw_only=True, eq=False, repr=False)
class C2CUnreadError(Model):
    """A peer that could not be looked up."""

    _known = frozenset({"Peer_Account", "ErrorCode"})

    peer_account: str
    """User ID of the peer."""
    error_code: int
    """Error code of this account. 70107 means that it does not exist."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetC2CUnreadMsgNumRequest(Request["GetC2CUnreadMsgNumResponse"]):
    """Get a user's unread counts of one-to-one conversations."""

    _known = frozenset({"To_Account", "Peer_Account"})

    to_account: str
    """User ID whose unread messages are counted."""
    peer_account: list[str] | None = None
    """User IDs of the peers. Everybody when omitted. At most 10 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetC2CUnreadMsgNumResponse(BatchResponse):
    """Answer to `openim/get_c2c_unread_msg_num`."""

    _known = frozenset({*ENVELOPE, "AllC2CUnreadMsgNum", "C2CUnreadMsgNumList", "ErrorList"})

    all_c2c_unread_msg_num: int | None = None
    """Unread messages in all. Only when no peer was given."""
    c2c_unread_msg_num_list: list[C2CUnreadCount] | None = None
    """Unread messages by peer. Only when peers were given."""
    error_list: list[C2CUnreadError] | None = None
    """Peers that could not be looked up."""


def decode_c2c_unread_count(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(C2CUnreadCount)
    model.peer_account = get("Peer_Account")
    model.c2c_unread_msg_num = get("C2CUnreadMsgNum")
    model._extra, model._wire = None, wire
    return model


def encode_c2c_unread_count(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.c2c_unread_msg_num) is not None:
        wire["C2CUnreadMsgNum"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(C2CUnreadCount, encode_c2c_unread_count, decode_c2c_unread_count)


def decode_c2c_unread_error(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(C2CUnreadError)
    model.peer_account = get("Peer_Account")
    model.error_code = get("ErrorCode")
    model._extra, model._wire = None, wire
    return model


def encode_c2c_unread_error(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(C2CUnreadError, encode_c2c_unread_error, decode_c2c_unread_error)


def decode_get_c2c_unread_msg_num_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetC2CUnreadMsgNumRequest)
    model.to_account = get("To_Account")
    model.peer_account = get("Peer_Account")
    model._extra, model._wire = None, wire
    return model


def encode_get_c2c_unread_msg_num_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetC2CUnreadMsgNumRequest, encode_get_c2c_unread_msg_num_request, decode_get_c2c_unread_msg_num_request)


def decode_get_c2c_unread_msg_num_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetC2CUnreadMsgNumResponse)
    model.all_c2c_unread_msg_num = get("AllC2CUnreadMsgNum")
    model.c2c_unread_msg_num_list = decode_list(decode_c2c_unread_count, get("C2CUnreadMsgNumList"))
    model.error_list = decode_list(decode_c2c_unread_error, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_c2c_unread_msg_num_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.all_c2c_unread_msg_num) is not None:
        wire["AllC2CUnreadMsgNum"] = field
    if (field := model.c2c_unread_msg_num_list) is not None:
        wire["C2CUnreadMsgNumList"] = encode_list(field)
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetC2CUnreadMsgNumResponse, encode_get_c2c_unread_msg_num_response, decode_get_c2c_unread_msg_num_response)

OPERATION: Final = Operation(
    service="openim",
    command="get_c2c_unread_msg_num",
    method="conversation.get_c2c_unread_msg_num",
    summary="Get a user's unread counts of one-to-one conversations.",
    request_type=GetC2CUnreadMsgNumRequest,
    response_type=GetC2CUnreadMsgNumResponse,
    request_decoder=decode_get_c2c_unread_msg_num_request,
    response_decoder=decode_get_c2c_unread_msg_num_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/41046",),
    rates=(Rate(200.0, 1),),
    errors={90001: "", 90003: "", 90008: ""},
    partial=Partial(items=("error_list",), failures_only=True, key=("peer_account",), code=("error_code",)),
)
GetC2CUnreadMsgNumRequest.operation = OPERATION
GetC2CUnreadMsgNumResponse.operation = OPERATION
