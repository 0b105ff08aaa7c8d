# Generated from spec/; do not edit. `make generate` writes it again.
"""Official accounts: models of the APIs of `client.official_account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.official_account_open_http_svc.add_subscriber import (
        AddSubscriberRequest as AddSubscriberRequest,
    )
    from timsdk._apis.official_account_open_http_svc.add_subscriber import (
        AddSubscriberResponse as AddSubscriberResponse,
    )
    from timsdk._apis.official_account_open_http_svc.add_subscriber import SubscribeOutcome as SubscribeOutcome
    from timsdk._apis.official_account_open_http_svc.add_subscriber import SubscribeResult as SubscribeResult
    from timsdk._apis.official_account_open_http_svc.add_subscriber import SubscriberToAdd as SubscriberToAdd
    from timsdk._apis.official_account_open_http_svc.create_official_account import (
        CreateOfficialAccountRequest as CreateOfficialAccountRequest,
    )
    from timsdk._apis.official_account_open_http_svc.create_official_account import (
        CreateOfficialAccountResponse as CreateOfficialAccountResponse,
    )
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import (
        DeleteSubscriberRequest as DeleteSubscriberRequest,
    )
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import (
        DeleteSubscriberResponse as DeleteSubscriberResponse,
    )
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import UnsubscribeOutcome as UnsubscribeOutcome
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import UnsubscribeResult as UnsubscribeResult
    from timsdk._apis.official_account_open_http_svc.destroy_official_account import (
        DestroyOfficialAccountRequest as DestroyOfficialAccountRequest,
    )
    from timsdk._apis.official_account_open_http_svc.destroy_official_account import (
        DestroyOfficialAccountResponse as DestroyOfficialAccountResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        GetOfficialAccountInfoRequest as GetOfficialAccountInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        GetOfficialAccountInfoResponse as GetOfficialAccountInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        OfficialAccountFilter as OfficialAccountFilter,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        OfficialAccountInfo as OfficialAccountInfo,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        OfficialAccountRef as OfficialAccountRef,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        GetSubscribedOfficialAccountListRequest as GetSubscribedOfficialAccountListRequest,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        GetSubscribedOfficialAccountListResponse as GetSubscribedOfficialAccountListResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscribedOfficialAccount as SubscribedOfficialAccount,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscribedOfficialAccountFilter as SubscribedOfficialAccountFilter,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscriberField as SubscriberField,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscriberSelf as SubscriberSelf,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import (
        GetSubscriberInfoRequest as GetSubscriberInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import (
        GetSubscriberInfoResponse as GetSubscriberInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import Subscriber as Subscriber
    from timsdk._apis.official_account_open_http_svc.modify_official_account_base_info import (
        ModifyOfficialAccountBaseInfoRequest as ModifyOfficialAccountBaseInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.modify_official_account_base_info import (
        ModifyOfficialAccountBaseInfoResponse as ModifyOfficialAccountBaseInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.modify_subscriber_info import (
        ModifySubscriberInfoRequest as ModifySubscriberInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.modify_subscriber_info import (
        ModifySubscriberInfoResponse as ModifySubscriberInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMessage as OfficialAccountMessage,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMsgGetSimpleRequest as OfficialAccountMsgGetSimpleRequest,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMsgGetSimpleResponse as OfficialAccountMsgGetSimpleResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountMsgRecallRequest as OfficialAccountMsgRecallRequest,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountMsgRecallResponse as OfficialAccountMsgRecallResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountRecallResult as OfficialAccountRecallResult,
    )
    from timsdk._apis.official_account_open_http_svc.send_official_account_msg import (
        SendOfficialAccountMsgRequest as SendOfficialAccountMsgRequest,
    )
    from timsdk._apis.official_account_open_http_svc.send_official_account_msg import (
        SendOfficialAccountMsgResponse as SendOfficialAccountMsgResponse,
    )
    from timsdk._types.android_push_info import AndroidPushInfo as AndroidPushInfo
    from timsdk._types.android_push_style import AndroidPushStyle as AndroidPushStyle
    from timsdk._types.apns_push_info import ApnsPushInfo as ApnsPushInfo
    from timsdk._types.badge_mode import BadgeMode as BadgeMode
    from timsdk._types.custom_elem import CustomElem as CustomElem
    from timsdk._types.download_flag import DownloadFlag as DownloadFlag
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.forbid_callback_control import ForbidCallbackControl as ForbidCallbackControl
    from timsdk._types.google_priority import GooglePriority as GooglePriority
    from timsdk._types.group_msg_flag import GroupMsgFlag as GroupMsgFlag
    from timsdk._types.harmony_push_info import HarmonyPushInfo as HarmonyPushInfo
    from timsdk._types.history_batch import HistoryBatch as HistoryBatch
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
    from timsdk._types.msg_priority_level import MsgPriorityLevel as MsgPriorityLevel
    from timsdk._types.official_account_field import OfficialAccountField as OfficialAccountField
    from timsdk._types.offline_push_info import OfflinePushInfo as OfflinePushInfo
    from timsdk._types.oppo_notify_level import OppoNotifyLevel as OppoNotifyLevel
    from timsdk._types.place_msg import PlaceMsg as PlaceMsg
    from timsdk._types.push_flag import PushFlag as PushFlag
    from timsdk._types.push_importance import PushImportance as PushImportance
    from timsdk._types.push_live_activity import PushLiveActivity as PushLiveActivity
    from timsdk._types.push_text import PushText as PushText
    from timsdk._types.send_msg_control import SendMsgControl as SendMsgControl
    from timsdk._types.sound_elem import SoundElem as SoundElem
    from timsdk._types.stream_chunk import StreamChunk as StreamChunk
    from timsdk._types.stream_elem import StreamElem as StreamElem
    from timsdk._types.text_elem import TextElem as TextElem
    from timsdk._types.video_file_elem import VideoFileElem as VideoFileElem
    from timsdk._types.vivo_classification import VivoClassification as VivoClassification
    from timsdk._types.vivo_notify_type import VivoNotifyType as VivoNotifyType

__all__ = [
    "AddSubscriberRequest",
    "AddSubscriberResponse",
    "AndroidPushInfo",
    "AndroidPushStyle",
    "ApnsPushInfo",
    "BadgeMode",
    "CreateOfficialAccountRequest",
    "CreateOfficialAccountResponse",
    "CustomElem",
    "DeleteSubscriberRequest",
    "DeleteSubscriberResponse",
    "DestroyOfficialAccountRequest",
    "DestroyOfficialAccountResponse",
    "DownloadFlag",
    "FaceElem",
    "FileElem",
    "ForbidCallbackControl",
    "GetOfficialAccountInfoRequest",
    "GetOfficialAccountInfoResponse",
    "GetSubscribedOfficialAccountListRequest",
    "GetSubscribedOfficialAccountListResponse",
    "GetSubscriberInfoRequest",
    "GetSubscriberInfoResponse",
    "GooglePriority",
    "GroupMsgFlag",
    "HarmonyPushInfo",
    "HistoryBatch",
    "ImageElem",
    "ImageFormat",
    "ImageInfo",
    "ImageType",
    "InterruptionLevel",
    "LocationElem",
    "MeizuNoticeMsgType",
    "ModifyOfficialAccountBaseInfoRequest",
    "ModifyOfficialAccountBaseInfoResponse",
    "ModifySubscriberInfoRequest",
    "ModifySubscriberInfoResponse",
    "MsgElement",
    "MsgPriorityLevel",
    "OfficialAccountField",
    "OfficialAccountFilter",
    "OfficialAccountInfo",
    "OfficialAccountMessage",
    "OfficialAccountMsgGetSimpleRequest",
    "OfficialAccountMsgGetSimpleResponse",
    "OfficialAccountMsgRecallRequest",
    "OfficialAccountMsgRecallResponse",
    "OfficialAccountRecallResult",
    "OfficialAccountRef",
    "OfflinePushInfo",
    "OppoNotifyLevel",
    "PlaceMsg",
    "PushFlag",
    "PushImportance",
    "PushLiveActivity",
    "PushText",
    "RelayElem",
    "RelayMessage",
    "SendMsgControl",
    "SendOfficialAccountMsgRequest",
    "SendOfficialAccountMsgResponse",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "SubscribeOutcome",
    "SubscribeResult",
    "SubscribedOfficialAccount",
    "SubscribedOfficialAccountFilter",
    "Subscriber",
    "SubscriberField",
    "SubscriberSelf",
    "SubscriberToAdd",
    "TextElem",
    "UnsubscribeOutcome",
    "UnsubscribeResult",
    "VideoFileElem",
    "VivoClassification",
    "VivoNotifyType",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddSubscriberRequest": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "AddSubscriberResponse": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "AndroidPushInfo": "timsdk._types.android_push_info",
            "AndroidPushStyle": "timsdk._types.android_push_style",
            "ApnsPushInfo": "timsdk._types.apns_push_info",
            "BadgeMode": "timsdk._types.badge_mode",
            "CreateOfficialAccountRequest": "timsdk._apis.official_account_open_http_svc.create_official_account",
            "CreateOfficialAccountResponse": "timsdk._apis.official_account_open_http_svc.create_official_account",
            "CustomElem": "timsdk._types.custom_elem",
            "DeleteSubscriberRequest": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "DeleteSubscriberResponse": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "DestroyOfficialAccountRequest": "timsdk._apis.official_account_open_http_svc.destroy_official_account",
            "DestroyOfficialAccountResponse": "timsdk._apis.official_account_open_http_svc.destroy_official_account",
            "DownloadFlag": "timsdk._types.download_flag",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "ForbidCallbackControl": "timsdk._types.forbid_callback_control",
            "GetOfficialAccountInfoRequest": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "GetOfficialAccountInfoResponse": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "GetSubscribedOfficialAccountListRequest": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "GetSubscribedOfficialAccountListResponse": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "GetSubscriberInfoRequest": "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "GetSubscriberInfoResponse": "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "GooglePriority": "timsdk._types.google_priority",
            "GroupMsgFlag": "timsdk._types.group_msg_flag",
            "HarmonyPushInfo": "timsdk._types.harmony_push_info",
            "HistoryBatch": "timsdk._types.history_batch",
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "InterruptionLevel": "timsdk._types.interruption_level",
            "LocationElem": "timsdk._types.location_elem",
            "MeizuNoticeMsgType": "timsdk._types.meizu_notice_msg_type",
            "ModifyOfficialAccountBaseInfoRequest": "timsdk._apis.official_account_open_http_svc.modify_official_account_base_info",
            "ModifyOfficialAccountBaseInfoResponse": "timsdk._apis.official_account_open_http_svc.modify_official_account_base_info",
            "ModifySubscriberInfoRequest": "timsdk._apis.official_account_open_http_svc.modify_subscriber_info",
            "ModifySubscriberInfoResponse": "timsdk._apis.official_account_open_http_svc.modify_subscriber_info",
            "MsgElement": "timsdk._types.msg_element",
            "MsgPriorityLevel": "timsdk._types.msg_priority_level",
            "OfficialAccountField": "timsdk._types.official_account_field",
            "OfficialAccountFilter": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "OfficialAccountInfo": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "OfficialAccountMessage": "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "OfficialAccountMsgGetSimpleRequest": "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "OfficialAccountMsgGetSimpleResponse": "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "OfficialAccountMsgRecallRequest": "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "OfficialAccountMsgRecallResponse": "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "OfficialAccountRecallResult": "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "OfficialAccountRef": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "OfflinePushInfo": "timsdk._types.offline_push_info",
            "OppoNotifyLevel": "timsdk._types.oppo_notify_level",
            "PlaceMsg": "timsdk._types.place_msg",
            "PushFlag": "timsdk._types.push_flag",
            "PushImportance": "timsdk._types.push_importance",
            "PushLiveActivity": "timsdk._types.push_live_activity",
            "PushText": "timsdk._types.push_text",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "SendMsgControl": "timsdk._types.send_msg_control",
            "SendOfficialAccountMsgRequest": "timsdk._apis.official_account_open_http_svc.send_official_account_msg",
            "SendOfficialAccountMsgResponse": "timsdk._apis.official_account_open_http_svc.send_official_account_msg",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "SubscribeOutcome": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "SubscribeResult": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "SubscribedOfficialAccount": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "SubscribedOfficialAccountFilter": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "Subscriber": "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "SubscriberField": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "SubscriberSelf": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "SubscriberToAdd": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "TextElem": "timsdk._types.text_elem",
            "UnsubscribeOutcome": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "UnsubscribeResult": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "VideoFileElem": "timsdk._types.video_file_elem",
            "VivoClassification": "timsdk._types.vivo_classification",
            "VivoNotifyType": "timsdk._types.vivo_notify_type",
        },
    )
