# Generated from spec/apis/sns/friend_update.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk._types.sns_item import SnsItem, decode_sns_item
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendUpdate(Model):
    """New values for one friend."""

    _known = frozenset({"To_Account", "SnsItem"})

    to_account: str
    """User ID of the friend."""
    sns_item: list[SnsItem]
    """Fields to set."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendUpdateRequest(Request["FriendUpdateResponse"]):
    """Change what a user has noted about friends."""

    _known = frozenset({"From_Account", "UpdateItem"})

    from_account: str
    """User whose friends to update."""
    update_item: Sequence[FriendUpdate]
    """Friends to update."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendUpdateResponse(BatchResponse):
    """Answer to `sns/friend_update`."""

    _known = frozenset({*ENVELOPE, "ResultItem", "Fail_Account"})

    result_item: list[AccountResult]
    """Result for each friend."""
    fail_account: list[str] | None = None
    """User IDs that failed. Absent when all succeeded."""


def decode_friend_update(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendUpdate)
    model.to_account = get("To_Account")
    model.sns_item = decode_list(decode_sns_item, get("SnsItem"))
    model._extra, model._wire = None, wire
    return model


def encode_friend_update(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.sns_item) is not None:
        wire["SnsItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendUpdate, encode_friend_update, decode_friend_update)


def decode_friend_update_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendUpdateRequest)
    model.from_account = get("From_Account")
    model.update_item = decode_list(decode_friend_update, get("UpdateItem"))
    model._extra, model._wire = None, wire
    return model


def encode_friend_update_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.update_item) is not None:
        wire["UpdateItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendUpdateRequest, encode_friend_update_request, decode_friend_update_request)


def decode_friend_update_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendUpdateResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model.fail_account = get("Fail_Account")
    model._extra, model._wire = None, wire
    return model


def encode_friend_update_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendUpdateResponse, encode_friend_update_response, decode_friend_update_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_update",
    method="relationship.friend_update",
    summary="Change what a user has noted about friends.",
    request_type=FriendUpdateRequest,
    response_type=FriendUpdateResponse,
    request_decoder=decode_friend_update_request,
    response_decoder=decode_friend_update_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/34904",),
    rates=(Rate(200.0, 1),),
    errors={30001: "", 30002: "", 30003: "", 30004: "", 30006: "", 30007: "", 30008: "", 30011: ""},
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
FriendUpdateRequest.operation = OPERATION
FriendUpdateResponse.operation = OPERATION
