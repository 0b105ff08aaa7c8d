# Generated from spec/apis/sns/friend_add.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.add_type import AddType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class NewFriend(Model):
    """One friend to add."""

    __slots__ = {
        "to_account": "To_Account",
        "remark": "Remark",
        "group_name": "GroupName",
        "add_source": "AddSource",
        "add_wording": "AddWording",
    }

    to_account: str
    """User to add."""
    remark: str | None
    """Remark of `from_account` on the friend. At most 96 bytes."""
    group_name: str | None
    """Friend list of `from_account` that takes the friend. At most 30 bytes."""
    add_source: str | None
    """Where the friend was added, AddSource_Type_ and up to 8 letters. At most 23 bytes."""
    add_wording: str | None
    """Words of the friend request. At most 256 bytes."""

    def __init__(
        self,
        *,
        to_account: str,
        remark: str | None = None,
        group_name: str | None = None,
        add_source: str | None = None,
        add_wording: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.remark = remark
        self.group_name = group_name
        self.add_source = add_source
        self.add_wording = add_wording


class FriendAddRequest(Request["FriendAddResponse"]):
    """Add friends."""

    __slots__ = {
        "from_account": "From_Account",
        "add_friend_item": "AddFriendItem",
        "add_type": "AddType",
        "force_add_flags": "ForceAddFlags",
    }

    from_account: str
    """User who adds friends."""
    add_friend_item: Sequence[NewFriend]
    """Friends to add."""
    add_type: AddType | str | None
    """One-way or two-way. The service assumes "Add_Type_Both" when omitted."""
    force_add_flags: bool | None
    """Add the friends without asking them."""

    def __init__(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[NewFriend],
        add_type: AddType | str | None = None,
        force_add_flags: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.add_friend_item = add_friend_item
        self.add_type = add_type
        self.force_add_flags = force_add_flags


class FriendAddResponse(BatchResponse):
    """Response to `sns/friend_add`."""

    __slots__ = {
        "result_item": "ResultItem",
        "fail_account": "Fail_Account",
    }

    result_item: list[AccountResult]
    """Result for each friend."""
    fail_account: list[str] | None
    """User IDs that failed. Absent when all succeeded."""

    def __init__(
        self,
        *,
        result_item: list[AccountResult],
        fail_account: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item
        self.fail_account = fail_account


def decode_new_friend(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NewFriend)
    model.to_account = wire.pop("To_Account", None)
    model.remark = wire.pop("Remark", None)
    model.group_name = wire.pop("GroupName", None)
    model.add_source = wire.pop("AddSource", None)
    model.add_wording = wire.pop("AddWording", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NewFriend, encode_new_friend, decode_new_friend)


def decode_friend_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendAddRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("AddFriendItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_new_friend(item)
    model.add_friend_item = value
    model.add_type = wire.pop("AddType", None)
    model.force_add_flags = pop_flag(wire, "ForceAddFlags")
    model.extra_fields = wire or None
    return model


def encode_friend_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.add_friend_item) is not None:
        wire["AddFriendItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.add_type) is not None:
        wire["AddType"] = field
    if (field := model.force_add_flags) is not None:
        wire["ForceAddFlags"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendAddRequest, encode_friend_add_request, decode_friend_add_request)


def decode_friend_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendAddResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_result(item)
    model.result_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.extra_fields = wire or None
    return model


def encode_friend_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
        30008,
        30009,
        30010,
        30011,
        30012,
        30014,
        30515,
        30516,
        30525,
        30539,
        30540,
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        ok=(
            0,
            30539,
        ),
        retry_rule=ItemRetry(
            of="AddFriendItem", member=("To_Account",), items="ResultItem", key=("To_Account",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
FriendAddRequest.operation = OPERATION
FriendAddResponse.operation = OPERATION
