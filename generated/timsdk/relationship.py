# Generated from spec/; do not edit. `make generate` writes it again.
"""Relationships: models of the APIs of `client.relationship`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.follow.follow_add import FollowAddRequest as FollowAddRequest
    from timsdk._apis.follow.follow_add import FollowAddResponse as FollowAddResponse
    from timsdk._apis.follow.follow_add import FollowTarget as FollowTarget
    from timsdk._apis.follow.follow_check import FollowCheckRequest as FollowCheckRequest
    from timsdk._apis.follow.follow_check import FollowCheckResponse as FollowCheckResponse
    from timsdk._apis.follow.follow_check import FollowCheckResult as FollowCheckResult
    from timsdk._apis.follow.follow_delete import FollowDeleteRequest as FollowDeleteRequest
    from timsdk._apis.follow.follow_delete import FollowDeleteResponse as FollowDeleteResponse
    from timsdk._apis.follow.follow_get import FollowEntry as FollowEntry
    from timsdk._apis.follow.follow_get import FollowGetRequest as FollowGetRequest
    from timsdk._apis.follow.follow_get import FollowGetResponse as FollowGetResponse
    from timsdk._apis.follow.follow_get_info import FollowCount as FollowCount
    from timsdk._apis.follow.follow_get_info import FollowGetInfoRequest as FollowGetInfoRequest
    from timsdk._apis.follow.follow_get_info import FollowGetInfoResponse as FollowGetInfoResponse
    from timsdk._apis.sns.black_list_add import BlackListAddRequest as BlackListAddRequest
    from timsdk._apis.sns.black_list_add import BlackListAddResponse as BlackListAddResponse
    from timsdk._apis.sns.black_list_check import BlackListCheckRequest as BlackListCheckRequest
    from timsdk._apis.sns.black_list_check import BlackListCheckResponse as BlackListCheckResponse
    from timsdk._apis.sns.black_list_check import BlackListCheckResult as BlackListCheckResult
    from timsdk._apis.sns.black_list_delete import BlackListDeleteRequest as BlackListDeleteRequest
    from timsdk._apis.sns.black_list_delete import BlackListDeleteResponse as BlackListDeleteResponse
    from timsdk._apis.sns.black_list_get import BlackListGetRequest as BlackListGetRequest
    from timsdk._apis.sns.black_list_get import BlackListGetResponse as BlackListGetResponse
    from timsdk._apis.sns.black_list_get import BlockedUser as BlockedUser
    from timsdk._apis.sns.friend_add import FriendAddRequest as FriendAddRequest
    from timsdk._apis.sns.friend_add import FriendAddResponse as FriendAddResponse
    from timsdk._apis.sns.friend_add import NewFriend as NewFriend
    from timsdk._apis.sns.friend_check import FriendCheckRequest as FriendCheckRequest
    from timsdk._apis.sns.friend_check import FriendCheckResponse as FriendCheckResponse
    from timsdk._apis.sns.friend_check import FriendCheckResult as FriendCheckResult
    from timsdk._apis.sns.friend_delete import FriendDeleteRequest as FriendDeleteRequest
    from timsdk._apis.sns.friend_delete import FriendDeleteResponse as FriendDeleteResponse
    from timsdk._apis.sns.friend_delete_all import FriendDeleteAllRequest as FriendDeleteAllRequest
    from timsdk._apis.sns.friend_delete_all import FriendDeleteAllResponse as FriendDeleteAllResponse
    from timsdk._apis.sns.friend_get import FriendData as FriendData
    from timsdk._apis.sns.friend_get import FriendGetRequest as FriendGetRequest
    from timsdk._apis.sns.friend_get import FriendGetResponse as FriendGetResponse
    from timsdk._apis.sns.friend_get_list import FriendDetail as FriendDetail
    from timsdk._apis.sns.friend_get_list import FriendGetListRequest as FriendGetListRequest
    from timsdk._apis.sns.friend_get_list import FriendGetListResponse as FriendGetListResponse
    from timsdk._apis.sns.friend_import import FriendImportRequest as FriendImportRequest
    from timsdk._apis.sns.friend_import import FriendImportResponse as FriendImportResponse
    from timsdk._apis.sns.friend_import import ImportFriend as ImportFriend
    from timsdk._apis.sns.friend_update import FriendUpdate as FriendUpdate
    from timsdk._apis.sns.friend_update import FriendUpdateRequest as FriendUpdateRequest
    from timsdk._apis.sns.friend_update import FriendUpdateResponse as FriendUpdateResponse
    from timsdk._apis.sns.group_add import GroupAddRequest as GroupAddRequest
    from timsdk._apis.sns.group_add import GroupAddResponse as GroupAddResponse
    from timsdk._apis.sns.group_delete import GroupDeleteRequest as GroupDeleteRequest
    from timsdk._apis.sns.group_delete import GroupDeleteResponse as GroupDeleteResponse
    from timsdk._apis.sns.group_get import FriendGroup as FriendGroup
    from timsdk._apis.sns.group_get import GroupGetRequest as GroupGetRequest
    from timsdk._apis.sns.group_get import GroupGetResponse as GroupGetResponse
    from timsdk._types.account_result import AccountResult as AccountResult
    from timsdk._types.add_type import AddType as AddType
    from timsdk._types.black_check_relation import BlackCheckRelation as BlackCheckRelation
    from timsdk._types.black_check_type import BlackCheckType as BlackCheckType
    from timsdk._types.check_relation import CheckRelation as CheckRelation
    from timsdk._types.check_type import CheckType as CheckType
    from timsdk._types.delete_type import DeleteType as DeleteType
    from timsdk._types.follow_relation import FollowRelation as FollowRelation
    from timsdk._types.follow_type import FollowType as FollowType
    from timsdk._types.profile_item import ProfileItem as ProfileItem
    from timsdk._types.profile_tag import ProfileTag as ProfileTag
    from timsdk._types.sns_item import SnsItem as SnsItem
    from timsdk._types.sns_profile_item import SnsProfileItem as SnsProfileItem
    from timsdk._types.sns_tag import SnsTag as SnsTag

__all__ = [
    "AccountResult",
    "AddType",
    "BlackCheckRelation",
    "BlackCheckType",
    "BlackListAddRequest",
    "BlackListAddResponse",
    "BlackListCheckRequest",
    "BlackListCheckResponse",
    "BlackListCheckResult",
    "BlackListDeleteRequest",
    "BlackListDeleteResponse",
    "BlackListGetRequest",
    "BlackListGetResponse",
    "BlockedUser",
    "CheckRelation",
    "CheckType",
    "DeleteType",
    "FollowAddRequest",
    "FollowAddResponse",
    "FollowCheckRequest",
    "FollowCheckResponse",
    "FollowCheckResult",
    "FollowCount",
    "FollowDeleteRequest",
    "FollowDeleteResponse",
    "FollowEntry",
    "FollowGetInfoRequest",
    "FollowGetInfoResponse",
    "FollowGetRequest",
    "FollowGetResponse",
    "FollowRelation",
    "FollowTarget",
    "FollowType",
    "FriendAddRequest",
    "FriendAddResponse",
    "FriendCheckRequest",
    "FriendCheckResponse",
    "FriendCheckResult",
    "FriendData",
    "FriendDeleteAllRequest",
    "FriendDeleteAllResponse",
    "FriendDeleteRequest",
    "FriendDeleteResponse",
    "FriendDetail",
    "FriendGetListRequest",
    "FriendGetListResponse",
    "FriendGetRequest",
    "FriendGetResponse",
    "FriendGroup",
    "FriendImportRequest",
    "FriendImportResponse",
    "FriendUpdate",
    "FriendUpdateRequest",
    "FriendUpdateResponse",
    "GroupAddRequest",
    "GroupAddResponse",
    "GroupDeleteRequest",
    "GroupDeleteResponse",
    "GroupGetRequest",
    "GroupGetResponse",
    "ImportFriend",
    "NewFriend",
    "ProfileItem",
    "ProfileTag",
    "SnsItem",
    "SnsProfileItem",
    "SnsTag",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AccountResult": "timsdk._types.account_result",
            "AddType": "timsdk._types.add_type",
            "BlackCheckRelation": "timsdk._types.black_check_relation",
            "BlackCheckType": "timsdk._types.black_check_type",
            "BlackListAddRequest": "timsdk._apis.sns.black_list_add",
            "BlackListAddResponse": "timsdk._apis.sns.black_list_add",
            "BlackListCheckRequest": "timsdk._apis.sns.black_list_check",
            "BlackListCheckResponse": "timsdk._apis.sns.black_list_check",
            "BlackListCheckResult": "timsdk._apis.sns.black_list_check",
            "BlackListDeleteRequest": "timsdk._apis.sns.black_list_delete",
            "BlackListDeleteResponse": "timsdk._apis.sns.black_list_delete",
            "BlackListGetRequest": "timsdk._apis.sns.black_list_get",
            "BlackListGetResponse": "timsdk._apis.sns.black_list_get",
            "BlockedUser": "timsdk._apis.sns.black_list_get",
            "CheckRelation": "timsdk._types.check_relation",
            "CheckType": "timsdk._types.check_type",
            "DeleteType": "timsdk._types.delete_type",
            "FollowAddRequest": "timsdk._apis.follow.follow_add",
            "FollowAddResponse": "timsdk._apis.follow.follow_add",
            "FollowCheckRequest": "timsdk._apis.follow.follow_check",
            "FollowCheckResponse": "timsdk._apis.follow.follow_check",
            "FollowCheckResult": "timsdk._apis.follow.follow_check",
            "FollowCount": "timsdk._apis.follow.follow_get_info",
            "FollowDeleteRequest": "timsdk._apis.follow.follow_delete",
            "FollowDeleteResponse": "timsdk._apis.follow.follow_delete",
            "FollowEntry": "timsdk._apis.follow.follow_get",
            "FollowGetInfoRequest": "timsdk._apis.follow.follow_get_info",
            "FollowGetInfoResponse": "timsdk._apis.follow.follow_get_info",
            "FollowGetRequest": "timsdk._apis.follow.follow_get",
            "FollowGetResponse": "timsdk._apis.follow.follow_get",
            "FollowRelation": "timsdk._types.follow_relation",
            "FollowTarget": "timsdk._apis.follow.follow_add",
            "FollowType": "timsdk._types.follow_type",
            "FriendAddRequest": "timsdk._apis.sns.friend_add",
            "FriendAddResponse": "timsdk._apis.sns.friend_add",
            "FriendCheckRequest": "timsdk._apis.sns.friend_check",
            "FriendCheckResponse": "timsdk._apis.sns.friend_check",
            "FriendCheckResult": "timsdk._apis.sns.friend_check",
            "FriendData": "timsdk._apis.sns.friend_get",
            "FriendDeleteAllRequest": "timsdk._apis.sns.friend_delete_all",
            "FriendDeleteAllResponse": "timsdk._apis.sns.friend_delete_all",
            "FriendDeleteRequest": "timsdk._apis.sns.friend_delete",
            "FriendDeleteResponse": "timsdk._apis.sns.friend_delete",
            "FriendDetail": "timsdk._apis.sns.friend_get_list",
            "FriendGetListRequest": "timsdk._apis.sns.friend_get_list",
            "FriendGetListResponse": "timsdk._apis.sns.friend_get_list",
            "FriendGetRequest": "timsdk._apis.sns.friend_get",
            "FriendGetResponse": "timsdk._apis.sns.friend_get",
            "FriendGroup": "timsdk._apis.sns.group_get",
            "FriendImportRequest": "timsdk._apis.sns.friend_import",
            "FriendImportResponse": "timsdk._apis.sns.friend_import",
            "FriendUpdate": "timsdk._apis.sns.friend_update",
            "FriendUpdateRequest": "timsdk._apis.sns.friend_update",
            "FriendUpdateResponse": "timsdk._apis.sns.friend_update",
            "GroupAddRequest": "timsdk._apis.sns.group_add",
            "GroupAddResponse": "timsdk._apis.sns.group_add",
            "GroupDeleteRequest": "timsdk._apis.sns.group_delete",
            "GroupDeleteResponse": "timsdk._apis.sns.group_delete",
            "GroupGetRequest": "timsdk._apis.sns.group_get",
            "GroupGetResponse": "timsdk._apis.sns.group_get",
            "ImportFriend": "timsdk._apis.sns.friend_import",
            "NewFriend": "timsdk._apis.sns.friend_add",
            "ProfileItem": "timsdk._types.profile_item",
            "ProfileTag": "timsdk._types.profile_tag",
            "SnsItem": "timsdk._types.sns_item",
            "SnsProfileItem": "timsdk._types.sns_profile_item",
            "SnsTag": "timsdk._types.sns_tag",
        },
    )
