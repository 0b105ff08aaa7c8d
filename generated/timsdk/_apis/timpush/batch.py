# Generated from spec/apis/timpush/batch.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class BatchPushRequest(Request["BatchPushResponse"]):
    """Push to a list of users or devices."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_random": "MsgRandom",
        "offline_push_info": "OfflinePushInfo",
        "data_id": "DataId",
    }

    from_account: str
    """Sender, a User ID or registration ID."""
    to_account: list[str]
    """User IDs or registration IDs. At most 500 items."""
    msg_random: int
    """Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted."""
    offline_push_info: OfflinePushInfo
    """Content of the push."""
    data_id: str | None
    """Reference of your own that the push webhooks return. At most 64 bytes."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        msg_random: int | None = None,
        offline_push_info: OfflinePushInfo,
        data_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_random = fill_u32(msg_random)
        self.offline_push_info = offline_push_info
        self.data_id = data_id


class BatchPushResponse(BatchResponse):
    """Response to `timpush/batch`."""

    __slots__ = {
        "task_id": "TaskId",
        "error_list": "ErrorList",
    }

    task_id: str
    """Push task. Empty if the push failed."""
    error_list: list[PushErrorItem] | None
    """Accounts that were not served. Missing or empty on full success."""

    def __init__(
        self,
        *,
        task_id: str,
        error_list: list[PushErrorItem] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.task_id = task_id
        self.error_list = error_list


def decode_batch_push_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchPushRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.data_id = wire.pop("DataId", None)
    model.extra_fields = wire or None
    return model


def encode_batch_push_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if (field := model.data_id) is not None:
        wire["DataId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BatchPushRequest, encode_batch_push_request, decode_batch_push_request)


def decode_batch_push_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchPushResponse)
    model.task_id = wire.pop("TaskId", None)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_batch_push_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BatchPushResponse, encode_batch_push_response, decode_batch_push_response)

OPERATION: Final = Operation(
    service="timpush",
    command="batch",
    method="push.batch_push",
    summary="Push to a list of users or devices.",
    request_type=BatchPushRequest,
    response_type=BatchPushResponse,
    request_decoder=decode_batch_push_request,
    response_decoder=decode_batch_push_response,
    effect=Effect(
        kind="deduplicated",
        by=("MsgRandom",),
        within=1,
        reason="A retry after that second reaches the accounts again.",
    ),
    sources=("https://trtc.io/document/67553",),
    rates=(Rate(30.0, 1),),
    error_codes=(
        90001,
        90009,
        90045,
        90057,
        91000,
    ),
    error_texts={90001: "The body or one of its fields is not valid; also a missing `msg_random`."},
    item_results=ItemResults(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
    code_table=code_table,
)
BatchPushRequest.operation = OPERATION
BatchPushResponse.operation = OPERATION
