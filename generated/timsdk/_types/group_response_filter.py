# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.group_field import GroupField
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk_runtime.model.base import JsonObject


class GroupResponseFilter(Model):
    """Which fields of groups to return.

    Where it is set, only the fields its lists name come back.
    """

    __slots__ = {
        "group_base_info_filter": "GroupBaseInfoFilter",
        "member_info_filter": "MemberInfoFilter",
        "app_defined_data_filter_group": "AppDefinedDataFilter_Group",
        "app_defined_data_filter_group_member": "AppDefinedDataFilter_GroupMember",
    }

    group_base_info_filter: list[GroupField | str] | None
    """Base fields."""
    member_info_filter: list[GroupMemberField | str] | None
    """Fields of members."""
    app_defined_data_filter_group: list[str] | None
    """Keys of custom fields of the group."""
    app_defined_data_filter_group_member: list[str] | None
    """Keys of custom fields of members."""

    def __init__(
        self,
        *,
        group_base_info_filter: list[GroupField | str] | list[GroupField] | list[str] | None = None,
        member_info_filter: list[GroupMemberField | str] | list[GroupMemberField] | list[str] | None = None,
        app_defined_data_filter_group: list[str] | None = None,
        app_defined_data_filter_group_member: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_base_info_filter = group_base_info_filter  # type: ignore[assignment]
        self.member_info_filter = member_info_filter  # type: ignore[assignment]
        self.app_defined_data_filter_group = app_defined_data_filter_group
        self.app_defined_data_filter_group_member = app_defined_data_filter_group_member


def decode_group_response_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupResponseFilter)
    model.group_base_info_filter = wire.pop("GroupBaseInfoFilter", None)
    model.member_info_filter = wire.pop("MemberInfoFilter", None)
    model.app_defined_data_filter_group = wire.pop("AppDefinedDataFilter_Group", None)
    model.app_defined_data_filter_group_member = wire.pop("AppDefinedDataFilter_GroupMember", None)
    model.extra_fields = wire or None
    return model


def encode_group_response_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_base_info_filter) is not None:
        wire["GroupBaseInfoFilter"] = field
    if (field := model.member_info_filter) is not None:
        wire["MemberInfoFilter"] = field
    if (field := model.app_defined_data_filter_group) is not None:
        wire["AppDefinedDataFilter_Group"] = field
    if (field := model.app_defined_data_filter_group_member) is not None:
        wire["AppDefinedDataFilter_GroupMember"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupResponseFilter, encode_group_response_filter, decode_group_response_filter)
