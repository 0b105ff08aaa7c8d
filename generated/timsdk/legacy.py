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
    from timsdk._types.all_member_push_condition import AllMemberPushCondition as AllMemberPushCondition
    from timsdk._types.android_push_info import AndroidPushInfo as AndroidPushInfo
    from timsdk._types.android_push_style import AndroidPushStyle as AndroidPushStyle
    from timsdk._types.apns_push_info import ApnsPushInfo as ApnsPushInfo
    from timsdk._types.apply_join_option import ApplyJoinOption as ApplyJoinOption
    from timsdk._types.badge_mode import BadgeMode as BadgeMode
    from timsdk._types.custom_elem import CustomElem as CustomElem
    from timsdk._types.download_flag import DownloadFlag as DownloadFlag
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.google_priority import GooglePriority as GooglePriority
    from timsdk._types.group_type import GroupType as GroupType
    from timsdk._types.harmony_push_info import HarmonyPushInfo as HarmonyPushInfo
    from timsdk._types.image_elem import ImageElem as ImageElem
    from timsdk._types.image_format import ImageFormat as ImageFormat
    from timsdk._types.image_info import ImageInfo as ImageInfo
    from timsdk._types.image_type import ImageType as ImageType
    from timsdk._types.interruption_level import InterruptionLevel as InterruptionLevel
    from timsdk._types.location_elem import LocationElem as LocationElem
    from timsdk._types.meizu_notice_msg_type import MeizuNoticeMsgType as MeizuNoticeMsgType
    from timsdk._types.msg_element import MsgElement as MsgElement
    from timsdk._types.msg_element import RelayElem as RelayElem
    from timsdk._types.msg_element import RelayMessage as RelayMessage
    from timsdk._types.offline_push_info import OfflinePushInfo as OfflinePushInfo
    from timsdk._types.online_status import OnlineStatus as OnlineStatus
    from timsdk._types.oppo_notify_level import OppoNotifyLevel as OppoNotifyLevel
    from timsdk._types.push_flag import PushFlag as PushFlag
    from timsdk._types.push_importance import PushImportance as PushImportance
    from timsdk._types.push_live_activity import PushLiveActivity as PushLiveActivity
    from timsdk._types.push_text import PushText as PushText
    from timsdk._types.sns_profile_item import SnsProfileItem as SnsProfileItem
    from timsdk._types.sound_elem import SoundElem as SoundElem
    from timsdk._types.stream_chunk import StreamChunk as StreamChunk
    from timsdk._types.stream_elem import StreamElem as StreamElem
    from timsdk._types.text_elem import TextElem as TextElem
    from timsdk._types.user_attribute_removal import UserAttributeRemoval as UserAttributeRemoval
    from timsdk._types.user_attribute_set import UserAttributeSet as UserAttributeSet
    from timsdk._types.user_tag_change import UserTagChange as UserTagChange
    from timsdk._types.user_tag_set import UserTagSet as UserTagSet
    from timsdk._types.video_file_elem import VideoFileElem as VideoFileElem
    from timsdk._types.vivo_classification import VivoClassification as VivoClassification
    from timsdk._types.vivo_notify_type import VivoNotifyType as VivoNotifyType

