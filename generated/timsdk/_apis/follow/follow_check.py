# Generated from spec/apis/follow/follow_check.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk._types.follow_relation import FollowRelation
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FollowCheckResult(Model):
    """Following between the user and one other user."""

    __slots__ = {
        "to_account": "To_Account",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
        "relation": "FollowType",
    }

    to_account: str
    """User ID."""
    result_code: int
    """Error code of this user, 0 on success."""
    result_info: str
    """Error text, empty on success."""
    relation: FollowRelation | int | None
    """Who follows whom. Only valid where `result_code` is 0."""

    def __init__(
        self,
        *,
        to_account: str,
        result_code: int,
        result_info: str,
        relation: FollowRelation | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.result_code = result_code
        self.result_info = result_info
        self.relation = relation


class FollowCheckRequest(Request["FollowCheckResponse"]):
    """Check who follows whom between a user and others."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
    }

    from_account: str
    """User on whose behalf the check runs."""
    to_account: list[str]
    """User IDs to check. At most 100 items."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account


class FollowCheckResponse(BatchResponse):
    """Response to `follow/follow_check`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[FollowCheckResult]
    """Result for each user."""

    def __init__(
        self,
        *,
        result_item: list[FollowCheckResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_follow_check_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowCheckResult)
    model.to_account = wire.pop("To_Account", None)
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.relation = wire.pop("FollowType", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowCheckResult, encode_follow_check_result, decode_follow_check_result)


def decode_follow_check_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowCheckRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_follow_check_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowCheckRequest, encode_follow_check_request, decode_follow_check_request)


def decode_follow_check_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowCheckResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_follow_check_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_follow_check_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(of="To_Account", member=(), items="ResultItem", key=("To_Account",), code="ResultCode"),
    ),
    code_table=code_table,
    undocumented=("private error codes (those listed here are of follow_get_info)",),
)
FollowCheckRequest.operation = OPERATION
FollowCheckResponse.operation = OPERATION
