# Generated from spec/apis/sns/friend_add.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.add_type import AddType


@attrs.define(kw_only=True, eq=False, repr=False)
class NewFriend(Model):
    """One friend to add."""

    _known = frozenset({"To_Account", "Remark", "GroupName", "AddSource", "AddWording"})

    to_account: str
    """User to add."""
    remark: str | None = None
    """Remark of From_Account on the friend. At most 96 bytes."""
    group_name: str | None = None
    """Friend list of From_Account that takes the friend. At most 30 bytes."""
    add_source: str | None = None
    """Where the friend was added, AddSource_Type_ and up to 8 letters. At most 23 bytes."""
    add_wording: str | None = None
    """Words of the friend request. At most 256 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendAddRequest(Request["FriendAddResponse"]):
    """Add friends."""

    _known = frozenset({"From_Account", "AddFriendItem", "AddType", "ForceAddFlags"})
    _flags = ("ForceAddFlags",)

    from_account: str
    """User who adds friends."""
    add_friend_item: Sequence[NewFriend]
    """Friends to add."""
    add_type: AddType | str | None = None
    """One-way or two-way. The service assumes "Add_Type_Both" when omitted."""
    force_add_flags: bool | None = None
    """Add the friends without asking them."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendAddResponse(BatchResponse):
    """Answer to `sns/friend_add`."""

    _known = frozenset({*ENVELOPE, "ResultItem", "Fail_Account"})

    result_item: list[AccountResult]
    """Result for each friend."""
    fail_account: list[str] | None = None
    """User IDs that failed. Absent when all succeeded."""


def decode_new_friend(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NewFriend)
    model.to_account = get("To_Account")
    model.remark = get("Remark")
    model.group_name = get("GroupName")
    model.add_source = get("AddSource")
    model.add_wording = get("AddWording")
    model._extra, model._wire = None, wire
    return model


def encode_new_friend(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.remark) is not None:
        wire["Remark"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.add_source) is not None:
        wire["AddSource"] = field
    if (field := model.add_wording) is not None:
        wire["AddWording"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NewFriend, encode_new_friend, decode_new_friend)


def decode_friend_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendAddRequest)
    model.from_account = get("From_Account")
    model.add_friend_item = decode_list(decode_new_friend, get("AddFriendItem"))
    model.add_type = get("AddType")
    model.force_add_flags = decode_flag(get("ForceAddFlags"))
    model._extra, model._wire = None, wire
    return model


def encode_friend_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.add_friend_item) is not None:
        wire["AddFriendItem"] = encode_list(field)
    if (field := model.add_type) is not None:
        wire["AddType"] = field
    if (field := model.force_add_flags) is not None:
        wire["ForceAddFlags"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendAddRequest, encode_friend_add_request, decode_friend_add_request)


def decode_friend_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendAddResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model.fail_account = get("Fail_Account")
    model._extra, model._wire = None, wire
    return model


def encode_friend_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendAddResponse, encode_friend_add_response, decode_friend_add_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_add",
    method="relationship.friend_add",
    summary="Add friends.",
    request_type=FriendAddRequest,
    response_type=FriendAddResponse,
    request_decoder=decode_friend_add_request,
    response_decoder=decode_friend_add_response,
    effect=Effect(kind="once", reason="The other user may be notified again."),
    sources=(
        "https://trtc.io/document/34902",
        "https://trtc.io/document/33521",
    ),
    rates=(Rate(200.0, 1),),
    errors={
        30001: "",
        30002: "",
        30003: "",
        30004: "",
        30006: "",
        30007: "",
        30008: "",
        30009: "",
        30010: "",
        30011: "",
        30012: "",
        30014: "",
        30515: "",
        30516: "",
        30525: "",
        30539: "",
        30540: "",
    },
    partial=Partial(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        ok=(
            0,
            30539,
        ),
    ),
)
FriendAddRequest.operation = OPERATION
FriendAddResponse.operation = OPERATION
