# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register

if TYPE_CHECKING:
    from timsdk._types.desk_role_id import DeskRoleId
    from timsdk_runtime.model.base import JsonObject


class DeskAgent(Model):
    """An agent account."""

    __slots__ = {
        "member_mail": "MemberMail",
        "nick_name": "NickName",
        "role_id_list": "RoleIDList",
        "member_group_id_list": "MemberGroupIDList",
        "avatar": "Avatar",
        "member_reception_limit": "MemberReceptionLimit",
        "member_reception_limit_enabled": "MemberReceptionLimitEnabled",
        "effective_reception_limit": "EffectiveReceptionLimit",
        "kick_off": "KickOff",
        "create_time": "CreateTime",
    }

    member_mail: str
    """Mail address of the agent."""
    nick_name: str
    """Nickname."""
    role_id_list: list[DeskRoleId | int]
    """Roles."""
    member_group_id_list: list[int]
    """Agent groups."""
    avatar: str
    """URL of the profile picture."""
    member_reception_limit: int
    """Sessions at a time for this agent."""
    member_reception_limit_enabled: bool
    """Whether the agent's own limit applies."""
    effective_reception_limit: int
    """Limit of sessions at a time that is in force."""
    kick_off: bool | None
    """Whether the agent is forced offline."""
    create_time: int | None
    """Creation time. Unix time in seconds."""

    def __init__(
        self,
        *,
        member_mail: str,
        nick_name: str,
        role_id_list: list[DeskRoleId | int] | list[DeskRoleId] | list[int],
        member_group_id_list: list[int],
        avatar: str,
        member_reception_limit: int,
        member_reception_limit_enabled: bool,
        effective_reception_limit: int,
        kick_off: bool | None = None,
        create_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_mail = member_mail
        self.nick_name = nick_name
        self.role_id_list = role_id_list  # type: ignore[assignment]
        self.member_group_id_list = member_group_id_list
        self.avatar = avatar
        self.member_reception_limit = member_reception_limit
        self.member_reception_limit_enabled = member_reception_limit_enabled
        self.effective_reception_limit = effective_reception_limit
        self.kick_off = kick_off
        self.create_time = create_time


def decode_desk_agent(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAgent)
    model.member_mail = wire.pop("MemberMail", None)
    model.nick_name = wire.pop("NickName", None)
    model.role_id_list = wire.pop("RoleIDList", None)
    model.member_group_id_list = wire.pop("MemberGroupIDList", None)
    model.avatar = wire.pop("Avatar", None)
    model.member_reception_limit = wire.pop("MemberReceptionLimit", None)
    model.member_reception_limit_enabled = pop_flag(wire, "MemberReceptionLimitEnabled")
    model.effective_reception_limit = wire.pop("EffectiveReceptionLimit", None)
    model.kick_off = pop_flag(wire, "KickOff")
    model.create_time = wire.pop("CreateTime", None)
    model.extra_fields = wire or None
    return model


def encode_desk_agent(model: Any) -> dict[str, Any]:
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
    if (field := model.effective_reception_limit) is not None:
        wire["EffectiveReceptionLimit"] = field
    if (field := model.kick_off) is not None:
        wire["KickOff"] = encode_flag(field)
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskAgent, encode_desk_agent, decode_desk_agent)
