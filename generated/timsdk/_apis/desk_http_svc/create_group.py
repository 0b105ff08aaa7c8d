# Generated from spec/apis/desk_http_svc/create_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskGroupMember(Model):
    """One member to add while the group is created."""

    __slots__ = {
        "member_account": "MemberAccount",
        "role": "Role",
    }

    member_account: str
    """User ID."""
    role: str | None
    """Role. Ordinary member when omitted. One of "Admin"."""

    def __init__(
        self,
        *,
        member_account: str,
        role: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.role = role


class CreateGroupRequest(Request["CreateGroupResponse"]):
    """Create a Chat group with a customer service account in it."""

    __slots__ = {
        "owner_account": "OwnerAccount",
        "group_type": "Type",
        "group_id": "GroupId",
        "name": "Name",
        "introduction": "Introduction",
        "notification": "Notification",
        "face_url": "FaceUrl",
        "max_member_count": "MaxMemberCount",
        "apply_join_option": "ApplyJoinOption",
        "member_list": "MemberList",
    }

    owner_account: str | None
    """Owner, an imported account. Without it the group has no owner."""
    group_type: GroupType | str
    """Kind of group, Public or Private."""
    group_id: str
    """Custom ID of the group."""
    name: str
    """Group name."""
    introduction: str | None
    """Introduction."""
    notification: str | None
    """Notice."""
    face_url: str | None
    """URL of the group picture."""
    max_member_count: int | None
    """Maximum number of members."""
    apply_join_option: ApplyJoinOption | str | None
    """What happens to applications."""
    member_list: Sequence[DeskGroupMember]
    """Initial members. One customer service account and at least one other user. At most 100 items."""

    def __init__(
        self,
        *,
        owner_account: str | None = None,
        group_type: GroupType | str,
        group_id: str,
        name: str,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        member_list: Sequence[DeskGroupMember],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.owner_account = owner_account
        self.group_type = group_type
        self.group_id = group_id
        self.name = name
        self.introduction = introduction
        self.notification = notification
        self.face_url = face_url
        self.max_member_count = max_member_count
        self.apply_join_option = apply_join_option
        self.member_list = member_list


class CreateGroupResponse(Response):
    """Response to `desk_http_svc/create_group`."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str | None
    """ID of the new group."""

    def __init__(
        self,
        *,
        group_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id


def decode_desk_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskGroupMember)
    model.member_account = wire.pop("MemberAccount", None)
    model.role = wire.pop("Role", None)
    model.extra_fields = wire or None
    return model


def encode_desk_group_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["MemberAccount"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskGroupMember, encode_desk_group_member, decode_desk_group_member)


def decode_create_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateGroupRequest)
    model.owner_account = wire.pop("OwnerAccount", None)
    model.group_type = wire.pop("Type", None)
    model.group_id = wire.pop("GroupId", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.notification = wire.pop("Notification", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.apply_join_option = wire.pop("ApplyJoinOption", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_group_member(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_create_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.owner_account) is not None:
        wire["OwnerAccount"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
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
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateGroupRequest, encode_create_group_request, decode_create_group_request)


def decode_create_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateGroupResponse)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_create_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateGroupResponse, encode_create_group_response, decode_create_group_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="create_group",
    method="desk.create_group",
    summary="Create a Chat group with a customer service account in it.",
    request_type=CreateGroupRequest,
    response_type=CreateGroupResponse,
    request_decoder=decode_create_group_request,
    response_decoder=decode_create_group_response,
    effect=Effect(kind="once", unless="GroupId", reason="With a chosen `group_id`, a retry creates no second group."),
    sources=(
        "https://cloud.tencent.com/document/product/269/113989",
        "https://www.tencentcloud.com/document/product/1229/68815",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "request fields for the routing of the session",
        "response fields",
        "error codes (those of its siblings are listed)",
    ),
)
CreateGroupRequest.operation = OPERATION
CreateGroupResponse.operation = OPERATION
