# Generated from spec/; do not edit. `make generate` writes it again.
"""Communities: models of the APIs of `client.community`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.add_permission_group_member import (
        AddPermissionGroupMemberRequest as AddPermissionGroupMemberRequest,
    )
    from timsdk._apis.group_open_http_svc.add_permission_group_member import (
        AddPermissionGroupMemberResponse as AddPermissionGroupMemberResponse,
    )
    from timsdk._apis.group_open_http_svc.add_topic_permission_group import (
        AddTopicPermissionGroupRequest as AddTopicPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.add_topic_permission_group import (
        AddTopicPermissionGroupResponse as AddTopicPermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.create_permission_group import (
        CreatePermissionGroupRequest as CreatePermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.create_permission_group import (
        CreatePermissionGroupResponse as CreatePermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.delete_permission_group_member import (
        DeletePermissionGroupMemberRequest as DeletePermissionGroupMemberRequest,
    )
    from timsdk._apis.group_open_http_svc.delete_permission_group_member import (
        DeletePermissionGroupMemberResponse as DeletePermissionGroupMemberResponse,
    )
    from timsdk._apis.group_open_http_svc.delete_topic_permission_group import (
        DeleteTopicPermissionGroupRequest as DeleteTopicPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.delete_topic_permission_group import (
        DeleteTopicPermissionGroupResponse as DeleteTopicPermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.destroy_permission_group import (
        DestroyPermissionGroupRequest as DestroyPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.destroy_permission_group import (
        DestroyPermissionGroupResponse as DestroyPermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.destroy_permission_group import (
        PermissionGroupResult as PermissionGroupResult,
    )
    from timsdk._apis.group_open_http_svc.get_permission_group import (
        GetPermissionGroupRequest as GetPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.get_permission_group import (
        GetPermissionGroupResponse as GetPermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.get_permission_group import PermissionGroupInfo as PermissionGroupInfo
    from timsdk._apis.group_open_http_svc.get_permission_group_member_list import (
        GetPermissionGroupMemberListRequest as GetPermissionGroupMemberListRequest,
    )
    from timsdk._apis.group_open_http_svc.get_permission_group_member_list import (
        GetPermissionGroupMemberListResponse as GetPermissionGroupMemberListResponse,
    )
    from timsdk._apis.group_open_http_svc.get_permission_group_member_list import (
        PermissionGroupMember as PermissionGroupMember,
    )
    from timsdk._apis.group_open_http_svc.get_topic_permission_group import (
        GetTopicPermissionGroupRequest as GetTopicPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.get_topic_permission_group import (
        GetTopicPermissionGroupResponse as GetTopicPermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.get_topic_permission_group import TopicGrantResult as TopicGrantResult
    from timsdk._apis.group_open_http_svc.import_topic import ImportTopicRequest as ImportTopicRequest
    from timsdk._apis.group_open_http_svc.import_topic import ImportTopicResponse as ImportTopicResponse
    from timsdk._apis.group_open_http_svc.modify_permission_group import (
        ModifyPermissionGroupRequest as ModifyPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.modify_permission_group import (
        ModifyPermissionGroupResponse as ModifyPermissionGroupResponse,
    )
    from timsdk._apis.group_open_http_svc.set_topic_permission_group import (
        SetTopicPermissionGroupRequest as SetTopicPermissionGroupRequest,
    )
    from timsdk._apis.group_open_http_svc.set_topic_permission_group import (
        SetTopicPermissionGroupResponse as SetTopicPermissionGroupResponse,
    )
    from timsdk._apis.million_group_open_http_svc.create_topic import CreateTopicRequest as CreateTopicRequest
    from timsdk._apis.million_group_open_http_svc.create_topic import CreateTopicResponse as CreateTopicResponse
    from timsdk._apis.million_group_open_http_svc.destroy_topic import DestroyTopicRequest as DestroyTopicRequest
    from timsdk._apis.million_group_open_http_svc.destroy_topic import DestroyTopicResponse as DestroyTopicResponse
    from timsdk._apis.million_group_open_http_svc.get_online_member_num import (
        GetOnlineMemberNumRequest as GetOnlineMemberNumRequest,
    )
    from timsdk._apis.million_group_open_http_svc.get_online_member_num import (
        GetOnlineMemberNumResponse as GetOnlineMemberNumResponse,
    )
    from timsdk._apis.million_group_open_http_svc.get_topic import GetTopicRequest as GetTopicRequest
    from timsdk._apis.million_group_open_http_svc.get_topic import GetTopicResponse as GetTopicResponse
    from timsdk._apis.million_group_open_http_svc.get_topic import TopicEntry as TopicEntry
    from timsdk._apis.million_group_open_http_svc.get_topic import TopicField as TopicField
    from timsdk._apis.million_group_open_http_svc.get_topic import TopicInfo as TopicInfo
    from timsdk._apis.million_group_open_http_svc.get_topic import TopicSelfInfo as TopicSelfInfo
    from timsdk._apis.million_group_open_http_svc.modify_topic import ModifyTopicRequest as ModifyTopicRequest
    from timsdk._apis.million_group_open_http_svc.modify_topic import ModifyTopicResponse as ModifyTopicResponse
    from timsdk._types.community_permission import CommunityPermission as CommunityPermission
    from timsdk._types.group_msg_flag import GroupMsgFlag as GroupMsgFlag
    from timsdk._types.group_type import GroupType as GroupType
    from timsdk._types.member_ref import MemberRef as MemberRef
    from timsdk._types.on_off import OnOff as OnOff
    from timsdk._types.permission_group_member_result import (
        PermissionGroupMemberResult as PermissionGroupMemberResult,
    )
    from timsdk._types.topic_grant import TopicGrant as TopicGrant
    from timsdk._types.topic_permission import TopicPermission as TopicPermission
    from timsdk._types.topic_result import TopicResult as TopicResult

__all__ = [
    "AddPermissionGroupMemberRequest",
    "AddPermissionGroupMemberResponse",
    "AddTopicPermissionGroupRequest",
    "AddTopicPermissionGroupResponse",
    "CommunityPermission",
    "CreatePermissionGroupRequest",
    "CreatePermissionGroupResponse",
    "CreateTopicRequest",
    "CreateTopicResponse",
    "DeletePermissionGroupMemberRequest",
    "DeletePermissionGroupMemberResponse",
    "DeleteTopicPermissionGroupRequest",
    "DeleteTopicPermissionGroupResponse",
    "DestroyPermissionGroupRequest",
    "DestroyPermissionGroupResponse",
    "DestroyTopicRequest",
    "DestroyTopicResponse",
    "GetOnlineMemberNumRequest",
    "GetOnlineMemberNumResponse",
    "GetPermissionGroupMemberListRequest",
    "GetPermissionGroupMemberListResponse",
    "GetPermissionGroupRequest",
    "GetPermissionGroupResponse",
    "GetTopicPermissionGroupRequest",
    "GetTopicPermissionGroupResponse",
    "GetTopicRequest",
    "GetTopicResponse",
    "GroupMsgFlag",
    "GroupType",
    "ImportTopicRequest",
    "ImportTopicResponse",
    "MemberRef",
    "ModifyPermissionGroupRequest",
    "ModifyPermissionGroupResponse",
    "ModifyTopicRequest",
    "ModifyTopicResponse",
    "OnOff",
    "PermissionGroupInfo",
    "PermissionGroupMember",
    "PermissionGroupMemberResult",
    "PermissionGroupResult",
    "SetTopicPermissionGroupRequest",
    "SetTopicPermissionGroupResponse",
    "TopicEntry",
    "TopicField",
    "TopicGrant",
    "TopicGrantResult",
    "TopicInfo",
    "TopicPermission",
    "TopicResult",
    "TopicSelfInfo",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddPermissionGroupMemberRequest": "timsdk._apis.group_open_http_svc.add_permission_group_member",
            "AddPermissionGroupMemberResponse": "timsdk._apis.group_open_http_svc.add_permission_group_member",
            "AddTopicPermissionGroupRequest": "timsdk._apis.group_open_http_svc.add_topic_permission_group",
            "AddTopicPermissionGroupResponse": "timsdk._apis.group_open_http_svc.add_topic_permission_group",
            "CommunityPermission": "timsdk._types.community_permission",
            "CreatePermissionGroupRequest": "timsdk._apis.group_open_http_svc.create_permission_group",
            "CreatePermissionGroupResponse": "timsdk._apis.group_open_http_svc.create_permission_group",
            "CreateTopicRequest": "timsdk._apis.million_group_open_http_svc.create_topic",
            "CreateTopicResponse": "timsdk._apis.million_group_open_http_svc.create_topic",
            "DeletePermissionGroupMemberRequest": "timsdk._apis.group_open_http_svc.delete_permission_group_member",
            "DeletePermissionGroupMemberResponse": "timsdk._apis.group_open_http_svc.delete_permission_group_member",
            "DeleteTopicPermissionGroupRequest": "timsdk._apis.group_open_http_svc.delete_topic_permission_group",
            "DeleteTopicPermissionGroupResponse": "timsdk._apis.group_open_http_svc.delete_topic_permission_group",
            "DestroyPermissionGroupRequest": "timsdk._apis.group_open_http_svc.destroy_permission_group",
            "DestroyPermissionGroupResponse": "timsdk._apis.group_open_http_svc.destroy_permission_group",
            "DestroyTopicRequest": "timsdk._apis.million_group_open_http_svc.destroy_topic",
            "DestroyTopicResponse": "timsdk._apis.million_group_open_http_svc.destroy_topic",
            "GetOnlineMemberNumRequest": "timsdk._apis.million_group_open_http_svc.get_online_member_num",
            "GetOnlineMemberNumResponse": "timsdk._apis.million_group_open_http_svc.get_online_member_num",
            "GetPermissionGroupMemberListRequest": "timsdk._apis.group_open_http_svc.get_permission_group_member_list",
            "GetPermissionGroupMemberListResponse": "timsdk._apis.group_open_http_svc.get_permission_group_member_list",
            "GetPermissionGroupRequest": "timsdk._apis.group_open_http_svc.get_permission_group",
            "GetPermissionGroupResponse": "timsdk._apis.group_open_http_svc.get_permission_group",
            "GetTopicPermissionGroupRequest": "timsdk._apis.group_open_http_svc.get_topic_permission_group",
            "GetTopicPermissionGroupResponse": "timsdk._apis.group_open_http_svc.get_topic_permission_group",
            "GetTopicRequest": "timsdk._apis.million_group_open_http_svc.get_topic",
            "GetTopicResponse": "timsdk._apis.million_group_open_http_svc.get_topic",
            "GroupMsgFlag": "timsdk._types.group_msg_flag",
            "GroupType": "timsdk._types.group_type",
            "ImportTopicRequest": "timsdk._apis.group_open_http_svc.import_topic",
            "ImportTopicResponse": "timsdk._apis.group_open_http_svc.import_topic",
            "MemberRef": "timsdk._types.member_ref",
            "ModifyPermissionGroupRequest": "timsdk._apis.group_open_http_svc.modify_permission_group",
            "ModifyPermissionGroupResponse": "timsdk._apis.group_open_http_svc.modify_permission_group",
            "ModifyTopicRequest": "timsdk._apis.million_group_open_http_svc.modify_topic",
            "ModifyTopicResponse": "timsdk._apis.million_group_open_http_svc.modify_topic",
            "OnOff": "timsdk._types.on_off",
            "PermissionGroupInfo": "timsdk._apis.group_open_http_svc.get_permission_group",
            "PermissionGroupMember": "timsdk._apis.group_open_http_svc.get_permission_group_member_list",
            "PermissionGroupMemberResult": "timsdk._types.permission_group_member_result",
            "PermissionGroupResult": "timsdk._apis.group_open_http_svc.destroy_permission_group",
            "SetTopicPermissionGroupRequest": "timsdk._apis.group_open_http_svc.set_topic_permission_group",
            "SetTopicPermissionGroupResponse": "timsdk._apis.group_open_http_svc.set_topic_permission_group",
            "TopicEntry": "timsdk._apis.million_group_open_http_svc.get_topic",
            "TopicField": "timsdk._apis.million_group_open_http_svc.get_topic",
            "TopicGrant": "timsdk._types.topic_grant",
            "TopicGrantResult": "timsdk._apis.group_open_http_svc.get_topic_permission_group",
            "TopicInfo": "timsdk._apis.million_group_open_http_svc.get_topic",
            "TopicPermission": "timsdk._types.topic_permission",
            "TopicResult": "timsdk._types.topic_result",
            "TopicSelfInfo": "timsdk._apis.million_group_open_http_svc.get_topic",
        },
    )
