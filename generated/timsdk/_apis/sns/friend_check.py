# Generated from spec/apis/sns/friend_check.yaml; do not edit. `make generate` writes it again.
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
    from timsdk._types.check_relation import CheckRelation
    from timsdk._types.check_type import CheckType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FriendCheckResult(Model):
    """Friendship between the user and one other user."""

    __slots__ = {
        "to_account": "To_Account",
        "relation": "Relation",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    to_account: str
    """User ID."""
    relation: CheckRelation | str
    """Who is whose friend. Only valid where `result_code` is 0."""
    result_code: int
    """Error code of this user, 0 on success."""
    result_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        to_account: str,
        relation: CheckRelation | str,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.relation = relation
        self.result_code = result_code
        self.result_info = result_info


class FriendCheckRequest(Request["FriendCheckResponse"]):
    """Check whether users are friends."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "check_type": "CheckType",
    }

    from_account: str
    """User on whose behalf the check runs."""
    to_account: list[str]
    """User IDs to check. At most 1000 items."""
    check_type: CheckType | str
    """One direction or both."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        check_type: CheckType | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.check_type = check_type


class FriendCheckResponse(BatchResponse):
    """Response to `sns/friend_check`."""

    __slots__ = {
        "info_item": "InfoItem",
        "fail_account": "Fail_Account",
    }

    info_item: list[FriendCheckResult]
    """Result for each user."""
    fail_account: list[str] | None
    """User IDs that failed. Absent when all succeeded."""

    def __init__(
        self,
        *,
        info_item: list[FriendCheckResult],
        fail_account: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.info_item = info_item
        self.fail_account = fail_account


def decode_friend_check_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendCheckResult)
    model.to_account = wire.pop("To_Account", None)
    model.relation = wire.pop("Relation", None)
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_friend_check_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.relation) is not None:
        wire["Relation"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendCheckResult, encode_friend_check_result, decode_friend_check_result)


def decode_friend_check_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendCheckRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.check_type = wire.pop("CheckType", None)
    model.extra_fields = wire or None
    return model


def encode_friend_check_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.check_type) is not None:
        wire["CheckType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendCheckRequest, encode_friend_check_request, decode_friend_check_request)


def decode_friend_check_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendCheckResponse)
    if (value := wire.pop("InfoItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_check_result(item)
    model.info_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.extra_fields = wire or None
    return model


def encode_friend_check_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.info_item) is not None:
        wire["InfoItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendCheckResponse, encode_friend_check_response, decode_friend_check_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_check",
    method="relationship.friend_check",
    summary="Check whether users are friends.",
    request_type=FriendCheckRequest,
    response_type=FriendCheckResponse,
    request_decoder=decode_friend_check_request,
    response_decoder=decode_friend_check_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/34907",
        "https://trtc.io/document/33521",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
    ),
    item_results=ItemResults(
        items=("info_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(of="To_Account", member=(), items="InfoItem", key=("To_Account",), code="ResultCode"),
    ),
    code_table=code_table,
)
FriendCheckRequest.operation = OPERATION
FriendCheckResponse.operation = OPERATION
