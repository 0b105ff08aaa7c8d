# Generated from spec/apis/timpush/webbatch.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.web_push_info import WebPushInfo, decode_web_push_info
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class WebBatchPushRequest(Request["WebBatchPushResponse"]):
    """Push to the browsers of a list of users."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_random": "MsgRandom",
        "web_info": "WebInfo",
        "message": "Message",
        "data_id": "DataId",
        "task_name": "TaskName",
    }

    from_account: str
    """Sender."""
    to_account: list[str]
    """User IDs. At most 500 items."""
    msg_random: int
    """Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted."""
    web_info: WebPushInfo | None
    """Notification that browsers show."""
    message: Mapping[str, Any] | None
    """Message for open pages."""
    data_id: str | None
    """Reference of your own that the push webhooks return. At most 64 bytes."""
    task_name: str | None
    """Name of the task. At most 20 bytes."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        msg_random: int | None = None,
        web_info: WebPushInfo | None = None,
        message: Mapping[str, Any] | None = None,
        data_id: str | None = None,
        task_name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_random = fill_u32(msg_random)
        self.web_info = web_info
        self.message = message
        self.data_id = data_id
        self.task_name = task_name


class WebBatchPushResponse(Response):
    """Response to `timpush/webbatch`."""

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


def decode_web_batch_push_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(WebBatchPushRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.web_info = decode_web_push_info(wire.pop("WebInfo", None))
    model.message = wire.pop("Message", None)
    model.data_id = wire.pop("DataId", None)
    model.task_name = wire.pop("TaskName", None)
    model.extra_fields = wire or None
    return model


def encode_web_batch_push_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.web_info) is not None:
        wire["WebInfo"] = encode(field)
    if (field := model.message) is not None:
        wire["Message"] = field
    if (field := model.data_id) is not None:
        wire["DataId"] = field
    if (field := model.task_name) is not None:
        wire["TaskName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(WebBatchPushRequest, encode_web_batch_push_request, decode_web_batch_push_request)


def decode_web_batch_push_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(WebBatchPushResponse)
    model.task_id = wire.pop("TaskId", None)
    model.extra_fields = wire or None
    return model


def encode_web_batch_push_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(WebBatchPushResponse, encode_web_batch_push_response, decode_web_batch_push_response)

OPERATION: Final = Operation(
    service="timpush",
    command="webbatch",
    method="push.web_batch_push",
    summary="Push to the browsers of a list of users.",
    request_type=WebBatchPushRequest,
    response_type=WebBatchPushResponse,
    request_decoder=decode_web_batch_push_request,
    response_decoder=decode_web_batch_push_response,
    effect=Effect(
        kind="deduplicated", by=("MsgRandom",), within=1, reason="A retry after that second reaches the users again."
    ),
    sources=("https://trtc.io/zh/document/80441",),
    error_codes=(
        90001,
        90009,
        90045,
        90057,
        91000,
    ),
    undocumented=(
        "fields of `message`",
        "limits of `web_info`",
        "whether single users are reported",
        "private error codes",
    ),
)
WebBatchPushRequest.operation = OPERATION
WebBatchPushResponse.operation = OPERATION
