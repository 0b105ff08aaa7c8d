# Generated from spec/; do not edit. `make generate` writes it again.
"""Groups: models of the APIs of `client.group`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_attr_http_svc.get_group_attr import GetGroupAttrRequest as GetGroupAttrRequest
    from timsdk._apis.group_open_attr_http_svc.get_group_attr import GetGroupAttrResponse as GetGroupAttrResponse
    from timsdk._apis.group_open_http_svc.add_group_member import AddGroupMemberRequest as AddGroupMemberRequest
    from timsdk._apis.group_open_http_svc.add_group_member import AddGroupMemberResponse as AddGroupMemberResponse
    from timsdk._apis.group_open_http_svc.ban_group_member import BanGroupMemberRequest as BanGroupMemberRequest
    from timsdk._apis.group_open_http_svc.ban_group_member import BanGroupMemberResponse as BanGroupMemberResponse
    from timsdk._apis.group_open_http_svc.change_group_owner import ChangeGroupOwnerRequest as ChangeGroupOwnerRequest
    from timsdk._apis.group_open_http_svc.change_group_owner import (
        ChangeGroupOwnerResponse as ChangeGroupOwnerResponse,
    )
    from timsdk._apis.group_open_http_svc.clear_group_attr import ClearGroupAttrRequest as ClearGroupAttrRequest
    from timsdk._apis.group_open_http_svc.clear_group_attr import ClearGroupAttrResponse as ClearGroupAttrResponse
    from timsdk._apis.group_open_http_svc.create_group import CreateGroupRequest as CreateGroupRequest
    from timsdk._apis.group_open_http_svc.create_group import CreateGroupResponse as CreateGroupResponse
    from timsdk._apis.group_open_http_svc.create_group import InitialMember as InitialMember
    from timsdk._apis.group_open_http_svc.delete_group_attr import DeleteGroupAttrRequest as DeleteGroupAttrRequest
    from timsdk._apis.group_open_http_svc.delete_group_attr import DeleteGroupAttrResponse as DeleteGroupAttrResponse
    from timsdk._apis.group_open_http_svc.delete_group_attr import GroupAttributeKey as GroupAttributeKey
    from timsdk._apis.group_open_http_svc.delete_group_counter import (
        DeleteGroupCounterRequest as DeleteGroupCounterRequest,
    )
    from timsdk._apis.group_open_http_svc.delete_group_counter import (
        DeleteGroupCounterResponse as DeleteGroupCounterResponse,
    )
    from timsdk._apis.group_open_http_svc.delete_group_member import (
        DeleteGroupMemberRequest as DeleteGroupMemberRequest,
    )
    from timsdk._apis.group_open_http_svc.delete_group_member import (
        DeleteGroupMemberResponse as DeleteGroupMemberResponse,
    )
    from timsdk._apis.group_open_http_svc.destroy_group import DestroyGroupRequest as DestroyGroupRequest
    from timsdk._apis.group_open_http_svc.destroy_group import DestroyGroupResponse as DestroyGroupResponse
    from timsdk._apis.group_open_http_svc.forbid_send_msg import ForbidSendMsgRequest as ForbidSendMsgRequest
    from timsdk._apis.group_open_http_svc.forbid_send_msg import ForbidSendMsgResponse as ForbidSendMsgResponse
    from timsdk._apis.group_open_http_svc.get_appid_group_list import AppGroup as AppGroup
    from timsdk._apis.group_open_http_svc.get_appid_group_list import (
        GetAppidGroupListRequest as GetAppidGroupListRequest,
    )
    from timsdk._apis.group_open_http_svc.get_appid_group_list import (
        GetAppidGroupListResponse as GetAppidGroupListResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_ban_member import (
        GetGroupBanMemberRequest as GetGroupBanMemberRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_ban_member import (
        GetGroupBanMemberResponse as GetGroupBanMemberResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_counter import GetGroupCounterRequest as GetGroupCounterRequest
    from timsdk._apis.group_open_http_svc.get_group_counter import GetGroupCounterResponse as GetGroupCounterResponse
    from timsdk._apis.group_open_http_svc.get_group_info import GetGroupInfoRequest as GetGroupInfoRequest
    from timsdk._apis.group_open_http_svc.get_group_info import GetGroupInfoResponse as GetGroupInfoResponse
    from timsdk._apis.group_open_http_svc.get_group_member_info import (
        GetGroupMemberInfoRequest as GetGroupMemberInfoRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_member_info import (
        GetGroupMemberInfoResponse as GetGroupMemberInfoResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_muted_account import (
        GetGroupMutedAccountRequest as GetGroupMutedAccountRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_muted_account import (
        GetGroupMutedAccountResponse as GetGroupMutedAccountResponse,
    )
    from timsdk._apis.group_open_http_svc.get_joined_group_list import (
        GetJoinedGroupListRequest as GetJoinedGroupListRequest,
    )
    from timsdk._apis.group_open_http_svc.get_joined_group_list import (
        GetJoinedGroupListResponse as GetJoinedGroupListResponse,
    )
    from timsdk._apis.group_open_http_svc.get_joined_group_list import JoinedGroup as JoinedGroup
    from timsdk._apis.group_open_http_svc.get_joined_group_list import JoinedGroupFilter as JoinedGroupFilter
    from timsdk._apis.group_open_http_svc.get_joined_group_list import JoinedGroupSelf as JoinedGroupSelf
    from timsdk._apis.group_open_http_svc.get_role_in_group import GetRoleInGroupRequest as GetRoleInGroupRequest
    from timsdk._apis.group_open_http_svc.get_role_in_group import GetRoleInGroupResponse as GetRoleInGroupResponse
    from timsdk._apis.group_open_http_svc.get_role_in_group import UserRoleInGroup as UserRoleInGroup
    from timsdk._apis.group_open_http_svc.get_specified_group_member_info import (
        GetSpecifiedGroupMemberInfoRequest as GetSpecifiedGroupMemberInfoRequest,
    )
    from timsdk._apis.group_open_http_svc.get_specified_group_member_info import (
        GetSpecifiedGroupMemberInfoResponse as GetSpecifiedGroupMemberInfoResponse,
    )
    from timsdk._apis.group_open_http_svc.import_group import ImportGroupRequest as ImportGroupRequest
    from timsdk._apis.group_open_http_svc.import_group import ImportGroupResponse as ImportGroupResponse
    from timsdk._apis.group_open_http_svc.import_group_member import ImportGroupMember as ImportGroupMember
    from timsdk._apis.group_open_http_svc.import_group_member import (
        ImportGroupMemberRequest as ImportGroupMemberRequest,
    )
    from timsdk._apis.group_open_http_svc.import_group_member import (
        ImportGroupMemberResponse as ImportGroupMemberResponse,
    )
    from timsdk._apis.group_open_http_svc.modify_group_attr import ModifyGroupAttrRequest as ModifyGroupAttrRequest
    from timsdk._apis.group_open_http_svc.modify_group_attr import ModifyGroupAttrResponse as ModifyGroupAttrResponse
    from timsdk._apis.group_open_http_svc.modify_group_base_info import (
        ModifyGroupBaseInfoRequest as ModifyGroupBaseInfoRequest,
    )
    from timsdk._apis.group_open_http_svc.modify_group_base_info import (
        ModifyGroupBaseInfoResponse as ModifyGroupBaseInfoResponse,
    )
    from timsdk._apis.group_open_http_svc.modify_group_member_info import (
        ModifyGroupMemberInfoRequest as ModifyGroupMemberInfoRequest,
    )
    from timsdk._apis.group_open_http_svc.modify_group_member_info import (
        ModifyGroupMemberInfoResponse as ModifyGroupMemberInfoResponse,
    )
    from timsdk._apis.group_open_http_svc.set_group_attr import SetGroupAttrRequest as SetGroupAttrRequest
    from timsdk._apis.group_open_http_svc.set_group_attr import SetGroupAttrResponse as SetGroupAttrResponse
    from timsdk._apis.group_open_http_svc.unban_group_member import UnbanGroupMemberRequest as UnbanGroupMemberRequest
    from timsdk._apis.group_open_http_svc.unban_group_member import (
        UnbanGroupMemberResponse as UnbanGroupMemberResponse,
    )
    from timsdk._apis.group_open_http_svc.update_group_counter import CounterMode as CounterMode
    from timsdk._apis.group_open_http_svc.update_group_counter import (
        UpdateGroupCounterRequest as UpdateGroupCounterRequest,
    )
    from timsdk._apis.group_open_http_svc.update_group_counter import (
        UpdateGroupCounterResponse as UpdateGroupCounterResponse,
    )
    from timsdk._types.add_member_result import AddMemberResult as AddMemberResult
    from timsdk._types.apply_join_option import ApplyJoinOption as ApplyJoinOption
    from timsdk._types.banned_member import BannedMember as BannedMember
    from timsdk._types.community_permission import CommunityPermission as CommunityPermission
    from timsdk._types.custom_field import CustomField as CustomField
    from timsdk._types.group_attribute import GroupAttribute as GroupAttribute
    from timsdk._types.group_counter import GroupCounter as GroupCounter
    from timsdk._types.group_field import GroupField as GroupField
    from timsdk._types.group_info import GroupInfo as GroupInfo
    from timsdk._types.group_member_field import GroupMemberField as GroupMemberField
    from timsdk._types.group_member_info import GroupMemberInfo as GroupMemberInfo
    from timsdk._types.group_msg_flag import GroupMsgFlag as GroupMsgFlag
    from timsdk._types.group_response_filter import GroupResponseFilter as GroupResponseFilter
    from timsdk._types.group_type import GroupType as GroupType
    from timsdk._types.invite_join_option import InviteJoinOption as InviteJoinOption
    from timsdk._types.member_ref import MemberRef as MemberRef
    from timsdk._types.member_result import MemberResult as MemberResult
    from timsdk._types.member_role import MemberRole as MemberRole
    from timsdk._types.muted_member import MutedMember as MutedMember
    from timsdk._types.on_off import OnOff as OnOff
    from timsdk._types.online_status import OnlineStatus as OnlineStatus

__all__ = [
    "AddGroupMemberRequest",
    "AddGroupMemberResponse",
    "AddMemberResult",
    "AppGroup",
    "ApplyJoinOption",
    "BanGroupMemberRequest",
    "BanGroupMemberResponse",
    "BannedMember",
    "ChangeGroupOwnerRequest",
    "ChangeGroupOwnerResponse",
    "ClearGroupAttrRequest",
    "ClearGroupAttrResponse",
    "CommunityPermission",
    "CounterMode",
    "CreateGroupRequest",
    "CreateGroupResponse",
    "CustomField",
    "DeleteGroupAttrRequest",
    "DeleteGroupAttrResponse",
    "DeleteGroupCounterRequest",
    "DeleteGroupCounterResponse",
    "DeleteGroupMemberRequest",
    "DeleteGroupMemberResponse",
    "DestroyGroupRequest",
    "DestroyGroupResponse",
    "ForbidSendMsgRequest",
    "ForbidSendMsgResponse",
    "GetAppidGroupListRequest",
    "GetAppidGroupListResponse",
    "GetGroupAttrRequest",
    "GetGroupAttrResponse",
    "GetGroupBanMemberRequest",
    "GetGroupBanMemberResponse",
    "GetGroupCounterRequest",
    "GetGroupCounterResponse",
    "GetGroupInfoRequest",
    "GetGroupInfoResponse",
    "GetGroupMemberInfoRequest",
    "GetGroupMemberInfoResponse",
    "GetGroupMutedAccountRequest",
    "GetGroupMutedAccountResponse",
    "GetJoinedGroupListRequest",
    "GetJoinedGroupListResponse",
    "GetRoleInGroupRequest",
    "GetRoleInGroupResponse",
    "GetSpecifiedGroupMemberInfoRequest",
    "GetSpecifiedGroupMemberInfoResponse",
    "GroupAttribute",
    "GroupAttributeKey",
    "GroupCounter",
    "GroupField",
    "GroupInfo",
    "GroupMemberField",
    "GroupMemberInfo",
    "GroupMsgFlag",
    "GroupResponseFilter",
    "GroupType",
    "ImportGroupMember",
    "ImportGroupMemberRequest",
    "ImportGroupMemberResponse",
    "ImportGroupRequest",
    "ImportGroupResponse",
    "InitialMember",
    "InviteJoinOption",
    "JoinedGroup",
    "JoinedGroupFilter",
    "JoinedGroupSelf",
    "MemberRef",
    "MemberResult",
    "MemberRole",
    "ModifyGroupAttrRequest",
    "ModifyGroupAttrResponse",
    "ModifyGroupBaseInfoRequest",
    "ModifyGroupBaseInfoResponse",
    "ModifyGroupMemberInfoRequest",
    "ModifyGroupMemberInfoResponse",
    "MutedMember",
    "OnOff",
    "OnlineStatus",
    "SetGroupAttrRequest",
    "SetGroupAttrResponse",
    "UnbanGroupMemberRequest",
    "UnbanGroupMemberResponse",
    "UpdateGroupCounterRequest",
    "UpdateGroupCounterResponse",
    "UserRoleInGroup",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddGroupMemberRequest": "timsdk._apis.group_open_http_svc.add_group_member",
            "AddGroupMemberResponse": "timsdk._apis.group_open_http_svc.add_group_member",
            "AddMemberResult": "timsdk._types.add_member_result",
            "AppGroup": "timsdk._apis.group_open_http_svc.get_appid_group_list",
            "ApplyJoinOption": "timsdk._types.apply_join_option",
            "BanGroupMemberRequest": "timsdk._apis.group_open_http_svc.ban_group_member",
            "BanGroupMemberResponse": "timsdk._apis.group_open_http_svc.ban_group_member",
            "BannedMember": "timsdk._types.banned_member",
            "ChangeGroupOwnerRequest": "timsdk._apis.group_open_http_svc.change_group_owner",
            "ChangeGroupOwnerResponse": "timsdk._apis.group_open_http_svc.change_group_owner",
            "ClearGroupAttrRequest": "timsdk._apis.group_open_http_svc.clear_group_attr",
            "ClearGroupAttrResponse": "timsdk._apis.group_open_http_svc.clear_group_attr",
            "CommunityPermission": "timsdk._types.community_permission",
            "CounterMode": "timsdk._apis.group_open_http_svc.update_group_counter",
            "CreateGroupRequest": "timsdk._apis.group_open_http_svc.create_group",
            "CreateGroupResponse": "timsdk._apis.group_open_http_svc.create_group",
            "CustomField": "timsdk._types.custom_field",
            "DeleteGroupAttrRequest": "timsdk._apis.group_open_http_svc.delete_group_attr",
            "DeleteGroupAttrResponse": "timsdk._apis.group_open_http_svc.delete_group_attr",
            "DeleteGroupCounterRequest": "timsdk._apis.group_open_http_svc.delete_group_counter",
            "DeleteGroupCounterResponse": "timsdk._apis.group_open_http_svc.delete_group_counter",
            "DeleteGroupMemberRequest": "timsdk._apis.group_open_http_svc.delete_group_member",
            "DeleteGroupMemberResponse": "timsdk._apis.group_open_http_svc.delete_group_member",
            "DestroyGroupRequest": "timsdk._apis.group_open_http_svc.destroy_group",
            "DestroyGroupResponse": "timsdk._apis.group_open_http_svc.destroy_group",
            "ForbidSendMsgRequest": "timsdk._apis.group_open_http_svc.forbid_send_msg",
            "ForbidSendMsgResponse": "timsdk._apis.group_open_http_svc.forbid_send_msg",
            "GetAppidGroupListRequest": "timsdk._apis.group_open_http_svc.get_appid_group_list",
            "GetAppidGroupListResponse": "timsdk._apis.group_open_http_svc.get_appid_group_list",
            "GetGroupAttrRequest": "timsdk._apis.group_open_attr_http_svc.get_group_attr",
            "GetGroupAttrResponse": "timsdk._apis.group_open_attr_http_svc.get_group_attr",
            "GetGroupBanMemberRequest": "timsdk._apis.group_open_http_svc.get_group_ban_member",
            "GetGroupBanMemberResponse": "timsdk._apis.group_open_http_svc.get_group_ban_member",
            "GetGroupCounterRequest": "timsdk._apis.group_open_http_svc.get_group_counter",
            "GetGroupCounterResponse": "timsdk._apis.group_open_http_svc.get_group_counter",
            "GetGroupInfoRequest": "timsdk._apis.group_open_http_svc.get_group_info",
            "GetGroupInfoResponse": "timsdk._apis.group_open_http_svc.get_group_info",
            "GetGroupMemberInfoRequest": "timsdk._apis.group_open_http_svc.get_group_member_info",
            "GetGroupMemberInfoResponse": "timsdk._apis.group_open_http_svc.get_group_member_info",
            "GetGroupMutedAccountRequest": "timsdk._apis.group_open_http_svc.get_group_muted_account",
            "GetGroupMutedAccountResponse": "timsdk._apis.group_open_http_svc.get_group_muted_account",
            "GetJoinedGroupListRequest": "timsdk._apis.group_open_http_svc.get_joined_group_list",
            "GetJoinedGroupListResponse": "timsdk._apis.group_open_http_svc.get_joined_group_list",
            "GetRoleInGroupRequest": "timsdk._apis.group_open_http_svc.get_role_in_group",
            "GetRoleInGroupResponse": "timsdk._apis.group_open_http_svc.get_role_in_group",
            "GetSpecifiedGroupMemberInfoRequest": "timsdk._apis.group_open_http_svc.get_specified_group_member_info",
            "GetSpecifiedGroupMemberInfoResponse": "timsdk._apis.group_open_http_svc.get_specified_group_member_info",
            "GroupAttribute": "timsdk._types.group_attribute",
            "GroupAttributeKey": "timsdk._apis.group_open_http_svc.delete_group_attr",
            "GroupCounter": "timsdk._types.group_counter",
            "GroupField": "timsdk._types.group_field",
            "GroupInfo": "timsdk._types.group_info",
            "GroupMemberField": "timsdk._types.group_member_field",
            "GroupMemberInfo": "timsdk._types.group_member_info",
            "GroupMsgFlag": "timsdk._types.group_msg_flag",
            "GroupResponseFilter": "timsdk._types.group_response_filter",
            "GroupType": "timsdk._types.group_type",
            "ImportGroupMember": "timsdk._apis.group_open_http_svc.import_group_member",
            "ImportGroupMemberRequest": "timsdk._apis.group_open_http_svc.import_group_member",
            "ImportGroupMemberResponse": "timsdk._apis.group_open_http_svc.import_group_member",
            "ImportGroupRequest": "timsdk._apis.group_open_http_svc.import_group",
            "ImportGroupResponse": "timsdk._apis.group_open_http_svc.import_group",
            "InitialMember": "timsdk._apis.group_open_http_svc.create_group",
            "InviteJoinOption": "timsdk._types.invite_join_option",
            "JoinedGroup": "timsdk._apis.group_open_http_svc.get_joined_group_list",
            "JoinedGroupFilter": "timsdk._apis.group_open_http_svc.get_joined_group_list",
            "JoinedGroupSelf": "timsdk._apis.group_open_http_svc.get_joined_group_list",
            "MemberRef": "timsdk._types.member_ref",
            "MemberResult": "timsdk._types.member_result",
            "MemberRole": "timsdk._types.member_role",
            "ModifyGroupAttrRequest": "timsdk._apis.group_open_http_svc.modify_group_attr",
            "ModifyGroupAttrResponse": "timsdk._apis.group_open_http_svc.modify_group_attr",
            "ModifyGroupBaseInfoRequest": "timsdk._apis.group_open_http_svc.modify_group_base_info",
            "ModifyGroupBaseInfoResponse": "timsdk._apis.group_open_http_svc.modify_group_base_info",
            "ModifyGroupMemberInfoRequest": "timsdk._apis.group_open_http_svc.modify_group_member_info",
            "ModifyGroupMemberInfoResponse": "timsdk._apis.group_open_http_svc.modify_group_member_info",
            "MutedMember": "timsdk._types.muted_member",
            "OnOff": "timsdk._types.on_off",
            "OnlineStatus": "timsdk._types.online_status",
            "SetGroupAttrRequest": "timsdk._apis.group_open_http_svc.set_group_attr",
            "SetGroupAttrResponse": "timsdk._apis.group_open_http_svc.set_group_attr",
            "UnbanGroupMemberRequest": "timsdk._apis.group_open_http_svc.unban_group_member",
            "UnbanGroupMemberResponse": "timsdk._apis.group_open_http_svc.unban_group_member",
            "UpdateGroupCounterRequest": "timsdk._apis.group_open_http_svc.update_group_counter",
            "UpdateGroupCounterResponse": "timsdk._apis.group_open_http_svc.update_group_counter",
            "UserRoleInGroup": "timsdk._apis.group_open_http_svc.get_role_in_group",
        },
    )
