# Generated from spec/apis/openim/get_c2c_unread_msg_num.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class C2CUnreadCount(Model):
    """Unread count of one one-to-one conversation."""

    __slots__ = {
        "peer_account": "Peer_Account",
        "c2c_unread_msg_num": "C2CUnreadMsgNum",
    }

    peer_account: str
    """User ID of the peer."""
    c2c_unread_msg_num: int
    """Unread messages."""

    def __init__(
        self,
        *,
        peer_account: str,
        c2c_unread_msg_num: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.peer_account = peer_account
        self.c2c_unread_msg_num = c2c_unread_msg_num


class C2CUnreadError(Model):
    """A peer that could not be looked up."""

    __slots__ = {
        "peer_account": "Peer_Account",
        "error_code": "ErrorCode",
    }

    peer_account: str
    """User ID of the peer."""
    error_code: int
    """Error code of this account. 70107 means that it does not exist."""

    def __init__(
        self,
        *,
        peer_account: str,
        error_code: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.peer_account = peer_account
        self.error_code = error_code


class GetC2CUnreadMsgNumRequest(Request["GetC2CUnreadMsgNumResponse"]):
    """Get a user's unread counts of one-to-one conversations."""

    __slots__ = {
        "to_account": "To_Account",
        "peer_account": "Peer_Account",
    }

    to_account: str
    """User ID whose unread messages are counted."""
    peer_account: list[str] | None
    """User IDs of the peers. Everybody when omitted. At most 10 items."""

    def __init__(
        self,
        *,
        to_account: str,
        peer_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.peer_account = peer_account


class GetC2CUnreadMsgNumResponse(BatchResponse):
    """Response to `openim/get_c2c_unread_msg_num`."""

    __slots__ = {
        "all_c2c_unread_msg_num": "AllC2CUnreadMsgNum",
        "c2c_unread_msg_num_list": "C2CUnreadMsgNumList",
        "error_list": "ErrorList",
    }

    all_c2c_unread_msg_num: int | None
    """Unread messages in all. Only when no peer was given."""
    c2c_unread_msg_num_list: list[C2CUnreadCount] | None
    """Unread messages by peer. Only when peers were given."""
    error_list: list[C2CUnreadError] | None
    """Peers that could not be looked up."""

    def __init__(
        self,
        *,
        all_c2c_unread_msg_num: int | None = None,
        c2c_unread_msg_num_list: list[C2CUnreadCount] | None = None,
        error_list: list[C2CUnreadError] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.all_c2c_unread_msg_num = all_c2c_unread_msg_num
        self.c2c_unread_msg_num_list = c2c_unread_msg_num_list
        self.error_list = error_list


def decode_c2c_unread_count(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CUnreadCount)
    model.peer_account = wire.pop("Peer_Account", None)
    model.c2c_unread_msg_num = wire.pop("C2CUnreadMsgNum", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_unread_count(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.c2c_unread_msg_num) is not None:
        wire["C2CUnreadMsgNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CUnreadCount, encode_c2c_unread_count, decode_c2c_unread_count)


def decode_c2c_unread_error(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CUnreadError)
    model.peer_account = wire.pop("Peer_Account", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_unread_error(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CUnreadError, encode_c2c_unread_error, decode_c2c_unread_error)


def decode_get_c2c_unread_msg_num_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetC2CUnreadMsgNumRequest)
    model.to_account = wire.pop("To_Account", None)
    model.peer_account = wire.pop("Peer_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_c2c_unread_msg_num_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetC2CUnreadMsgNumRequest, encode_get_c2c_unread_msg_num_request, decode_get_c2c_unread_msg_num_request)


def decode_get_c2c_unread_msg_num_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetC2CUnreadMsgNumResponse)
    model.all_c2c_unread_msg_num = wire.pop("AllC2CUnreadMsgNum", None)
    if (value := wire.pop("C2CUnreadMsgNumList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_c2c_unread_count(item)
    model.c2c_unread_msg_num_list = value
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_c2c_unread_error(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_get_c2c_unread_msg_num_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.all_c2c_unread_msg_num) is not None:
        wire["AllC2CUnreadMsgNum"] = field
    if (field := model.c2c_unread_msg_num_list) is not None:
        wire["C2CUnreadMsgNumList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        90001,
        90003,
        90008,
    ),
    item_results=ItemResults(items=("error_list",), failures_only=True, key=("peer_account",), code=("error_code",)),
    code_table=code_table,
)
GetC2CUnreadMsgNumRequest.operation = OPERATION
GetC2CUnreadMsgNumResponse.operation = OPERATION
