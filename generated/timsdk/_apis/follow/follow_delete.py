# Generated from spec/apis/follow/follow_delete.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowDeleteRequest(Request["FollowDeleteResponse"]):
    """Unfollow users."""

    _known = frozenset({"From_Account", "To_Account"})

    from_account: str
    """User who stops following."""
    to_account: list[str]
    """User IDs to unfollow. At most 20 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowDeleteResponse(BatchResponse):
    """Answer to `follow/follow_delete`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[AccountResult]
    """Result for each user."""


def decode_follow_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowDeleteRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_follow_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowDeleteRequest, encode_follow_delete_request, decode_follow_delete_request)


def decode_follow_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowDeleteResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_follow_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowDeleteResponse, encode_follow_delete_response, decode_follow_delete_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_delete",
    method="relationship.follow_delete",
    summary="Unfollow users.",
    request_type=FollowDeleteRequest,
    response_type=FollowDeleteResponse,
    request_decoder=decode_follow_delete_request,
    response_decoder=decode_follow_delete_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/70346",
        "https://cloud.tencent.com/document/product/269/118910",
    ),
    rates=(Rate(200.0, 1),),
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
    missing=("table of error codes",),
)
FollowDeleteRequest.operation = OPERATION
FollowDeleteResponse.operation = OPERATION
