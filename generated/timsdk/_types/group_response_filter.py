# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.group_field import GroupField
    from timsdk._types.group_member_field import GroupMemberField


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupResponseFilter(Model):
    """Which fields of groups to answer. Where it is set, only the fields its lists name come back."""

    _known = frozenset(
        {"GroupBaseInfoFilter", "MemberInfoFilter", "AppDefinedDataFilter_Group", "AppDefinedDataFilter_GroupMember"}
    )

    group_base_info_filter: list[GroupField | str] | None = None
    """Base fields."""
    member_info_filter: list[GroupMemberField | str] | None = None
    """Fields of members."""
    app_defined_data_filter_group: list[str] | None = None
    """Keys of custom fields of the group."""
    app_defined_data_filter_group_member: list[str] | None = None
    """Keys of custom fields of members."""


def decode_group_response_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupResponseFilter)
    model.group_base_info_filter = get("GroupBaseInfoFilter")
    model.member_info_filter = get("MemberInfoFilter")
    model.app_defined_data_filter_group = get("AppDefinedDataFilter_Group")
    model.app_defined_data_filter_group_member = get("AppDefinedDataFilter_GroupMember")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupResponseFilter, encode_group_response_filter, decode_group_response_filter)
