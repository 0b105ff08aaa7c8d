# Generated from spec/; do not edit. `make generate` writes it again.
"""Legacy: models of the APIs of `client.legacy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.get_group_shutted_uin import (
        GetGroupShuttedUinRequest as GetGroupShuttedUinRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_shutted_uin import (
        GetGroupShuttedUinResponse as GetGroupShuttedUinResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_shutted_uin import ShuttedMember as ShuttedMember
    from timsdk._apis.group_open_http_svc.search_group import PublicGroupFilter as PublicGroupFilter
    from timsdk._apis.group_open_http_svc.search_group import PublicGroupInfo as PublicGroupInfo
    from timsdk._apis.group_open_http_svc.search_group import SearchGroupRequest as SearchGroupRequest
    from timsdk._apis.group_open_http_svc.search_group import SearchGroupResponse as SearchGroupResponse
    from timsdk._apis.openim.im_add_tag import ImAddTagRequest as ImAddTagRequest
    from timsdk._apis.openim.im_add_tag import ImAddTagResponse as ImAddTagResponse
    from timsdk._apis.openim.im_get_attr import ImGetAttrRequest as ImGetAttrRequest
    from timsdk._apis.openim.im_get_attr import ImGetAttrResponse as ImGetAttrResponse
    from timsdk._apis.openim.im_get_attr_name import ImGetAttrNameRequest as ImGetAttrNameRequest
    from timsdk._apis.openim.im_get_attr_name import ImGetAttrNameResponse as ImGetAttrNameResponse
    from timsdk._apis.openim.im_get_push_report import ImGetPushReportRequest as ImGetPushReportRequest
    from timsdk._apis.openim.im_get_push_report import ImGetPushReportResponse as ImGetPushReportResponse
    from timsdk._apis.openim.im_get_push_report import PushReport as PushReport
    from timsdk._apis.openim.im_get_push_report import PushReportStatus as PushReportStatus
    from timsdk._apis.openim.im_get_tag import ImGetTagRequest as ImGetTagRequest
    from timsdk._apis.openim.im_get_tag import ImGetTagResponse as ImGetTagResponse
    from timsdk._apis.openim.im_push import ImPushRequest as ImPushRequest
    from timsdk._apis.openim.im_push import ImPushResponse as ImPushResponse
    from timsdk._apis.openim.im_remove_all_tags import ImRemoveAllTagsRequest as ImRemoveAllTagsRequest
    from timsdk._apis.openim.im_remove_all_tags import ImRemoveAllTagsResponse as ImRemoveAllTagsResponse
    from timsdk._apis.openim.im_remove_attr import ImRemoveAttrRequest as ImRemoveAttrRequest
    from timsdk._apis.openim.im_remove_attr import ImRemoveAttrResponse as ImRemoveAttrResponse
    from timsdk._apis.openim.im_remove_tag import ImRemoveTagRequest as ImRemoveTagRequest
    from timsdk._apis.openim.im_remove_tag import ImRemoveTagResponse as ImRemoveTagResponse
    from timsdk._apis.openim.im_set_attr import ImSetAttrRequest as ImSetAttrRequest
    from timsdk._apis.openim.im_set_attr import ImSetAttrResponse as ImSetAttrResponse
    from timsdk._apis.openim.im_set_attr_name import ImSetAttrNameRequest as ImSetAttrNameRequest
    from timsdk._apis.openim.im_set_attr_name import ImSetAttrNameResponse as ImSetAttrNameResponse
    from timsdk._apis.openim.querystate import PlatformState as PlatformState
    from timsdk._apis.openim.querystate import QueryStateRequest as QueryStateRequest
    from timsdk._apis.openim.querystate import QueryStateResponse as QueryStateResponse
    from timsdk._apis.openim.querystate import UserOnlineState as UserOnlineState
    from timsdk._apis.openim_dirty_words.add import AddDirtyWordsRequest as AddDirtyWordsRequest
    from timsdk._apis.openim_dirty_words.add import AddDirtyWordsResponse as AddDirtyWordsResponse
    from timsdk._apis.openim_dirty_words.delete import DeleteDirtyWordsRequest as DeleteDirtyWordsRequest
    from timsdk._apis.openim_dirty_words.delete import DeleteDirtyWordsResponse as DeleteDirtyWordsResponse
    from timsdk._apis.openim_dirty_words.get import GetDirtyWordsRequest as GetDirtyWordsRequest
    from timsdk._apis.openim_dirty_words.get import GetDirtyWordsResponse as GetDirtyWordsResponse
    from timsdk._apis.sns.friend_get_all import FriendGetAllRequest as FriendGetAllRequest
    from timsdk._apis.sns.friend_get_all import FriendGetAllResponse as FriendGetAllResponse
    from timsdk._apis.sns.friend_get_all import FriendListItem as FriendListItem
    from timsdk._apis.sns.friend_get_all import FriendUpdateScope as FriendUpdateScope

__all__ = [
    "AddDirtyWordsRequest",
    "AddDirtyWordsResponse",
    "DeleteDirtyWordsRequest",
    "DeleteDirtyWordsResponse",
    "FriendGetAllRequest",
    "FriendGetAllResponse",
    "FriendListItem",
    "FriendUpdateScope",
    "GetDirtyWordsRequest",
    "GetDirtyWordsResponse",
    "GetGroupShuttedUinRequest",
    "GetGroupShuttedUinResponse",
    "ImAddTagRequest",
    "ImAddTagResponse",
    "ImGetAttrNameRequest",
    "ImGetAttrNameResponse",
    "ImGetAttrRequest",
    "ImGetAttrResponse",
    "ImGetPushReportRequest",
    "ImGetPushReportResponse",
    "ImGetTagRequest",
    "ImGetTagResponse",
    "ImPushRequest",
    "ImPushResponse",
    "ImRemoveAllTagsRequest",
    "ImRemoveAllTagsResponse",
    "ImRemoveAttrRequest",
    "ImRemoveAttrResponse",
    "ImRemoveTagRequest",
    "ImRemoveTagResponse",
    "ImSetAttrNameRequest",
    "ImSetAttrNameResponse",
    "ImSetAttrRequest",
    "ImSetAttrResponse",
    "PlatformState",
    "PublicGroupFilter",
    "PublicGroupInfo",
    "PushReport",
    "PushReportStatus",
    "QueryStateRequest",
    "QueryStateResponse",
    "SearchGroupRequest",
    "SearchGroupResponse",
    "ShuttedMember",
    "UserOnlineState",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddDirtyWordsRequest": "timsdk._apis.openim_dirty_words.add",
            "AddDirtyWordsResponse": "timsdk._apis.openim_dirty_words.add",
            "DeleteDirtyWordsRequest": "timsdk._apis.openim_dirty_words.delete",
            "DeleteDirtyWordsResponse": "timsdk._apis.openim_dirty_words.delete",
            "FriendGetAllRequest": "timsdk._apis.sns.friend_get_all",
            "FriendGetAllResponse": "timsdk._apis.sns.friend_get_all",
            "FriendListItem": "timsdk._apis.sns.friend_get_all",
            "FriendUpdateScope": "timsdk._apis.sns.friend_get_all",
            "GetDirtyWordsRequest": "timsdk._apis.openim_dirty_words.get",
            "GetDirtyWordsResponse": "timsdk._apis.openim_dirty_words.get",
            "GetGroupShuttedUinRequest": "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "GetGroupShuttedUinResponse": "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "ImAddTagRequest": "timsdk._apis.openim.im_add_tag",
            "ImAddTagResponse": "timsdk._apis.openim.im_add_tag",
            "ImGetAttrNameRequest": "timsdk._apis.openim.im_get_attr_name",
            "ImGetAttrNameResponse": "timsdk._apis.openim.im_get_attr_name",
            "ImGetAttrRequest": "timsdk._apis.openim.im_get_attr",
            "ImGetAttrResponse": "timsdk._apis.openim.im_get_attr",
            "ImGetPushReportRequest": "timsdk._apis.openim.im_get_push_report",
            "ImGetPushReportResponse": "timsdk._apis.openim.im_get_push_report",
            "ImGetTagRequest": "timsdk._apis.openim.im_get_tag",
            "ImGetTagResponse": "timsdk._apis.openim.im_get_tag",
            "ImPushRequest": "timsdk._apis.openim.im_push",
            "ImPushResponse": "timsdk._apis.openim.im_push",
            "ImRemoveAllTagsRequest": "timsdk._apis.openim.im_remove_all_tags",
            "ImRemoveAllTagsResponse": "timsdk._apis.openim.im_remove_all_tags",
            "ImRemoveAttrRequest": "timsdk._apis.openim.im_remove_attr",
            "ImRemoveAttrResponse": "timsdk._apis.openim.im_remove_attr",
            "ImRemoveTagRequest": "timsdk._apis.openim.im_remove_tag",
            "ImRemoveTagResponse": "timsdk._apis.openim.im_remove_tag",
            "ImSetAttrNameRequest": "timsdk._apis.openim.im_set_attr_name",
            "ImSetAttrNameResponse": "timsdk._apis.openim.im_set_attr_name",
            "ImSetAttrRequest": "timsdk._apis.openim.im_set_attr",
            "ImSetAttrResponse": "timsdk._apis.openim.im_set_attr",
            "PlatformState": "timsdk._apis.openim.querystate",
            "PublicGroupFilter": "timsdk._apis.group_open_http_svc.search_group",
            "PublicGroupInfo": "timsdk._apis.group_open_http_svc.search_group",
            "PushReport": "timsdk._apis.openim.im_get_push_report",
            "PushReportStatus": "timsdk._apis.openim.im_get_push_report",
            "QueryStateRequest": "timsdk._apis.openim.querystate",
            "QueryStateResponse": "timsdk._apis.openim.querystate",
            "SearchGroupRequest": "timsdk._apis.group_open_http_svc.search_group",
            "SearchGroupResponse": "timsdk._apis.group_open_http_svc.search_group",
            "ShuttedMember": "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "UserOnlineState": "timsdk._apis.openim.querystate",
        },
    )
