# Generated from spec/apis/official_account_open_http_svc/official_account_msg_get_simple.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.history_batch import HistoryBatch
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.msg_priority_level import MsgPriorityLevel
    from timsdk._types.place_msg import PlaceMsg
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class OfficialAccountMessage(Model):
    """One stored message of an official account."""

    __slots__ = {
        "from_account": "From_Account",
        "is_place_msg": "IsPlaceMsg",
        "msg_body": "MsgBody",
        "msg_seq": "MsgSeq",
        "msg_key": "MsgKey",
        "msg_time_stamp": "MsgTimeStamp",
        "msg_random": "MsgRandom",
        "msg_priority": "MsgPriority",
        "is_system_msg": "IsSystemMsg",
    }

    from_account: str
    """User ID of the sender."""
    is_place_msg: PlaceMsg | int
    """Whether the message still has its content."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    msg_seq: int
    """Sequence number; smaller is older."""
    msg_key: str
    """Key of the message, made of `msg_seq`, 1 and the time."""
    msg_time_stamp: int
    """Time of the message. Unix time in seconds."""
    msg_random: int | None
    """Random number given by the sender."""
    msg_priority: MsgPriorityLevel | int | None
    """Priority."""
    is_system_msg: bool | None
    """Whether this is a system message."""

    def __init__(
        self,
        *,
        from_account: str,
        is_place_msg: PlaceMsg | int,
        msg_body: Sequence[MsgElement | Element],
        msg_seq: int,
        msg_key: str,
        msg_time_stamp: int,
        msg_random: int | None = None,
        msg_priority: MsgPriorityLevel | int | None = None,
        is_system_msg: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.is_place_msg = is_place_msg
        self.msg_body = msg_body  # type: ignore[assignment]
        self.msg_seq = msg_seq
        self.msg_key = msg_key
        self.msg_time_stamp = msg_time_stamp
        self.msg_random = msg_random
        self.msg_priority = msg_priority
        self.is_system_msg = is_system_msg


class OfficialAccountMsgGetSimpleRequest(Request["OfficialAccountMsgGetSimpleResponse"]):
    """Page through the messages of an official account, newest first."""

    __slots__ = {
        "official_account": "Official_Account",
        "last_msg_key": "LastMsgKey",
        "req_msg_number": "ReqMsgNumber",
        "with_recalled_msg": "WithRecalledMsg",
    }

    official_account: str
    """ID of the official account."""
    last_msg_key: str | None
    """Return messages older than this one. The newest when omitted."""
    req_msg_number: int | None
    """Messages on a page. At most 20."""
    with_recalled_msg: bool | None
    """Include recalled messages. The service assumes False when omitted."""

    def __init__(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | None = None,
        with_recalled_msg: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.last_msg_key = last_msg_key
        self.req_msg_number = req_msg_number
        self.with_recalled_msg = with_recalled_msg


class OfficialAccountMsgGetSimpleResponse(Response, Page["OfficialAccountMessage"]):
    """Response to `official_account_open_http_svc/official_account_msg_get_simple`."""

    __slots__ = {
        "official_account": "Official_Account",
        "is_finished": "IsFinished",
        "last_msg_key": "LastMsgKey",
        "rsp_msg_list": "RspMsgList",
    }

    official_account: str
    """ID of the official account."""
    is_finished: HistoryBatch | int
    """Whether this response holds as many messages as asked for."""
    last_msg_key: str | None
    """Cursor of the next page."""
    rsp_msg_list: list[OfficialAccountMessage]
    """The messages, newest first."""

    def __init__(
        self,
        *,
        official_account: str,
        is_finished: HistoryBatch | int,
        last_msg_key: str | None = None,
        rsp_msg_list: list[OfficialAccountMessage],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.is_finished = is_finished
        self.last_msg_key = last_msg_key
        self.rsp_msg_list = rsp_msg_list


def decode_official_account_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountMessage)
    model.from_account = wire.pop("From_Account", None)
    model.is_place_msg = wire.pop("IsPlaceMsg", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.msg_time_stamp = wire.pop("MsgTimeStamp", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_priority = wire.pop("MsgPriority", None)
    model.is_system_msg = pop_flag(wire, "IsSystemMsg")
    model.extra_fields = wire or None
    return model


def encode_official_account_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.is_place_msg) is not None:
        wire["IsPlaceMsg"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_time_stamp) is not None:
        wire["MsgTimeStamp"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_priority) is not None:
        wire["MsgPriority"] = field
    if (field := model.is_system_msg) is not None:
        wire["IsSystemMsg"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfficialAccountMessage, encode_official_account_message, decode_official_account_message)


def decode_official_account_msg_get_simple_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountMsgGetSimpleRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.last_msg_key = wire.pop("LastMsgKey", None)
    model.req_msg_number = wire.pop("ReqMsgNumber", None)
    model.with_recalled_msg = pop_flag(wire, "WithRecalledMsg")
    model.extra_fields = wire or None
    return model


def encode_official_account_msg_get_simple_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.last_msg_key) is not None:
        wire["LastMsgKey"] = field
    if (field := model.req_msg_number) is not None:
        wire["ReqMsgNumber"] = field
    if (field := model.with_recalled_msg) is not None:
        wire["WithRecalledMsg"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountMsgGetSimpleRequest,
    encode_official_account_msg_get_simple_request,
    decode_official_account_msg_get_simple_request,
)


def decode_official_account_msg_get_simple_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountMsgGetSimpleResponse)
    model.official_account = wire.pop("Official_Account", None)
    model.is_finished = wire.pop("IsFinished", None)
    model.last_msg_key = wire.pop("LastMsgKey", None)
    if (value := wire.pop("RspMsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_official_account_message(item)
    model.rsp_msg_list = value
    model.extra_fields = wire or None
    return model


def encode_official_account_msg_get_simple_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.is_finished) is not None:
        wire["IsFinished"] = field
    if (field := model.last_msg_key) is not None:
        wire["LastMsgKey"] = field
    if (field := model.rsp_msg_list) is not None:
        wire["RspMsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountMsgGetSimpleResponse,
    encode_official_account_msg_get_simple_response,
    decode_official_account_msg_get_simple_response,
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="official_account_msg_get_simple",
    method="official_account.official_account_msg_get_simple",
    summary="Page through the messages of an official account, newest first.",
    request_type=OfficialAccountMsgGetSimpleRequest,
    response_type=OfficialAccountMsgGetSimpleResponse,
    request_decoder=decode_official_account_msg_get_simple_request,
    response_decoder=decode_official_account_msg_get_simple_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60812",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
    ),
    error_texts={10010: "The official account does not exist, or was deleted."},
    paging=Paging(
        items=(("rsp_msg_list",),),
        cursors=(Cursor(argument="last_msg_key", path=("last_msg_key",)),),
        done=(StopRule(field=("is_finished",), values=(2,)),),
    ),
    undocumented=("private error codes (those listed here are of official_account_msg_recall)",),
)
OfficialAccountMsgGetSimpleRequest.operation = OPERATION
OfficialAccountMsgGetSimpleResponse.operation = OPERATION
