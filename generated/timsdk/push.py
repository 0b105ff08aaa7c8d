# Generated from spec/; do not edit. `make generate` writes it again.
"""Push: models of the APIs of `client.push`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.all_member_push.im_add_tag import ImAddTagRequest as ImAddTagRequest
    from timsdk._apis.all_member_push.im_add_tag import ImAddTagResponse as ImAddTagResponse
    from timsdk._apis.all_member_push.im_get_attr import ImGetAttrRequest as ImGetAttrRequest
    from timsdk._apis.all_member_push.im_get_attr import ImGetAttrResponse as ImGetAttrResponse
    from timsdk._apis.all_member_push.im_get_attr_name import ImGetAttrNameRequest as ImGetAttrNameRequest
    from timsdk._apis.all_member_push.im_get_attr_name import ImGetAttrNameResponse as ImGetAttrNameResponse
    from timsdk._apis.all_member_push.im_get_tag import ImGetTagRequest as ImGetTagRequest
    from timsdk._apis.all_member_push.im_get_tag import ImGetTagResponse as ImGetTagResponse
    from timsdk._apis.all_member_push.im_push import ImPushRequest as ImPushRequest
    from timsdk._apis.all_member_push.im_push import ImPushResponse as ImPushResponse
    from timsdk._apis.all_member_push.im_remove_all_tags import ImRemoveAllTagsRequest as ImRemoveAllTagsRequest
    from timsdk._apis.all_member_push.im_remove_all_tags import ImRemoveAllTagsResponse as ImRemoveAllTagsResponse
    from timsdk._apis.all_member_push.im_remove_attr import ImRemoveAttrRequest as ImRemoveAttrRequest
    from timsdk._apis.all_member_push.im_remove_attr import ImRemoveAttrResponse as ImRemoveAttrResponse
    from timsdk._apis.all_member_push.im_remove_tag import ImRemoveTagRequest as ImRemoveTagRequest
    from timsdk._apis.all_member_push.im_remove_tag import ImRemoveTagResponse as ImRemoveTagResponse
    from timsdk._apis.all_member_push.im_set_attr import ImSetAttrRequest as ImSetAttrRequest
    from timsdk._apis.all_member_push.im_set_attr import ImSetAttrResponse as ImSetAttrResponse
    from timsdk._apis.all_member_push.im_set_attr_name import ImSetAttrNameRequest as ImSetAttrNameRequest
    from timsdk._apis.all_member_push.im_set_attr_name import ImSetAttrNameResponse as ImSetAttrNameResponse
    from timsdk._apis.timpush.add_tag import AddTagRequest as AddTagRequest
    from timsdk._apis.timpush.add_tag import AddTagResponse as AddTagResponse
    from timsdk._apis.timpush.all_member_push_loss import AllMemberPushLossRequest as AllMemberPushLossRequest
    from timsdk._apis.timpush.all_member_push_loss import AllMemberPushLossResponse as AllMemberPushLossResponse
    from timsdk._apis.timpush.all_member_push_loss import PushTaskLoss as PushTaskLoss
    from timsdk._apis.timpush.all_member_push_statistics import (
        AllMemberPushStatisticsRequest as AllMemberPushStatisticsRequest,
    )
    from timsdk._apis.timpush.all_member_push_statistics import (
        AllMemberPushStatisticsResponse as AllMemberPushStatisticsResponse,
    )
    from timsdk._apis.timpush.all_member_push_statistics import PushTaskStatistics as PushTaskStatistics
    from timsdk._apis.timpush.all_member_push_trace import AllMemberPushTraceRequest as AllMemberPushTraceRequest
    from timsdk._apis.timpush.all_member_push_trace import AllMemberPushTraceResponse as AllMemberPushTraceResponse
    from timsdk._apis.timpush.batch import BatchPushRequest as BatchPushRequest
    from timsdk._apis.timpush.batch import BatchPushResponse as BatchPushResponse
    from timsdk._apis.timpush.clear_all_tags import ClearAllTagsRequest as ClearAllTagsRequest
    from timsdk._apis.timpush.clear_all_tags import ClearAllTagsResponse as ClearAllTagsResponse
    from timsdk._apis.timpush.get_attr import GetAttrRequest as GetAttrRequest
    from timsdk._apis.timpush.get_attr import GetAttrResponse as GetAttrResponse
    from timsdk._apis.timpush.get_attr_name import GetAttrNameRequest as GetAttrNameRequest
    from timsdk._apis.timpush.get_attr_name import GetAttrNameResponse as GetAttrNameResponse
    from timsdk._apis.timpush.get_tag import GetTagRequest as GetTagRequest
    from timsdk._apis.timpush.get_tag import GetTagResponse as GetTagResponse
    from timsdk._apis.timpush.normal_push_loss import NormalPushLossRequest as NormalPushLossRequest
    from timsdk._apis.timpush.normal_push_loss import NormalPushLossResponse as NormalPushLossResponse
    from timsdk._apis.timpush.normal_push_statistics import NormalPushStatisticsRequest as NormalPushStatisticsRequest
    from timsdk._apis.timpush.normal_push_statistics import (
        NormalPushStatisticsResponse as NormalPushStatisticsResponse,
    )
    from timsdk._apis.timpush.normal_push_trace import NormalPushTraceRequest as NormalPushTraceRequest
    from timsdk._apis.timpush.normal_push_trace import NormalPushTraceResponse as NormalPushTraceResponse
    from timsdk._apis.timpush.push import PushRequest as PushRequest
    from timsdk._apis.timpush.push import PushResponse as PushResponse
    from timsdk._apis.timpush.remove_attr import RemoveAttrRequest as RemoveAttrRequest
    from timsdk._apis.timpush.remove_attr import RemoveAttrResponse as RemoveAttrResponse
    from timsdk._apis.timpush.remove_tag import RemoveTagRequest as RemoveTagRequest
    from timsdk._apis.timpush.remove_tag import RemoveTagResponse as RemoveTagResponse
    from timsdk._apis.timpush.revoke import RevokeRequest as RevokeRequest
    from timsdk._apis.timpush.revoke import RevokeResponse as RevokeResponse
    from timsdk._apis.timpush.set_attr import SetAttrRequest as SetAttrRequest
    from timsdk._apis.timpush.set_attr import SetAttrResponse as SetAttrResponse
    from timsdk._apis.timpush.set_attr_name import SetAttrNameRequest as SetAttrNameRequest
    from timsdk._apis.timpush.set_attr_name import SetAttrNameResponse as SetAttrNameResponse
    from timsdk._apis.timpush.webbatch import WebBatchPushRequest as WebBatchPushRequest
    from timsdk._apis.timpush.webbatch import WebBatchPushResponse as WebBatchPushResponse
    from timsdk._apis.timpush.webpush import WebPushRequest as WebPushRequest
    from timsdk._apis.timpush.webpush import WebPushResponse as WebPushResponse
    from timsdk._types.all_member_push_condition import AllMemberPushCondition as AllMemberPushCondition
    from timsdk._types.android_push_info import AndroidPushInfo as AndroidPushInfo
    from timsdk._types.android_push_style import AndroidPushStyle as AndroidPushStyle
    from timsdk._types.apns_push_info import ApnsPushInfo as ApnsPushInfo
    from timsdk._types.badge_mode import BadgeMode as BadgeMode
    from timsdk._types.custom_elem import CustomElem as CustomElem
    from timsdk._types.download_flag import DownloadFlag as DownloadFlag
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.google_priority import GooglePriority as GooglePriority
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
    from timsdk._types.offline_push_trace import OfflinePushTrace as OfflinePushTrace
    from timsdk._types.oppo_notify_level import OppoNotifyLevel as OppoNotifyLevel
    from timsdk._types.push_commit_trace import PushCommitTrace as PushCommitTrace
    from timsdk._types.push_condition import PushCondition as PushCondition
    from timsdk._types.push_device_trace import PushDeviceTrace as PushDeviceTrace
    from timsdk._types.push_error_item import PushErrorItem as PushErrorItem
    from timsdk._types.push_event_type import PushEventType as PushEventType
    from timsdk._types.push_flag import PushFlag as PushFlag
    from timsdk._types.push_importance import PushImportance as PushImportance
    from timsdk._types.push_live_activity import PushLiveActivity as PushLiveActivity
    from timsdk._types.push_loss import PushLoss as PushLoss
    from timsdk._types.push_platform import PushPlatform as PushPlatform
    from timsdk._types.push_platform_loss import PushPlatformLoss as PushPlatformLoss
    from timsdk._types.push_platform_statistics import PushPlatformStatistics as PushPlatformStatistics
    from timsdk._types.push_stage_result import PushStageResult as PushStageResult
    from timsdk._types.push_text import PushText as PushText
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
    from timsdk._types.web_push_info import WebPushInfo as WebPushInfo

__all__ = [
    "AddTagRequest",
    "AddTagResponse",
    "AllMemberPushCondition",
    "AllMemberPushLossRequest",
    "AllMemberPushLossResponse",
    "AllMemberPushStatisticsRequest",
    "AllMemberPushStatisticsResponse",
    "AllMemberPushTraceRequest",
    "AllMemberPushTraceResponse",
    "AndroidPushInfo",
    "AndroidPushStyle",
    "ApnsPushInfo",
    "BadgeMode",
    "BatchPushRequest",
    "BatchPushResponse",
    "ClearAllTagsRequest",
    "ClearAllTagsResponse",
    "CustomElem",
    "DownloadFlag",
    "FaceElem",
    "FileElem",
    "GetAttrNameRequest",
    "GetAttrNameResponse",
    "GetAttrRequest",
    "GetAttrResponse",
    "GetTagRequest",
    "GetTagResponse",
    "GooglePriority",
    "HarmonyPushInfo",
    "ImAddTagRequest",
    "ImAddTagResponse",
    "ImGetAttrNameRequest",
    "ImGetAttrNameResponse",
    "ImGetAttrRequest",
    "ImGetAttrResponse",
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
    "NormalPushLossRequest",
    "NormalPushLossResponse",
    "NormalPushStatisticsRequest",
    "NormalPushStatisticsResponse",
    "NormalPushTraceRequest",
    "NormalPushTraceResponse",
    "OfflinePushInfo",
    "OfflinePushTrace",
    "OppoNotifyLevel",
    "PushCommitTrace",
    "PushCondition",
    "PushDeviceTrace",
    "PushErrorItem",
    "PushEventType",
    "PushFlag",
    "PushImportance",
    "PushLiveActivity",
    "PushLoss",
    "PushPlatform",
    "PushPlatformLoss",
    "PushPlatformStatistics",
    "PushRequest",
    "PushResponse",
    "PushStageResult",
    "PushTaskLoss",
    "PushTaskStatistics",
    "PushText",
    "RelayElem",
    "RelayMessage",
    "RemoveAttrRequest",
    "RemoveAttrResponse",
    "RemoveTagRequest",
    "RemoveTagResponse",
    "RevokeRequest",
    "RevokeResponse",
    "SetAttrNameRequest",
    "SetAttrNameResponse",
    "SetAttrRequest",
    "SetAttrResponse",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "TextElem",
    "UserAttributeRemoval",
    "UserAttributeSet",
    "UserTagChange",
    "UserTagSet",
    "VideoFileElem",
    "VivoClassification",
    "VivoNotifyType",
    "WebBatchPushRequest",
    "WebBatchPushResponse",
    "WebPushInfo",
    "WebPushRequest",
    "WebPushResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddTagRequest": "timsdk._apis.timpush.add_tag",
            "AddTagResponse": "timsdk._apis.timpush.add_tag",
            "AllMemberPushCondition": "timsdk._types.all_member_push_condition",
            "AllMemberPushLossRequest": "timsdk._apis.timpush.all_member_push_loss",
            "AllMemberPushLossResponse": "timsdk._apis.timpush.all_member_push_loss",
            "AllMemberPushStatisticsRequest": "timsdk._apis.timpush.all_member_push_statistics",
            "AllMemberPushStatisticsResponse": "timsdk._apis.timpush.all_member_push_statistics",
            "AllMemberPushTraceRequest": "timsdk._apis.timpush.all_member_push_trace",
            "AllMemberPushTraceResponse": "timsdk._apis.timpush.all_member_push_trace",
            "AndroidPushInfo": "timsdk._types.android_push_info",
            "AndroidPushStyle": "timsdk._types.android_push_style",
            "ApnsPushInfo": "timsdk._types.apns_push_info",
            "BadgeMode": "timsdk._types.badge_mode",
            "BatchPushRequest": "timsdk._apis.timpush.batch",
            "BatchPushResponse": "timsdk._apis.timpush.batch",
            "ClearAllTagsRequest": "timsdk._apis.timpush.clear_all_tags",
            "ClearAllTagsResponse": "timsdk._apis.timpush.clear_all_tags",
            "CustomElem": "timsdk._types.custom_elem",
            "DownloadFlag": "timsdk._types.download_flag",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "GetAttrNameRequest": "timsdk._apis.timpush.get_attr_name",
            "GetAttrNameResponse": "timsdk._apis.timpush.get_attr_name",
            "GetAttrRequest": "timsdk._apis.timpush.get_attr",
            "GetAttrResponse": "timsdk._apis.timpush.get_attr",
            "GetTagRequest": "timsdk._apis.timpush.get_tag",
            "GetTagResponse": "timsdk._apis.timpush.get_tag",
            "GooglePriority": "timsdk._types.google_priority",
            "HarmonyPushInfo": "timsdk._types.harmony_push_info",
            "ImAddTagRequest": "timsdk._apis.all_member_push.im_add_tag",
            "ImAddTagResponse": "timsdk._apis.all_member_push.im_add_tag",
            "ImGetAttrNameRequest": "timsdk._apis.all_member_push.im_get_attr_name",
            "ImGetAttrNameResponse": "timsdk._apis.all_member_push.im_get_attr_name",
            "ImGetAttrRequest": "timsdk._apis.all_member_push.im_get_attr",
            "ImGetAttrResponse": "timsdk._apis.all_member_push.im_get_attr",
            "ImGetTagRequest": "timsdk._apis.all_member_push.im_get_tag",
            "ImGetTagResponse": "timsdk._apis.all_member_push.im_get_tag",
            "ImPushRequest": "timsdk._apis.all_member_push.im_push",
            "ImPushResponse": "timsdk._apis.all_member_push.im_push",
            "ImRemoveAllTagsRequest": "timsdk._apis.all_member_push.im_remove_all_tags",
            "ImRemoveAllTagsResponse": "timsdk._apis.all_member_push.im_remove_all_tags",
            "ImRemoveAttrRequest": "timsdk._apis.all_member_push.im_remove_attr",
            "ImRemoveAttrResponse": "timsdk._apis.all_member_push.im_remove_attr",
            "ImRemoveTagRequest": "timsdk._apis.all_member_push.im_remove_tag",
            "ImRemoveTagResponse": "timsdk._apis.all_member_push.im_remove_tag",
            "ImSetAttrNameRequest": "timsdk._apis.all_member_push.im_set_attr_name",
            "ImSetAttrNameResponse": "timsdk._apis.all_member_push.im_set_attr_name",
            "ImSetAttrRequest": "timsdk._apis.all_member_push.im_set_attr",
            "ImSetAttrResponse": "timsdk._apis.all_member_push.im_set_attr",
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "InterruptionLevel": "timsdk._types.interruption_level",
            "LocationElem": "timsdk._types.location_elem",
            "MeizuNoticeMsgType": "timsdk._types.meizu_notice_msg_type",
            "MsgElement": "timsdk._types.msg_element",
            "NormalPushLossRequest": "timsdk._apis.timpush.normal_push_loss",
            "NormalPushLossResponse": "timsdk._apis.timpush.normal_push_loss",
            "NormalPushStatisticsRequest": "timsdk._apis.timpush.normal_push_statistics",
            "NormalPushStatisticsResponse": "timsdk._apis.timpush.normal_push_statistics",
            "NormalPushTraceRequest": "timsdk._apis.timpush.normal_push_trace",
            "NormalPushTraceResponse": "timsdk._apis.timpush.normal_push_trace",
            "OfflinePushInfo": "timsdk._types.offline_push_info",
            "OfflinePushTrace": "timsdk._types.offline_push_trace",
            "OppoNotifyLevel": "timsdk._types.oppo_notify_level",
            "PushCommitTrace": "timsdk._types.push_commit_trace",
            "PushCondition": "timsdk._types.push_condition",
            "PushDeviceTrace": "timsdk._types.push_device_trace",
            "PushErrorItem": "timsdk._types.push_error_item",
            "PushEventType": "timsdk._types.push_event_type",
            "PushFlag": "timsdk._types.push_flag",
            "PushImportance": "timsdk._types.push_importance",
            "PushLiveActivity": "timsdk._types.push_live_activity",
            "PushLoss": "timsdk._types.push_loss",
            "PushPlatform": "timsdk._types.push_platform",
            "PushPlatformLoss": "timsdk._types.push_platform_loss",
            "PushPlatformStatistics": "timsdk._types.push_platform_statistics",
            "PushRequest": "timsdk._apis.timpush.push",
            "PushResponse": "timsdk._apis.timpush.push",
            "PushStageResult": "timsdk._types.push_stage_result",
            "PushTaskLoss": "timsdk._apis.timpush.all_member_push_loss",
            "PushTaskStatistics": "timsdk._apis.timpush.all_member_push_statistics",
            "PushText": "timsdk._types.push_text",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "RemoveAttrRequest": "timsdk._apis.timpush.remove_attr",
            "RemoveAttrResponse": "timsdk._apis.timpush.remove_attr",
            "RemoveTagRequest": "timsdk._apis.timpush.remove_tag",
            "RemoveTagResponse": "timsdk._apis.timpush.remove_tag",
            "RevokeRequest": "timsdk._apis.timpush.revoke",
            "RevokeResponse": "timsdk._apis.timpush.revoke",
            "SetAttrNameRequest": "timsdk._apis.timpush.set_attr_name",
            "SetAttrNameResponse": "timsdk._apis.timpush.set_attr_name",
            "SetAttrRequest": "timsdk._apis.timpush.set_attr",
            "SetAttrResponse": "timsdk._apis.timpush.set_attr",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "TextElem": "timsdk._types.text_elem",
            "UserAttributeRemoval": "timsdk._types.user_attribute_removal",
            "UserAttributeSet": "timsdk._types.user_attribute_set",
            "UserTagChange": "timsdk._types.user_tag_change",
            "UserTagSet": "timsdk._types.user_tag_set",
            "VideoFileElem": "timsdk._types.video_file_elem",
            "VivoClassification": "timsdk._types.vivo_classification",
            "VivoNotifyType": "timsdk._types.vivo_notify_type",
            "WebBatchPushRequest": "timsdk._apis.timpush.webbatch",
            "WebBatchPushResponse": "timsdk._apis.timpush.webbatch",
            "WebPushInfo": "timsdk._types.web_push_info",
            "WebPushRequest": "timsdk._apis.timpush.webpush",
            "WebPushResponse": "timsdk._apis.timpush.webpush",
        },
    )
