# Generated from spec/apis/timpush/batch.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode, encode_list, filled_u32, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False, on_setattr=attrs.setters.NO_OP)
class BatchPushRequest(Request["BatchPushResponse"]):
    """Push to a list of users or devices."""

    _known = frozenset({"From_Account", "To_Account", "MsgRandom", "OfflinePushInfo", "DataId"})

    from_account: str
    """Sender, a User ID or registration ID."""
    to_account: list[str]
    """User IDs or registration IDs. At most 500 items."""
    msg_random: int = attrs.field(default=None, converter=filled_u32)
    """Random number that tells repeats apart. Chosen at random when omitted."""
    offline_push_info: OfflinePushInfo
    """Content of the push."""
    data_id: str | None = None
    """Reference of your own that the push webhooks return. At most 64 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BatchPushResponse(BatchResponse):
    """Answer to `timpush/batch`."""

    _known = frozenset({*ENVELOPE, "TaskId", "ErrorList"})

    task_id: str
    """Push task. Empty where the push failed."""
    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_batch_push_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BatchPushRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model.msg_random = get("MsgRandom")
    model.offline_push_info = decode_offline_push_info(get("OfflinePushInfo"))
    model.data_id = get("DataId")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BatchPushRequest, encode_batch_push_request, decode_batch_push_request)


def decode_batch_push_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BatchPushResponse)
    model.task_id = get("TaskId")
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_batch_push_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
        kind="keyed", by=("MsgRandom",), within=1, reason="A repeat after that second reaches the accounts again."
    ),
    sources=("https://trtc.io/document/67553",),
    rates=(Rate(30.0, 1),),
    errors={
        90001: "The body or one of its fields is not valid; also a missing MsgRandom.",
        90009: "",
        90045: "",
        90057: "",
        91000: "",
    },
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
BatchPushRequest.operation = OPERATION
BatchPushResponse.operation = OPERATION
