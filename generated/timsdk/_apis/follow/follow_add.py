# Generated from spec/apis/follow/follow_add.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowTarget(Model):
    """One user to follow."""

    _known = frozenset({"To_Account"})

    to_account: str
    """User ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowAddRequest(Request["FollowAddResponse"]):
    """Follow users."""

    _known = frozenset({"From_Account", "FollowItem"})

    from_account: str
    """User who follows."""
    follow_item: Sequence[FollowTarget]
    """Users to follow. At most 20 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowAddResponse(BatchResponse):
    """Answer to `follow/follow_add`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[AccountResult]
    """Result for each user."""


def decode_follow_target(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowTarget)
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_follow_target(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowTarget, encode_follow_target, decode_follow_target)


def decode_follow_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowAddRequest)
    model.from_account = get("From_Account")
    model.follow_item = decode_list(decode_follow_target, get("FollowItem"))
    model._extra, model._wire = None, wire
    return model


def encode_follow_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.follow_item) is not None:
        wire["FollowItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowAddRequest, encode_follow_add_request, decode_follow_add_request)


def decode_follow_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowAddResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_follow_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowAddResponse, encode_follow_add_response, decode_follow_add_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_add",
    method="relationship.follow_add",
    summary="Follow users.",
    request_type=FollowAddRequest,
    response_type=FollowAddResponse,
    request_decoder=decode_follow_add_request,
    response_decoder=decode_follow_add_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/70345",
        "https://cloud.tencent.com/document/product/269/118909",
        "https://trtc.io/document/66035",
    ),
    rates=(Rate(200.0, 1),),
    errors={32100: "", 32101: "", 32102: "", 32103: ""},
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
    missing=("table of error codes",),
)
FollowAddRequest.operation = OPERATION
FollowAddResponse.operation = OPERATION
