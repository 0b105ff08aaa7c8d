# Generated from spec/apis/group_open_http_svc/get_specified_group_member_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_member_info import GroupMemberInfo, decode_group_member_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetSpecifiedGroupMemberInfoRequest(Request["GetSpecifiedGroupMemberInfoResponse"]):
    """Get chosen members of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "member_list_account": "Member_List_Account",
        "member_info_filter": "MemberInfoFilter",
        "member_role_filter": "MemberRoleFilter",
        "app_defined_data_filter_group_member": "AppDefinedDataFilter_GroupMember",
    }

    group_id: str
    """Group ID."""
    member_list_account: list[str]
    """User IDs. At most 50 items."""
    member_info_filter: list[GroupMemberField | str] | None
    """Fields to return. All when omitted."""
    member_role_filter: list[MemberRole | str] | None
    """Roles to return. All when omitted."""
    app_defined_data_filter_group_member: list[str] | None
    """Keys of the custom fields to return."""

    def __init__(
        self,
        *,
        group_id: str,
        member_list_account: list[str],
        member_info_filter: list[GroupMemberField | str] | list[GroupMemberField] | list[str] | None = None,
        member_role_filter: list[MemberRole | str] | list[MemberRole] | list[str] | None = None,
        app_defined_data_filter_group_member: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.member_list_account = member_list_account
        self.member_info_filter = member_info_filter  # type: ignore[assignment]
        self.member_role_filter = member_role_filter  # type: ignore[assignment]
        self.app_defined_data_filter_group_member = app_defined_data_filter_group_member


class GetSpecifiedGroupMemberInfoResponse(Response):
    """Response to `group_open_http_svc/get_specified_group_member_info`."""

    __slots__ = {
        "group_id": "GroupId",
        "member_list": "MemberList",
    }

    group_id: str
    """Group ID."""
    member_list: list[GroupMemberInfo]
    """Those of the users who are members."""

    def __init__(
        self,
        *,
        group_id: str,
        member_list: list[GroupMemberInfo],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.member_list = member_list


def decode_get_specified_group_member_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSpecifiedGroupMemberInfoRequest)
    model.group_id = wire.pop("GroupId", None)
    model.member_list_account = wire.pop("Member_List_Account", None)
    model.member_info_filter = wire.pop("MemberInfoFilter", None)
    model.member_role_filter = wire.pop("MemberRoleFilter", None)
    model.app_defined_data_filter_group_member = wire.pop("AppDefinedDataFilter_GroupMember", None)
    model.extra_fields = wire or None
    return model


def encode_get_specified_group_member_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_list_account) is not None:
        wire["Member_List_Account"] = field
    if (field := model.member_info_filter) is not None:
        wire["MemberInfoFilter"] = field
    if (field := model.member_role_filter) is not None:
        wire["MemberRoleFilter"] = field
    if (field := model.app_defined_data_filter_group_member) is not None:
        wire["AppDefinedDataFilter_GroupMember"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetSpecifiedGroupMemberInfoRequest,
    encode_get_specified_group_member_info_request,
    decode_get_specified_group_member_info_request,
)


def decode_get_specified_group_member_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSpecifiedGroupMemberInfoResponse)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_member_info(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_get_specified_group_member_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetSpecifiedGroupMemberInfoResponse,
    encode_get_specified_group_member_info_response,
    decode_get_specified_group_member_info_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_specified_group_member_info",
    method="group.get_specified_group_member_info",
    summary="Get chosen members of a group.",
    request_type=GetSpecifiedGroupMemberInfoRequest,
    response_type=GetSpecifiedGroupMemberInfoResponse,
    request_decoder=decode_get_specified_group_member_info_request,
    response_decoder=decode_get_specified_group_member_info_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/64897",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10005,
        10007,
        10010,
        10015,
    ),
    error_texts={
        10005: "More than 50 users.",
        10007: "The caller is not an app administrator or may not read one of the fields.",
    },
)
GetSpecifiedGroupMemberInfoRequest.operation = OPERATION
GetSpecifiedGroupMemberInfoResponse.operation = OPERATION
