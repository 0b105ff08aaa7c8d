# Generated from spec/apis/openim/admin_getroammsg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.c2c_message import C2CMessage, decode_c2c_message
from timsdk_runtime.declarations import Effect, Rate
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
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AdminGetRoamMsgRequest(Request["AdminGetRoamMsgResponse"]):
    """Page through the history of a one-to-one conversation."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "peer_account": "Peer_Account",
        "max_cnt": "MaxCnt",
        "min_time": "MinTime",
        "max_time": "MaxTime",
        "last_msg_key": "LastMsgKey",
    }

    operator_account: str
    """User whose view of the conversation is read."""
    peer_account: str
    """The other user."""
    max_cnt: int
    """Messages on a page."""
    min_time: int
    """Start of the time range. Unix time in seconds."""
    max_time: int
    """End of the time range; on later pages `last_msg_time` of the previous response. Unix time in seconds."""
    last_msg_key: str | None
    """`last_msg_key` of the previous response. Omitted on the first page."""

    def __init__(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int,
        min_time: int,
        max_time: int,
        last_msg_key: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.operator_account = operator_account
        self.peer_account = peer_account
        self.max_cnt = max_cnt
        self.min_time = min_time
        self.max_time = max_time
        self.last_msg_key = last_msg_key


class AdminGetRoamMsgResponse(Response, Page["C2CMessage"]):
    """Response to `openim/admin_getroammsg`."""

    __slots__ = {
        "complete": "Complete",
        "msg_cnt": "MsgCnt",
        "last_msg_time": "LastMsgTime",
        "last_msg_key": "LastMsgKey",
        "msg_list": "MsgList",
    }

    complete: bool
    """Whether the whole range has been returned."""
    msg_cnt: int
    """Number of messages in this page."""
    last_msg_time: int
    """`max_time` of the next page. Unix time in seconds."""
    last_msg_key: str
    """Cursor of the next page."""
    msg_list: list[C2CMessage]
    """The messages, oldest of the page first."""

    def __init__(
        self,
        *,
        complete: bool,
        msg_cnt: int,
        last_msg_time: int,
        last_msg_key: str,
        msg_list: list[C2CMessage],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.complete = complete
        self.msg_cnt = msg_cnt
        self.last_msg_time = last_msg_time
        self.last_msg_key = last_msg_key
        self.msg_list = msg_list


def decode_admin_get_roam_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdminGetRoamMsgRequest)
    model.operator_account = wire.pop("Operator_Account", None)
    model.peer_account = wire.pop("Peer_Account", None)
    model.max_cnt = wire.pop("MaxCnt", None)
    model.min_time = wire.pop("MinTime", None)
    model.max_time = wire.pop("MaxTime", None)
    model.last_msg_key = wire.pop("LastMsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_admin_get_roam_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.max_cnt) is not None:
        wire["MaxCnt"] = field
    if (field := model.min_time) is not None:
        wire["MinTime"] = field
    if (field := model.max_time) is not None:
        wire["MaxTime"] = field
    if (field := model.last_msg_key) is not None:
        wire["LastMsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdminGetRoamMsgRequest, encode_admin_get_roam_msg_request, decode_admin_get_roam_msg_request)


def decode_admin_get_roam_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdminGetRoamMsgResponse)
    model.complete = pop_flag(wire, "Complete")
    model.msg_cnt = wire.pop("MsgCnt", None)
    model.last_msg_time = wire.pop("LastMsgTime", None)
    model.last_msg_key = wire.pop("LastMsgKey", None)
    if (value := wire.pop("MsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_c2c_message(item)
    model.msg_list = value
    model.extra_fields = wire or None
    return model


def encode_admin_get_roam_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.complete) is not None:
        wire["Complete"] = encode_flag(field)
    if (field := model.msg_cnt) is not None:
        wire["MsgCnt"] = field
    if (field := model.last_msg_time) is not None:
        wire["LastMsgTime"] = field
    if (field := model.last_msg_key) is not None:
        wire["LastMsgKey"] = field
    if (field := model.msg_list) is not None:
        wire["MsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdminGetRoamMsgResponse, encode_admin_get_roam_msg_response, decode_admin_get_roam_msg_response)

OPERATION: Final = Operation(
    service="openim",
    command="admin_getroammsg",
    method="message.admin_get_roam_msg",
    summary="Page through the history of a one-to-one conversation.",
    request_type=AdminGetRoamMsgRequest,
    response_type=AdminGetRoamMsgResponse,
    request_decoder=decode_admin_get_roam_msg_request,
    response_decoder=decode_admin_get_roam_msg_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/35478",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        90001,
        90003,
        90008,
        90009,
        91000,
    ),
    error_texts={
        90003: "`peer_account` is missing or not a string.",
        90008: "`operator_account` is missing or does not exist.",
    },
    paging=Paging(
        items=(("msg_list",),),
        cursors=(
            Cursor(argument="last_msg_key", path=("last_msg_key",)),
            Cursor(argument="max_time", path=("last_msg_time",)),
        ),
        done=(StopRule(field=("complete",), values=(1,)),),
    ),
)
AdminGetRoamMsgRequest.operation = OPERATION
AdminGetRoamMsgResponse.operation = OPERATION
