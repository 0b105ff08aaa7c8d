# Generated from spec/apis/desk_http_svc/create_members.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
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

    from timsdk._types.desk_role_id import DeskRoleId


@attrs.define(kw_only=True, eq=False, repr=False)
class NewDeskAgent(Model):
    """An agent account to create."""

    _known = frozenset(
        {
            "MemberMail",
            "NickName",
            "RoleIDList",
            "MemberGroupIDList",
            "Avatar",
            "MemberReceptionLimit",
            "MemberReceptionLimitEnabled",
        }
    )
    _flags = ("MemberReceptionLimitEnabled",)

    member_mail: str
    """Mail address; the agent logs in with it."""
    nick_name: str | None = None
    """Nickname. At most 32 characters."""
    role_id_list: list[DeskRoleId | int] | None = None
    """Roles."""
    member_group_id_list: list[int] | None = None
    """Agent groups besides the default group."""
    avatar: str | None = None
    """Address of the profile picture."""
    member_reception_limit: int | None = None
    """Sessions at a time for this agent."""
    member_reception_limit_enabled: bool | None = None
    """Use the own limit and not the group's. The service assumes False when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateMembersRequest(Request["CreateMembersResponse"]):
    """Create agent accounts."""

    _known = frozenset({"MemberList", "SendPassword"})

    member_list: Sequence[NewDeskAgent]
    """The agents. At most 10 items."""
    send_password: bool | None = None
    """Send each agent a password by mail. The service assumes True when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateMembersResponse(Response):
    """Answer to `desk_http_svc/create_members`."""

    _known = frozenset({*ENVELOPE})


def decode_new_desk_agent(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NewDeskAgent)
    model.member_mail = get("MemberMail")
    model.nick_name = get("NickName")
    model.role_id_list = get("RoleIDList")
    model.member_group_id_list = get("MemberGroupIDList")
    model.avatar = get("Avatar")
    model.member_reception_limit = get("MemberReceptionLimit")
    model.member_reception_limit_enabled = decode_flag(get("MemberReceptionLimitEnabled"))
    model._extra, model._wire = None, wire
    return model


def encode_new_desk_agent(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_mail) is not None:
        wire["MemberMail"] = field
    if (field := model.nick_name) is not None:
        wire["NickName"] = field
    if (field := model.role_id_list) is not None:
        wire["RoleIDList"] = field
    if (field := model.member_group_id_list) is not None:
        wire["MemberGroupIDList"] = field
    if (field := model.avatar) is not None:
        wire["Avatar"] = field
    if (field := model.member_reception_limit) is not None:
        wire["MemberReceptionLimit"] = field
    if (field := model.member_reception_limit_enabled) is not None:
        wire["MemberReceptionLimitEnabled"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NewDeskAgent, encode_new_desk_agent, decode_new_desk_agent)


def decode_create_members_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateMembersRequest)
    model.member_list = decode_list(decode_new_desk_agent, get("MemberList"))
    model.send_password = get("SendPassword")
    model._extra, model._wire = None, wire
    return model


def encode_create_members_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if (field := model.send_password) is not None:
        wire["SendPassword"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateMembersRequest, encode_create_members_request, decode_create_members_request)


def decode_create_members_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(CreateMembersResponse)
    model._extra, model._wire = None, wire
    return model


def encode_create_members_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateMembersResponse, encode_create_members_response, decode_create_members_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="create_members",
    method="desk.create_members",
    summary="Create agent accounts.",
    request_type=CreateMembersRequest,
    response_type=CreateMembersResponse,
    request_decoder=decode_create_members_request,
    response_decoder=decode_create_members_response,
    effect=Effect(kind="once", reason="What a repeat with the same mail addresses does is not documented."),
    sources=("https://cloud.tencent.com/document/product/269/124316",),
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    missing=(
        "the table of answer fields",
        "its list of private error codes (those of its siblings are given)",
    ),
)
CreateMembersRequest.operation = OPERATION
CreateMembersResponse.operation = OPERATION