__all__ = [
    "AddDirtyWordsRequest",
    "AddDirtyWordsResponse",
    "AllMemberPushCondition",
    "AndroidPushInfo",
    "AndroidPushStyle",
    "ApnsPushInfo",
    "ApplyJoinOption",
    "BadgeMode",
    "CustomElem",
    "DeleteDirtyWordsRequest",
    "DeleteDirtyWordsResponse",
    "DownloadFlag",
    "FaceElem",
    "FileElem",
    "FriendGetAllRequest",
    "FriendGetAllResponse",
    "FriendListItem",
    "FriendUpdateScope",
    "GetDirtyWordsRequest",
    "GetDirtyWordsResponse",
    "GetGroupShuttedUinRequest",
    "GetGroupShuttedUinResponse",
    "GooglePriority",
    "GroupType",
    "HarmonyPushInfo",
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
    "ImageElem",
    "ImageFormat",
    "ImageInfo",
    "ImageType",
    "InterruptionLevel",
    "LocationElem",
    "MeizuNoticeMsgType",
    "MsgElement",
    "OfflinePushInfo",
    "OnlineStatus",
    "OppoNotifyLevel",
    "PlatformState",
    "PublicGroupFilter",
    "PublicGroupInfo",
    "PushFlag",
    "PushImportance",
    "PushLiveActivity",
    "PushReport",
    "PushReportStatus",
    "PushText",
    "QueryStateRequest",
    "QueryStateResponse",
    "RelayElem",
    "RelayMessage",
    "SearchGroupRequest",
    "SearchGroupResponse",
    "ShuttedMember",
    "SnsProfileItem",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "TextElem",
    "UserAttributeRemoval",
    "UserAttributeSet",
    "UserOnlineState",
    "UserTagChange",
    "UserTagSet",
    "VideoFileElem",
    "VivoClassification",
    "VivoNotifyType",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddDirtyWordsRequest": "timsdk._apis.openim_dirty_words.add",
            "AddDirtyWordsResponse": "timsdk._apis.openim_dirty_words.add",
            "AllMemberPushCondition": "timsdk._types.all_member_push_condition",
            "AndroidPushInfo": "timsdk._types.android_push_info",
            "AndroidPushStyle": "timsdk._types.android_push_style",
            "ApnsPushInfo": "timsdk._types.apns_push_info",
            "ApplyJoinOption": "timsdk._types.apply_join_option",
            "BadgeMode": "timsdk._types.badge_mode",
            "CustomElem": "timsdk._types.custom_elem",
            "DeleteDirtyWordsRequest": "timsdk._apis.openim_dirty_words.delete",
            "DeleteDirtyWordsResponse": "timsdk._apis.openim_dirty_words.delete",
            "DownloadFlag": "timsdk._types.download_flag",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "FriendGetAllRequest": "timsdk._apis.sns.friend_get_all",
            "FriendGetAllResponse": "timsdk._apis.sns.friend_get_all",
            "FriendListItem": "timsdk._apis.sns.friend_get_all",
            "FriendUpdateScope": "timsdk._apis.sns.friend_get_all",
            "GetDirtyWordsRequest": "timsdk._apis.openim_dirty_words.get",
            "GetDirtyWordsResponse": "timsdk._apis.openim_dirty_words.get",
            "GetGroupShuttedUinRequest": "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "GetGroupShuttedUinResponse": "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "GooglePriority": "timsdk._types.google_priority",
            "GroupType": "timsdk._types.group_type",
            "HarmonyPushInfo": "timsdk._types.harmony_push_info",
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
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "InterruptionLevel": "timsdk._types.interruption_level",
            "LocationElem": "timsdk._types.location_elem",
            "MeizuNoticeMsgType": "timsdk._types.meizu_notice_msg_type",
            "MsgElement": "timsdk._types.msg_element",
            "OfflinePushInfo": "timsdk._types.offline_push_info",
            "OnlineStatus": "timsdk._types.online_status",
            "OppoNotifyLevel": "timsdk._types.oppo_notify_level",
            "PlatformState": "timsdk._apis.openim.querystate",
            "PublicGroupFilter": "timsdk._apis.group_open_http_svc.search_group",
            "PublicGroupInfo": "timsdk._apis.group_open_http_svc.search_group",
            "PushFlag": "timsdk._types.push_flag",
            "PushImportance": "timsdk._types.push_importance",
            "PushLiveActivity": "timsdk._types.push_live_activity",
            "PushReport": "timsdk._apis.openim.im_get_push_report",
            "PushReportStatus": "timsdk._apis.openim.im_get_push_report",
            "PushText": "timsdk._types.push_text",
            "QueryStateRequest": "timsdk._apis.openim.querystate",
            "QueryStateResponse": "timsdk._apis.openim.querystate",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "SearchGroupRequest": "timsdk._apis.group_open_http_svc.search_group",
            "SearchGroupResponse": "timsdk._apis.group_open_http_svc.search_group",
            "ShuttedMember": "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "SnsProfileItem": "timsdk._types.sns_profile_item",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "TextElem": "timsdk._types.text_elem",
            "UserAttributeRemoval": "timsdk._types.user_attribute_removal",
            "UserAttributeSet": "timsdk._types.user_attribute_set",
            "UserOnlineState": "timsdk._apis.openim.querystate",
            "UserTagChange": "timsdk._types.user_tag_change",
            "UserTagSet": "timsdk._types.user_tag_set",
            "VideoFileElem": "timsdk._types.video_file_elem",
            "VivoClassification": "timsdk._types.vivo_classification",
            "VivoNotifyType": "timsdk._types.vivo_notify_type",
        },
    )
