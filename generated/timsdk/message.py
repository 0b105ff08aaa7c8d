# Generated from spec/; do not edit. `make generate` writes it again.
"""Messages: models of the APIs of `client.message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.clear_group_msg import ClearGroupMsgRequest as ClearGroupMsgRequest
    from timsdk._apis.group_open_http_svc.clear_group_msg import ClearGroupMsgResponse as ClearGroupMsgResponse
    from timsdk._apis.group_open_http_svc.delete_group_msg_by_sender import (
        DeleteGroupMsgBySenderRequest as DeleteGroupMsgBySenderRequest,
    )
    from timsdk._apis.group_open_http_svc.delete_group_msg_by_sender import (
        DeleteGroupMsgBySenderResponse as DeleteGroupMsgBySenderResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import (
        GetGroupMsgReceiptRequest as GetGroupMsgReceiptRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import (
        GetGroupMsgReceiptResponse as GetGroupMsgReceiptResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import GroupMessageReceipt as GroupMessageReceipt
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import (
        GetGroupMsgReceiptDetailRequest as GetGroupMsgReceiptDetailRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import (
        GetGroupMsgReceiptDetailResponse as GetGroupMsgReceiptDetailResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import ReceiptFilter as ReceiptFilter
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import ReceiptNonReader as ReceiptNonReader
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import ReceiptReader as ReceiptReader
    from timsdk._apis.group_open_http_svc.get_pinned_messages import (
        GetPinnedMessagesRequest as GetPinnedMessagesRequest,
    )
    from timsdk._apis.group_open_http_svc.get_pinned_messages import (
        GetPinnedMessagesResponse as GetPinnedMessagesResponse,
    )
    from timsdk._apis.group_open_http_svc.get_pinned_messages import PinnedMessage as PinnedMessage
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import GroupHistoryMessage as GroupHistoryMessage
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import (
        GroupMsgGetSimpleRequest as GroupMsgGetSimpleRequest,
    )
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import (
        GroupMsgGetSimpleResponse as GroupMsgGetSimpleResponse,
    )
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupMsgRecallRequest as GroupMsgRecallRequest
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupMsgRecallResponse as GroupMsgRecallResponse
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupRecallResult as GroupRecallResult
    from timsdk._apis.group_open_http_svc.group_msg_receipt import GroupMsgReceiptRequest as GroupMsgReceiptRequest
    from timsdk._apis.group_open_http_svc.group_msg_receipt import GroupMsgReceiptResponse as GroupMsgReceiptResponse
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMessage as ImportGroupMessage
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMessageResult as ImportGroupMessageResult
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMsgRequest as ImportGroupMsgRequest
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMsgResponse as ImportGroupMsgResponse
    from timsdk._apis.group_open_http_svc.pin_message import PinMessageRequest as PinMessageRequest
    from timsdk._apis.group_open_http_svc.pin_message import PinMessageResponse as PinMessageResponse
    from timsdk._apis.group_open_http_svc.send_group_msg import SendGroupMsgRequest as SendGroupMsgRequest
    from timsdk._apis.group_open_http_svc.send_group_msg import SendGroupMsgResponse as SendGroupMsgResponse
    from timsdk._apis.group_open_http_svc.send_group_system_notification import (
        SendGroupSystemNotificationRequest as SendGroupSystemNotificationRequest,
    )
    from timsdk._apis.group_open_http_svc.send_group_system_notification import (
        SendGroupSystemNotificationResponse as SendGroupSystemNotificationResponse,
    )
    from timsdk._apis.group_open_http_svc.unpin_message import UnpinMessageRequest as UnpinMessageRequest
    from timsdk._apis.group_open_http_svc.unpin_message import UnpinMessageResponse as UnpinMessageResponse
    from timsdk._apis.openim.admin_getroammsg import AdminGetRoamMsgRequest as AdminGetRoamMsgRequest
    from timsdk._apis.openim.admin_getroammsg import AdminGetRoamMsgResponse as AdminGetRoamMsgResponse
    from timsdk._apis.openim.admin_msgwithdraw import AdminMsgWithdrawRequest as AdminMsgWithdrawRequest
    from timsdk._apis.openim.admin_msgwithdraw import AdminMsgWithdrawResponse as AdminMsgWithdrawResponse
    from timsdk._apis.openim.admin_set_msg_read import AdminSetMsgReadRequest as AdminSetMsgReadRequest
    from timsdk._apis.openim.admin_set_msg_read import AdminSetMsgReadResponse as AdminSetMsgReadResponse
    from timsdk._apis.openim.batchsendmsg import BatchSendMsgRequest as BatchSendMsgRequest
    from timsdk._apis.openim.batchsendmsg import BatchSendMsgResponse as BatchSendMsgResponse
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CMsgReadReceiptRequest as C2CMsgReadReceiptRequest
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CMsgReadReceiptResponse as C2CMsgReadReceiptResponse
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CReceiptItem as C2CReceiptItem
    from timsdk._apis.openim.delete_c2c_msg_ramble import DeleteC2CMsgRambleRequest as DeleteC2CMsgRambleRequest
    from timsdk._apis.openim.delete_c2c_msg_ramble import DeleteC2CMsgRambleResponse as DeleteC2CMsgRambleResponse
    from timsdk._apis.openim.importmsg import ImportMessageMode as ImportMessageMode
    from timsdk._apis.openim.importmsg import ImportMsgRequest as ImportMsgRequest
    from timsdk._apis.openim.importmsg import ImportMsgResponse as ImportMsgResponse
    from timsdk._apis.openim.modify_c2c_msg import ModifyC2CMsgRequest as ModifyC2CMsgRequest
    from timsdk._apis.openim.modify_c2c_msg import ModifyC2CMsgResponse as ModifyC2CMsgResponse
    from timsdk._apis.openim.modify_group_msg import ModifyGroupMsgRequest as ModifyGroupMsgRequest
    from timsdk._apis.openim.modify_group_msg import ModifyGroupMsgResponse as ModifyGroupMsgResponse
    from timsdk._apis.openim.sendmsg import SendMsgRequest as SendMsgRequest
    from timsdk._apis.openim.sendmsg import SendMsgResponse as SendMsgResponse
    from timsdk._apis.openim_msg_ext_http_svc.get_key_values import GetKeyValuesRequest as GetKeyValuesRequest
    from timsdk._apis.openim_msg_ext_http_svc.get_key_values import GetKeyValuesResponse as GetKeyValuesResponse
    from timsdk._apis.openim_msg_ext_http_svc.group_get_key_values import (
        GroupGetKeyValuesRequest as GroupGetKeyValuesRequest,
    )
    from timsdk._apis.openim_msg_ext_http_svc.group_get_key_values import (
        GroupGetKeyValuesResponse as GroupGetKeyValuesResponse,
    )
    from timsdk._apis.openim_msg_ext_http_svc.group_set_key_values import (
        GroupSetKeyValuesRequest as GroupSetKeyValuesRequest,
    )
    from timsdk._apis.openim_msg_ext_http_svc.group_set_key_values import (
        GroupSetKeyValuesResponse as GroupSetKeyValuesResponse,
    )
    from timsdk._apis.openim_msg_ext_http_svc.set_key_values import SetKeyValuesRequest as SetKeyValuesRequest
    from timsdk._apis.openim_msg_ext_http_svc.set_key_values import SetKeyValuesResponse as SetKeyValuesResponse
    from timsdk._apis.stream_msg.send_c2c_stream_msg import SendC2CStreamMsgRequest as SendC2CStreamMsgRequest
    from timsdk._apis.stream_msg.send_c2c_stream_msg import SendC2CStreamMsgResponse as SendC2CStreamMsgResponse
    from timsdk._apis.stream_msg.send_group_stream_msg import SendGroupStreamMsgRequest as SendGroupStreamMsgRequest
    from timsdk._apis.stream_msg.send_group_stream_msg import SendGroupStreamMsgResponse as SendGroupStreamMsgResponse
    from timsdk._types.account_error import AccountError as AccountError
    from timsdk._types.android_push_info import AndroidPushInfo as AndroidPushInfo
    from timsdk._types.android_push_style import AndroidPushStyle as AndroidPushStyle
    from timsdk._types.apns_push_info import ApnsPushInfo as ApnsPushInfo
    from timsdk._types.badge_mode import BadgeMode as BadgeMode
    from timsdk._types.c2c_message import C2CMessage as C2CMessage
    from timsdk._types.c2c_message_state import C2CMessageState as C2CMessageState
    from timsdk._types.custom_elem import CustomElem as CustomElem
    from timsdk._types.download_flag import DownloadFlag as DownloadFlag
    from timsdk._types.extension_operation import ExtensionOperation as ExtensionOperation
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.forbid_callback_control import ForbidCallbackControl as ForbidCallbackControl
    from timsdk._types.google_priority import GooglePriority as GooglePriority
    from timsdk._types.group_at_info import GroupAtInfo as GroupAtInfo
    from timsdk._types.harmony_push_info import HarmonyPushInfo as HarmonyPushInfo
    from timsdk._types.history_batch import HistoryBatch as HistoryBatch
    from timsdk._types.image_elem import ImageElem as ImageElem
    from timsdk._types.image_format import ImageFormat as ImageFormat
    from timsdk._types.image_info import ImageInfo as ImageInfo
    from timsdk._types.image_type import ImageType as ImageType
    from timsdk._types.interruption_level import InterruptionLevel as InterruptionLevel
    from timsdk._types.location_elem import LocationElem as LocationElem
    from timsdk._types.meizu_notice_msg_type import MeizuNoticeMsgType as MeizuNoticeMsgType
    from timsdk._types.message_extension import MessageExtension as MessageExtension
    from timsdk._types.message_extension_result import MessageExtensionResult as MessageExtensionResult
    from timsdk._types.msg_element import MsgElement as MsgElement
    from timsdk._types.msg_element import RelayElem as RelayElem
    from timsdk._types.msg_element import RelayMessage as RelayMessage
    from timsdk._types.msg_priority import MsgPriority as MsgPriority
    from timsdk._types.msg_priority_level import MsgPriorityLevel as MsgPriorityLevel
    from timsdk._types.msg_seq_item import MsgSeqItem as MsgSeqItem
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
    from timsdk._types.sync_other_machine import SyncOtherMachine as SyncOtherMachine
    from timsdk._types.text_elem import TextElem as TextElem
    from timsdk._types.video_file_elem import VideoFileElem as VideoFileElem
    from timsdk._types.vivo_classification import VivoClassification as VivoClassification
    from timsdk._types.vivo_notify_type import VivoNotifyType as VivoNotifyType

__all__ = [
    "AccountError",
    "AdminGetRoamMsgRequest",
    "AdminGetRoamMsgResponse",
    "AdminMsgWithdrawRequest",
    "AdminMsgWithdrawResponse",
    "AdminSetMsgReadRequest",
    "AdminSetMsgReadResponse",
    "AndroidPushInfo",
    "AndroidPushStyle",
    "ApnsPushInfo",
    "BadgeMode",
    "BatchSendMsgRequest",
    "BatchSendMsgResponse",
    "C2CMessage",
    "C2CMessageState",
    "C2CMsgReadReceiptRequest",
    "C2CMsgReadReceiptResponse",
    "C2CReceiptItem",
    "ClearGroupMsgRequest",
    "ClearGroupMsgResponse",
    "CustomElem",
    "DeleteC2CMsgRambleRequest",
    "DeleteC2CMsgRambleResponse",
    "DeleteGroupMsgBySenderRequest",
    "DeleteGroupMsgBySenderResponse",
    "DownloadFlag",
    "ExtensionOperation",
    "FaceElem",
    "FileElem",
    "ForbidCallbackControl",
    "GetGroupMsgReceiptDetailRequest",
    "GetGroupMsgReceiptDetailResponse",
    "GetGroupMsgReceiptRequest",
    "GetGroupMsgReceiptResponse",
    "GetKeyValuesRequest",
    "GetKeyValuesResponse",
    "GetPinnedMessagesRequest",
    "GetPinnedMessagesResponse",
    "GooglePriority",
    "GroupAtInfo",
    "GroupGetKeyValuesRequest",
    "GroupGetKeyValuesResponse",
    "GroupHistoryMessage",
    "GroupMessageReceipt",
    "GroupMsgGetSimpleRequest",
    "GroupMsgGetSimpleResponse",
    "GroupMsgRecallRequest",
    "GroupMsgRecallResponse",
    "GroupMsgReceiptRequest",
    "GroupMsgReceiptResponse",
    "GroupRecallResult",
    "GroupSetKeyValuesRequest",
    "GroupSetKeyValuesResponse",
    "HarmonyPushInfo",
    "HistoryBatch",
    "ImageElem",
    "ImageFormat",
    "ImageInfo",
    "ImageType",
    "ImportGroupMessage",
    "ImportGroupMessageResult",
    "ImportGroupMsgRequest",
    "ImportGroupMsgResponse",
    "ImportMessageMode",
    "ImportMsgRequest",
    "ImportMsgResponse",
    "InterruptionLevel",
    "LocationElem",
    "MeizuNoticeMsgType",
    "MessageExtension",
    "MessageExtensionResult",
    "ModifyC2CMsgRequest",
    "ModifyC2CMsgResponse",
    "ModifyGroupMsgRequest",
    "ModifyGroupMsgResponse",
    "MsgElement",
    "MsgPriority",
    "MsgPriorityLevel",
    "MsgSeqItem",
    "OfflinePushInfo",
    "OppoNotifyLevel",
    "PinMessageRequest",
    "PinMessageResponse",
    "PinnedMessage",
    "PlaceMsg",
    "PushFlag",
    "PushImportance",
    "PushLiveActivity",
    "PushText",
    "ReceiptFilter",
    "ReceiptNonReader",
    "ReceiptReader",
    "RelayElem",
    "RelayMessage",
    "SendC2CStreamMsgRequest",
    "SendC2CStreamMsgResponse",
    "SendGroupMsgRequest",
    "SendGroupMsgResponse",
    "SendGroupStreamMsgRequest",
    "SendGroupStreamMsgResponse",
    "SendGroupSystemNotificationRequest",
    "SendGroupSystemNotificationResponse",
    "SendMsgControl",
    "SendMsgRequest",
    "SendMsgResponse",
    "SetKeyValuesRequest",
    "SetKeyValuesResponse",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "SyncOtherMachine",
    "TextElem",
    "UnpinMessageRequest",
    "UnpinMessageResponse",
    "VideoFileElem",
    "VivoClassification",
    "VivoNotifyType",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AccountError": "timsdk._types.account_error",
            "AdminGetRoamMsgRequest": "timsdk._apis.openim.admin_getroammsg",
            "AdminGetRoamMsgResponse": "timsdk._apis.openim.admin_getroammsg",
            "AdminMsgWithdrawRequest": "timsdk._apis.openim.admin_msgwithdraw",
            "AdminMsgWithdrawResponse": "timsdk._apis.openim.admin_msgwithdraw",
            "AdminSetMsgReadRequest": "timsdk._apis.openim.admin_set_msg_read",
            "AdminSetMsgReadResponse": "timsdk._apis.openim.admin_set_msg_read",
            "AndroidPushInfo": "timsdk._types.android_push_info",
            "AndroidPushStyle": "timsdk._types.android_push_style",
            "ApnsPushInfo": "timsdk._types.apns_push_info",
            "BadgeMode": "timsdk._types.badge_mode",
            "BatchSendMsgRequest": "timsdk._apis.openim.batchsendmsg",
            "BatchSendMsgResponse": "timsdk._apis.openim.batchsendmsg",
            "C2CMessage": "timsdk._types.c2c_message",
            "C2CMessageState": "timsdk._types.c2c_message_state",
            "C2CMsgReadReceiptRequest": "timsdk._apis.openim.c2c_msg_read_receipt",
            "C2CMsgReadReceiptResponse": "timsdk._apis.openim.c2c_msg_read_receipt",
            "C2CReceiptItem": "timsdk._apis.openim.c2c_msg_read_receipt",
            "ClearGroupMsgRequest": "timsdk._apis.group_open_http_svc.clear_group_msg",
            "ClearGroupMsgResponse": "timsdk._apis.group_open_http_svc.clear_group_msg",
            "CustomElem": "timsdk._types.custom_elem",
            "DeleteC2CMsgRambleRequest": "timsdk._apis.openim.delete_c2c_msg_ramble",
            "DeleteC2CMsgRambleResponse": "timsdk._apis.openim.delete_c2c_msg_ramble",
            "DeleteGroupMsgBySenderRequest": "timsdk._apis.group_open_http_svc.delete_group_msg_by_sender",
            "DeleteGroupMsgBySenderResponse": "timsdk._apis.group_open_http_svc.delete_group_msg_by_sender",
            "DownloadFlag": "timsdk._types.download_flag",
            "ExtensionOperation": "timsdk._types.extension_operation",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "ForbidCallbackControl": "timsdk._types.forbid_callback_control",
            "GetGroupMsgReceiptDetailRequest": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "GetGroupMsgReceiptDetailResponse": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "GetGroupMsgReceiptRequest": "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "GetGroupMsgReceiptResponse": "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "GetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.get_key_values",
            "GetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.get_key_values",
            "GetPinnedMessagesRequest": "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "GetPinnedMessagesResponse": "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "GooglePriority": "timsdk._types.google_priority",
            "GroupAtInfo": "timsdk._types.group_at_info",
            "GroupGetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.group_get_key_values",
            "GroupGetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.group_get_key_values",
            "GroupHistoryMessage": "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "GroupMessageReceipt": "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "GroupMsgGetSimpleRequest": "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "GroupMsgGetSimpleResponse": "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "GroupMsgRecallRequest": "timsdk._apis.group_open_http_svc.group_msg_recall",
            "GroupMsgRecallResponse": "timsdk._apis.group_open_http_svc.group_msg_recall",
            "GroupMsgReceiptRequest": "timsdk._apis.group_open_http_svc.group_msg_receipt",
            "GroupMsgReceiptResponse": "timsdk._apis.group_open_http_svc.group_msg_receipt",
            "GroupRecallResult": "timsdk._apis.group_open_http_svc.group_msg_recall",
            "GroupSetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.group_set_key_values",
            "GroupSetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.group_set_key_values",
            "HarmonyPushInfo": "timsdk._types.harmony_push_info",
            "HistoryBatch": "timsdk._types.history_batch",
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "ImportGroupMessage": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportGroupMessageResult": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportGroupMsgRequest": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportGroupMsgResponse": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportMessageMode": "timsdk._apis.openim.importmsg",
            "ImportMsgRequest": "timsdk._apis.openim.importmsg",
            "ImportMsgResponse": "timsdk._apis.openim.importmsg",
            "InterruptionLevel": "timsdk._types.interruption_level",
            "LocationElem": "timsdk._types.location_elem",
            "MeizuNoticeMsgType": "timsdk._types.meizu_notice_msg_type",
            "MessageExtension": "timsdk._types.message_extension",
            "MessageExtensionResult": "timsdk._types.message_extension_result",
            "ModifyC2CMsgRequest": "timsdk._apis.openim.modify_c2c_msg",
            "ModifyC2CMsgResponse": "timsdk._apis.openim.modify_c2c_msg",
            "ModifyGroupMsgRequest": "timsdk._apis.openim.modify_group_msg",
            "ModifyGroupMsgResponse": "timsdk._apis.openim.modify_group_msg",
            "MsgElement": "timsdk._types.msg_element",
            "MsgPriority": "timsdk._types.msg_priority",
            "MsgPriorityLevel": "timsdk._types.msg_priority_level",
            "MsgSeqItem": "timsdk._types.msg_seq_item",
            "OfflinePushInfo": "timsdk._types.offline_push_info",
            "OppoNotifyLevel": "timsdk._types.oppo_notify_level",
            "PinMessageRequest": "timsdk._apis.group_open_http_svc.pin_message",
            "PinMessageResponse": "timsdk._apis.group_open_http_svc.pin_message",
            "PinnedMessage": "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "PlaceMsg": "timsdk._types.place_msg",
            "PushFlag": "timsdk._types.push_flag",
            "PushImportance": "timsdk._types.push_importance",
            "PushLiveActivity": "timsdk._types.push_live_activity",
            "PushText": "timsdk._types.push_text",
            "ReceiptFilter": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "ReceiptNonReader": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "ReceiptReader": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "SendC2CStreamMsgRequest": "timsdk._apis.stream_msg.send_c2c_stream_msg",
            "SendC2CStreamMsgResponse": "timsdk._apis.stream_msg.send_c2c_stream_msg",
            "SendGroupMsgRequest": "timsdk._apis.group_open_http_svc.send_group_msg",
            "SendGroupMsgResponse": "timsdk._apis.group_open_http_svc.send_group_msg",
            "SendGroupStreamMsgRequest": "timsdk._apis.stream_msg.send_group_stream_msg",
            "SendGroupStreamMsgResponse": "timsdk._apis.stream_msg.send_group_stream_msg",
            "SendGroupSystemNotificationRequest": "timsdk._apis.group_open_http_svc.send_group_system_notification",
            "SendGroupSystemNotificationResponse": "timsdk._apis.group_open_http_svc.send_group_system_notification",
            "SendMsgControl": "timsdk._types.send_msg_control",
            "SendMsgRequest": "timsdk._apis.openim.sendmsg",
            "SendMsgResponse": "timsdk._apis.openim.sendmsg",
            "SetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.set_key_values",
            "SetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.set_key_values",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "SyncOtherMachine": "timsdk._types.sync_other_machine",
            "TextElem": "timsdk._types.text_elem",
            "UnpinMessageRequest": "timsdk._apis.group_open_http_svc.unpin_message",
            "UnpinMessageResponse": "timsdk._apis.group_open_http_svc.unpin_message",
            "VideoFileElem": "timsdk._types.video_file_elem",
            "VivoClassification": "timsdk._types.vivo_classification",
            "VivoNotifyType": "timsdk._types.vivo_notify_type",
        },
    )
