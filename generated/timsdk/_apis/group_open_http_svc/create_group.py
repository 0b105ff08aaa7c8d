# Generated from spec/apis/group_open_http_svc/create_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.custom_field import CustomField, decode_custom_field
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
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.community_permission import CommunityPermission
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class InitialMember(Model):
    """One member to add while the group is created."""

    __slots__ = {
        "member_account": "Member_Account",
        "role": "Role",
        "app_member_defined_data": "AppMemberDefinedData",
    }

    member_account: str
    """User ID."""
    role: MemberRole | str | None
    """Admin or Member. The service assumes "Member" when omitted."""
    app_member_defined_data: list[CustomField] | None
    """Custom fields of the member. At most 5 items."""

    def __init__(
        self,
        *,
        member_account: str,
        role: MemberRole | str | None = None,
        app_member_defined_data: list[CustomField] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.role = role
        self.app_member_defined_data = app_member_defined_data


class CreateGroupRequest(Request["CreateGroupResponse"]):
    """Create a group."""

    __slots__ = {
        "group_type": "Type",
        "name": "Name",
        "owner_account": "Owner_Account",
        "group_id": "GroupId",
        "introduction": "Introduction",
        "notification": "Notification",
        "face_url": "FaceUrl",
        "max_member_count": "MaxMemberCount",
        "apply_join_option": "ApplyJoinOption",
        "invite_join_option": "InviteJoinOption",
        "app_defined_data": "AppDefinedData",
        "member_list": "MemberList",
        "support_topic": "SupportTopic",
        "enable_permission": "EnablePermission",
        "default_permission": "DefaultPermission",
    }

    group_type: GroupType | str
    """Kind of group."""
    name: str
    """Group name. At most 30 bytes."""
    owner_account: str | None
    """Owner, an imported account. Without it the group has no owner."""
    group_id: str | None
    """Custom ID in printable ASCII, not starting with @TGS#; in communities starting with @TGS#_. At most 48
    bytes.
    """
    introduction: str | None
    """Introduction. At most 240 bytes."""
    notification: str | None
    """Notice. At most 300 bytes."""
    face_url: str | None
    """Address of the group picture. At most 100 bytes."""
    max_member_count: int | None
    """Maximum number of members. The limit of the plan when omitted."""
    apply_join_option: ApplyJoinOption | str | None
    """What happens to applications. Not for communities. The service assumes "NeedPermission" when omitted."""
    invite_join_option: InviteJoinOption | str | None
    """What happens to invitations."""
    app_defined_data: Sequence[CustomField] | None
    """Custom fields of the group. At most 10 items."""
    member_list: Sequence[InitialMember] | None
    """Initial members. Not for live groups. At most 100 items."""
    support_topic: bool | None
    """Enable topics. Communities only."""
    enable_permission: bool | None
    """Whether permission groups decide about rights. Communities with topics only."""
    default_permission: CommunityPermission | int | None
    """Sum of the rights of ordinary members. Only where permission groups decide."""

    def __init__(
        self,
        *,
        group_type: GroupType | str,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        invite_join_option: InviteJoinOption | str | None = None,
        app_defined_data: Sequence[CustomField] | None = None,
        member_list: Sequence[InitialMember] | None = None,
        support_topic: bool | None = None,
        enable_permission: bool | None = None,
        default_permission: CommunityPermission | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_type = group_type
        self.name = name
        self.owner_account = owner_account
        self.group_id = group_id
        self.introduction = introduction
        self.notification = notification
        self.face_url = face_url
        self.max_member_count = max_member_count
        self.apply_join_option = apply_join_option
        self.invite_join_option = invite_join_option
        self.app_defined_data = app_defined_data
        self.member_list = member_list
        self.support_topic = support_topic
        self.enable_permission = enable_permission
        self.default_permission = default_permission


class CreateGroupResponse(Response):
    """Response to `group_open_http_svc/create_group`."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "huge_group_flag": "HugeGroupFlag",
    }

    group_id: str
    """ID of the new group."""
    group_type: GroupType | str | None
    """Kind of group. Seen for communities."""
    huge_group_flag: bool | None
    """Mark of a huge group. Seen for communities."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str | None = None,
        huge_group_flag: bool | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.huge_group_flag = huge_group_flag


def decode_initial_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(InitialMember)
    model.member_account = wire.pop("Member_Account", None)
    model.role = wire.pop("Role", None)
    if (value := wire.pop("AppMemberDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_member_defined_data = value
    model.extra_fields = wire or None
    return model


def encode_initial_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.app_member_defined_data) is not None:
        wire["AppMemberDefinedData"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(InitialMember, encode_initial_member, decode_initial_member)


def decode_create_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateGroupRequest)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.group_id = wire.pop("GroupId", None)
    model.introduction = wire.pop("Introduction", None)
    model.notification = wire.pop("Notification", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.apply_join_option = wire.pop("ApplyJoinOption", None)
    model.invite_join_option = wire.pop("InviteJoinOption", None)
    if (value := wire.pop("AppDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_defined_data = value
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_initial_member(item)
    model.member_list = value
    model.support_topic = pop_flag(wire, "SupportTopic")
    model.enable_permission = pop_flag(wire, "EnablePermission")
    model.default_permission = wire.pop("DefaultPermission", None)
    model.extra_fields = wire or None
    return model


def encode_create_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.max_member_count) is not None:
        wire["MaxMemberCount"] = field
    if (field := model.apply_join_option) is not None:
        wire["ApplyJoinOption"] = field
    if (field := model.invite_join_option) is not None:
        wire["InviteJoinOption"] = field
    if (field := model.app_defined_data) is not None:
        wire["AppDefinedData"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.support_topic) is not None:
        wire["SupportTopic"] = encode_flag(field)
    if (field := model.enable_permission) is not None:
        wire["EnablePermission"] = encode_flag(field)
    if (field := model.default_permission) is not None:
        wire["DefaultPermission"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateGroupRequest, encode_create_group_request, decode_create_group_request)


def decode_create_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateGroupResponse)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.huge_group_flag = pop_flag(wire, "HugeGroupFlag")
    model.extra_fields = wire or None
    return model


def encode_create_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.huge_group_flag) is not None:
        wire["HugeGroupFlag"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateGroupResponse, encode_create_group_response, decode_create_group_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="create_group",
    method="group.create_group",
    summary="Create a group.",
    request_type=CreateGroupRequest,
    response_type=CreateGroupResponse,
    request_decoder=decode_create_group_request,
    response_decoder=decode_create_group_response,
    effect=Effect(
        kind="once",
        unless="GroupId",
        already_done=frozenset({10025}),
        reason="With a chosen ID, the response to a retry is 10025.",
    ),
    sources=(
        "https://trtc.io/document/34895",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10005,
        10006,
        10007,
        10008,
        10016,
        10021,
        10025,
        10036,
        10037,
        10038,
        10058,
        80001,
    ),
    error_texts={
        10005: "More than 100 initial members.",
        10006: "Too many groups created in one day.",
        10007: "The group type does not allow this, such as initial members in a live group.",
        10021: "The group ID belongs to somebody else.",
        10025: "The ID names a group of yours already. Disband that one or choose another ID.",
        10037: "The owner created or joined too many groups.",
        10038: "More initial members than the plan allows.",
    },
)
CreateGroupRequest.operation = OPERATION
CreateGroupResponse.operation = OPERATION
