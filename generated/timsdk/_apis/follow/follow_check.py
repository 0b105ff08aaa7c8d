# Generated from spec/apis/follow/follow_check.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.follow_relation import FollowRelation


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowCheckResult(Model):
    """Following between the user and one other user."""

    _known = frozenset({"To_Account", "ResultCode", "ResultInfo", "FollowType"})

    to_account: str
    """User ID."""
    result_code: int
    """Error code of this user, 0 on success."""
    result_info: str
    """Error text, empty on success."""
    relation: FollowRelation | int | None = None
    """Who follows whom. Only valid where ResultCode is 0."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowCheckRequest(Request["FollowCheckResponse"]):
    """Check who follows whom between a user and others."""

    _known = frozenset({"From_Account", "To_Account"})

    from_account: str
    """User on whose behalf the check runs."""
    to_account: list[str]
    """User IDs to check. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowCheckResponse(BatchResponse):
    """Answer to `follow/follow_check`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[FollowCheckResult]
    """Result for each user."""


def decode_follow_check_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowCheckResult)
    model.to_account = get("To_Account")
    model.result_code = get("ResultCode")
    model.result_info = get("ResultInfo")
    model.relation = get("FollowType")
    model._extra, model._wire = None, wire
    return model


def encode_follow_check_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if (field := model.relation) is not None:
        wire["FollowType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowCheckResult, encode_follow_check_result, decode_follow_check_result)


def decode_follow_check_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowCheckRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_follow_check_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowCheckRequest, encode_follow_check_request, decode_follow_check_request)


def decode_follow_check_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowCheckResponse)
    model.result_item = decode_list(decode_follow_check_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_follow_check_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowCheckResponse, encode_follow_check_response, decode_follow_check_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_check",
    method="relationship.follow_check",
    summary="Check who follows whom between a user and others.",
    request_type=FollowCheckRequest,
    response_type=FollowCheckResponse,
    request_decoder=decode_follow_check_request,
    response_decoder=decode_follow_check_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/70349",
        "https://cloud.tencent.com/document/product/269/118912",
    ),
    rates=(Rate(200.0, 1),),
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
    missing=("table of error codes",),
)
FollowCheckRequest.operation = OPERATION
FollowCheckResponse.operation = OPERATION
