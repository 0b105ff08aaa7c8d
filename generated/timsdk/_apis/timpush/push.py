# Generated from spec/apis/timpush/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk._types.push_condition import PushCondition, decode_push_condition
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    fill_u32,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class PushRequest(Request["PushResponse"]):
    """Push to everybody or to those with chosen attributes or tags."""

    __slots__ = {
        "from_account": "From_Account",
        "msg_random": "MsgRandom",
        "condition": "Condition",
        "offline_push_info": "OfflinePushInfo",
        "data_id": "DataId",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
    }

    from_account: str | None
    """Sender. The calling administrator when omitted."""
    msg_random: int
    """Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted."""
    condition: PushCondition | None
    """Who receives the push. Everybody when omitted."""
    offline_push_info: OfflinePushInfo
    """Content of the push."""
    data_id: str | None
    """Reference of your own that the push webhooks return. At most 64 bytes."""
    online_only_flag: bool | None
    """Keep no history and no unread count. Without it at most 200 users a second are reached. Chat plugin only."""
    msg_body: Sequence[MsgElement] | None
    """Message elements. Required by the Chat plugin and only used there. At least 1 item."""

    def __init__(
        self,
        *,
        from_account: str | None = None,
        msg_random: int | None = None,
        condition: PushCondition | None = None,
        offline_push_info: OfflinePushInfo,
        data_id: str | None = None,
        online_only_flag: bool | None = None,
        msg_body: Sequence[MsgElement | Element] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.msg_random = fill_u32(msg_random)
        self.condition = condition
        self.offline_push_info = offline_push_info
        self.data_id = data_id
        self.online_only_flag = online_only_flag
        self.msg_body = msg_body  # type: ignore[assignment]


class PushResponse(Response):
    """Response to `timpush/push`."""

    __slots__ = {
        "task_id": "TaskId",
    }

    task_id: str
    """Push task."""

    def __init__(
        self,
        *,
        task_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.task_id = task_id


def decode_push_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushRequest)
    model.from_account = wire.pop("From_Account", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.condition = decode_push_condition(wire.pop("Condition", None))
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.data_id = wire.pop("DataId", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.extra_fields = wire or None
    return model


def encode_push_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.condition) is not None:
        wire["Condition"] = encode(field)
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if (field := model.data_id) is not None:
        wire["DataId"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushRequest, encode_push_request, decode_push_request)


def decode_push_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushResponse)
    model.task_id = wire.pop("TaskId", None)
    model.extra_fields = wire or None
    return model


def encode_push_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushResponse, encode_push_response, decode_push_response)

OPERATION: Final = Operation(
    service="timpush",
    command="push",
    method="push.push",
    summary="Push to everybody or to those with chosen attributes or tags.",
    request_type=PushRequest,
    response_type=PushResponse,
    request_decoder=decode_push_request,
    response_decoder=decode_push_response,
    effect=Effect(
        kind="deduplicated",
        by=("MsgRandom",),
        within=1,
        reason="A retry after that second reaches everybody again and counts against the daily quota.",
    ),
    sources=(
        "https://trtc.io/document/60561",
        "https://www.tencentcloud.com/document/product/1047/60561",
        "https://cloud.tencent.com/document/product/269/100634",
        "https://cloud.tencent.com/document/product/269/45933",
    ),
    rates=(
        Rate(1.0, 1),
        Rate(100.0, 86400),
    ),
    error_codes=(
        90001,
        90002,
        90005,
        90007,
        90009,
        90010,
        90020,
        90022,
        90024,
        90026,
        90032,
        90033,
        90039,
        90040,
        90045,
        90047,
        90056,
        91000,
    ),
    error_texts={90032: "The push condition names more than 10 tags."},
    undocumented=(
        "limit of TagsNot",
        "whether TagsNot can stand alone",
    ),
)
PushRequest.operation = OPERATION
PushResponse.operation = OPERATION
