# Generated from spec/apis/timpush/webpush.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.push_condition import PushCondition, decode_push_condition
from timsdk._types.web_push_info import WebPushInfo, decode_web_push_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class WebPushRequest(Request["WebPushResponse"]):
    """Push to the browsers of everybody or of users with chosen tags."""

    __slots__ = {
        "from_account": "From_Account",
        "msg_random": "MsgRandom",
        "condition": "Condition",
        "web_info": "WebInfo",
    }

    from_account: str | None
    """Sender."""
    msg_random: int
    """Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted."""
    condition: PushCondition | None
    """Who receives the push. Everybody when omitted."""
    web_info: WebPushInfo | None
    """The notification."""

    def __init__(
        self,
        *,
        from_account: str | None = None,
        msg_random: int | None = None,
        condition: PushCondition | None = None,
        web_info: WebPushInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.msg_random = fill_u32(msg_random)
        self.condition = condition
        self.web_info = web_info


class WebPushResponse(Response):
    """Response to `timpush/webpush`."""

    __slots__ = {
        "task_id": "TaskId",
    }

    task_id: str | None
    """Push task."""

    def __init__(
        self,
        *,
        task_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.task_id = task_id


def decode_web_push_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(WebPushRequest)
    model.from_account = wire.pop("From_Account", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.condition = decode_push_condition(wire.pop("Condition", None))
    model.web_info = decode_web_push_info(wire.pop("WebInfo", None))
    model.extra_fields = wire or None
    return model


def encode_web_push_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.condition) is not None:
        wire["Condition"] = encode(field)
    if (field := model.web_info) is not None:
        wire["WebInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(WebPushRequest, encode_web_push_request, decode_web_push_request)


def decode_web_push_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(WebPushResponse)
    model.task_id = wire.pop("TaskId", None)
    model.extra_fields = wire or None
    return model


def encode_web_push_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(WebPushResponse, encode_web_push_response, decode_web_push_response)

OPERATION: Final = Operation(
    service="timpush",
    command="webpush",
    method="push.web_push",
    summary="Push to the browsers of everybody or of users with chosen tags.",
    request_type=WebPushRequest,
    response_type=WebPushResponse,
    request_decoder=decode_web_push_request,
    response_decoder=decode_web_push_response,
    effect=Effect(
        kind="deduplicated",
        by=("MsgRandom",),
        within=1,
        reason="A retry after that second reaches everybody again and counts against the daily quota.",
    ),
    sources=("https://trtc.io/zh/document/80440",),
    rates=(
        Rate(1.0, 1),
        Rate(100.0, 86400),
    ),
    error_codes=(
        90001,
        90009,
        90045,
        91000,
    ),
    undocumented=(
        "which fields are required",
        "limits of `web_info`",
        "response fields",
        "private error codes",
    ),
)
WebPushRequest.operation = OPERATION
WebPushResponse.operation = OPERATION
