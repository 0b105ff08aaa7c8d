# Generated from spec/apis/all_member_push/im_push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.all_member_push_condition import AllMemberPushCondition, decode_all_member_push_condition
from timsdk._types.msg_element import decode_msg_element
from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class ImPushRequest(Request["ImPushResponse"]):
    """Push a message to everybody or by attribute or tag."""

    __slots__ = {
        "condition": "Condition",
        "msg_random": "MsgRandom",
        "msg_body": "MsgBody",
        "msg_life_time": "MsgLifeTime",
        "from_account": "From_Account",
        "offline_push_info": "OfflinePushInfo",
    }

    condition: AllMemberPushCondition | None
    """Who receives the push. Everybody when omitted."""
    msg_random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """Message elements. At least 1 item."""
    msg_life_time: int | None
    """How long the message is kept for offline users. 0 reaches online users only. In seconds. From 0 to 604800.
    The service assumes 0 when omitted.
    """
    from_account: str | None
    """Sender the recipients see. The calling administrator when omitted."""
    offline_push_info: OfflinePushInfo | None
    """Offline push."""

    def __init__(
        self,
        *,
        condition: AllMemberPushCondition | None = None,
        msg_random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        msg_life_time: int | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.condition = condition
        self.msg_random = fill_u32(msg_random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.msg_life_time = msg_life_time
        self.from_account = from_account
        self.offline_push_info = offline_push_info


class ImPushResponse(Response):
    """Response to `all_member_push/im_push`."""

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


def decode_im_push_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImPushRequest)
    model.condition = decode_all_member_push_condition(wire.pop("Condition", None))
    model.msg_random = wire.pop("MsgRandom", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.msg_life_time = wire.pop("MsgLifeTime", None)
    model.from_account = wire.pop("From_Account", None)
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.extra_fields = wire or None
    return model


def encode_im_push_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.condition) is not None:
        wire["Condition"] = encode(field)
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.msg_life_time) is not None:
        wire["MsgLifeTime"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImPushRequest, encode_im_push_request, decode_im_push_request)


def decode_im_push_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImPushResponse)
    model.task_id = wire.pop("TaskId", None)
    model.extra_fields = wire or None
    return model


def encode_im_push_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImPushResponse, encode_im_push_response, decode_im_push_response)

OPERATION: Final = Operation(
    service="all_member_push",
    command="im_push",
    method="push.im_push",
    summary="Push a message to everybody or by attribute or tag.",
    request_type=ImPushRequest,
    response_type=ImPushResponse,
    request_decoder=decode_im_push_request,
    response_decoder=decode_im_push_response,
    effect=Effect(
        kind="deduplicated",
        by=("MsgRandom",),
        within=1,
        reason="A retry after that second may reach everybody again and counts against the daily quota.",
    ),
    sources=("https://trtc.io/document/37166",),
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
        91000,
    ),
    error_texts={90032: "The push condition names more than 10 tags.", 90045: "Push to all users is not enabled."},
)
ImPushRequest.operation = OPERATION
ImPushResponse.operation = OPERATION
