# Generated from spec/apis/desk_http_svc/create_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_type import GroupType


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskGroupMember(Model):
    """One member to add while the group is created."""

    _known = frozenset({"MemberAccount", "Role"})

    member_account: str
    """User ID."""
    role: str | None = None
    """Role. Ordinary member when omitted. One of "Admin"."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateGroupRequest(Request["CreateGroupResponse"]):
    """Create a Chat group with a customer service account in it."""

    _known = frozenset(
        {
            "OwnerAccount",
            "Type",
            "GroupId",
            "Name",
            "Introduction",
            "Notification",
            "FaceUrl",
            "MaxMemberCount",
            "ApplyJoinOption",
            "MemberList",
        }
    )

    owner_account: str | None = None
    """Owner, an imported account. Without it the group has no owner."""
    group_type: GroupType | str
    """Kind of group, Public or Private."""
    group_id: str
    """Custom ID of the group."""
    name: str
    """Group name."""
    introduction: str | None = None
    """Introduction."""
    notification: str | None = None
    """Notice."""
    face_url: str | None = None
    """Address of the group picture."""
    max_member_count: int | None = None
    """Maximum number of members."""
    apply_join_option: ApplyJoinOption | str | None = None
    """What happens to applications."""
    member_list: Sequence[DeskGroupMember]
    """Initial members. One customer service account and at least one other user. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateGroupResponse(Response):
    """Answer to `desk_http_svc/create_group`."""

    _known = frozenset({*ENVELOPE, "GroupId"})

    group_id: str | None = None
    """ID of the new group. Not seen on the page."""


def decode_desk_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskGroupMember)
    model.member_account = get("MemberAccount")
    model.role = get("Role")
    model._extra, model._wire = None, wire
    return model


def encode_desk_group_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["MemberAccount"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskGroupMember, encode_desk_group_member, decode_desk_group_member)


def decode_create_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateGroupRequest)
    model.owner_account = get("OwnerAccount")
    model.group_type = get("Type")
    model.group_id = get("GroupId")
    model.name = get("Name")
    model.introduction = get("Introduction")
    model.notification = get("Notification")
    model.face_url = get("FaceUrl")
    model.max_member_count = get("MaxMemberCount")
    model.apply_join_option = get("ApplyJoinOption")
    model.member_list = decode_list(decode_desk_group_member, get("MemberList"))
    model._extra, model._wire = None, wire
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
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateGroupRequest, encode_create_group_request, decode_create_group_request)


def decode_create_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateGroupResponse)
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_create_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="once", unless="GroupId", reason="The ID is chosen by the caller."),
    sources=(
        "https://cloud.tencent.com/document/product/269/113989",
        "https://www.tencentcloud.com/document/product/1229/68815",
    ),
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    missing=(
        "further fields for the routing of the session as in transfer_to_human",
        "the answer",
        "private error codes (those of its siblings are given)",
    ),
)
CreateGroupRequest.operation = OPERATION
CreateGroupResponse.operation = OPERATION
