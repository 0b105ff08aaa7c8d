# Generated from spec/apis/sns/friend_import.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk._types.sns_item import SnsItem, decode_sns_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ImportFriend(Model):
    """One friend to import."""

    __slots__ = {
        "to_account": "To_Account",
        "remark": "Remark",
        "remark_time": "RemarkTime",
        "group_name": "GroupName",
        "add_source": "AddSource",
        "add_wording": "AddWording",
        "add_time": "AddTime",
        "custom_item": "CustomItem",
    }

    to_account: str
    """User ID of the friend."""
    remark: str | None
    """Remark of `from_account` on the friend. At most 96 bytes."""
    remark_time: int | None
    """Time of the remark. Unix time in seconds."""
    group_name: list[str] | None
    """Friend lists with this friend, names of up to 30 bytes. At most 32 items."""
    add_source: str
    """Where the friend was added, AddSource_Type_ and up to 8 letters. At most 23 bytes."""
    add_wording: str | None
    """Words of the friend request. At most 256 bytes."""
    add_time: int | None
    """Time of becoming friends. Unix time in seconds."""
    custom_item: list[SnsItem] | None
    """Custom friend fields."""

    def __init__(
        self,
        *,
        to_account: str,
        remark: str | None = None,
        remark_time: int | None = None,
        group_name: list[str] | None = None,
        add_source: str,
        add_wording: str | None = None,
        add_time: int | None = None,
        custom_item: list[SnsItem] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.remark = remark
        self.remark_time = remark_time
        self.group_name = group_name
        self.add_source = add_source
        self.add_wording = add_wording
        self.add_time = add_time
        self.custom_item = custom_item


class FriendImportRequest(Request["FriendImportResponse"]):
    """Import friends."""

    __slots__ = {
        "from_account": "From_Account",
        "add_friend_item": "AddFriendItem",
    }

    from_account: str
    """User who gets the friends."""
    add_friend_item: Sequence[ImportFriend]
    """Friends to import."""

    def __init__(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[ImportFriend],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.add_friend_item = add_friend_item


class FriendImportResponse(BatchResponse):
    """Response to `sns/friend_import`."""

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


def decode_import_friend(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportFriend)
    model.to_account = wire.pop("To_Account", None)
    model.remark = wire.pop("Remark", None)
    model.remark_time = wire.pop("RemarkTime", None)
    model.group_name = wire.pop("GroupName", None)
    model.add_source = wire.pop("AddSource", None)
    model.add_wording = wire.pop("AddWording", None)
    model.add_time = wire.pop("AddTime", None)
    if (value := wire.pop("CustomItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_sns_item(item)
    model.custom_item = value
    model.extra_fields = wire or None
    return model


def encode_import_friend(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.remark) is not None:
        wire["Remark"] = field
    if (field := model.remark_time) is not None:
        wire["RemarkTime"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.add_source) is not None:
        wire["AddSource"] = field
    if (field := model.add_wording) is not None:
        wire["AddWording"] = field
    if (field := model.add_time) is not None:
        wire["AddTime"] = field
    if (field := model.custom_item) is not None:
        wire["CustomItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportFriend, encode_import_friend, decode_import_friend)


def decode_friend_import_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendImportRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("AddFriendItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_import_friend(item)
    model.add_friend_item = value
    model.extra_fields = wire or None
    return model


def encode_friend_import_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.add_friend_item) is not None:
        wire["AddFriendItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendImportRequest, encode_friend_import_request, decode_friend_import_request)


def decode_friend_import_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendImportResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_result(item)
    model.result_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.extra_fields = wire or None
    return model


def encode_friend_import_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendImportResponse, encode_friend_import_response, decode_friend_import_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_import",
    method="relationship.friend_import",
    summary="Import friends.",
    request_type=FriendImportRequest,
    response_type=FriendImportResponse,
    request_decoder=decode_friend_import_request,
    response_decoder=decode_friend_import_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/34903",
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
        30010,
        30011,
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="AddFriendItem", member=("To_Account",), items="ResultItem", key=("To_Account",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
FriendImportRequest.operation = OPERATION
FriendImportResponse.operation = OPERATION
