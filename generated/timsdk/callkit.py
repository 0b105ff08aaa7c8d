# Generated from spec/; do not edit. `make generate` writes it again.
"""CallKit: models of the APIs of `client.callkit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.call_config.delete_callback import DeleteCallbackRequest as DeleteCallbackRequest
    from timsdk._apis.call_config.delete_callback import DeleteCallbackResponse as DeleteCallbackResponse
    from timsdk._apis.call_config.get_callback import GetCallbackRequest as GetCallbackRequest
    from timsdk._apis.call_config.get_callback import GetCallbackResponse as GetCallbackResponse
    from timsdk._apis.call_config.set_callback import SetCallbackRequest as SetCallbackRequest
    from timsdk._apis.call_config.set_callback import SetCallbackResponse as SetCallbackResponse
    from timsdk._apis.call_engine_http_srv.end_call import EndCallRequest as EndCallRequest
    from timsdk._apis.call_engine_http_srv.end_call import EndCallResponse as EndCallResponse
    from timsdk._apis.call_engine_http_srv.get_call_info import GetCallInfoRequest as GetCallInfoRequest
    from timsdk._apis.call_engine_http_srv.get_call_info import GetCallInfoResponse as GetCallInfoResponse
    from timsdk._apis.call_engine_http_srv.get_call_info import OngoingCall as OngoingCall
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import RobotCall as RobotCall
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import (
        StartCallByRobotRequest as StartCallByRobotRequest,
    )
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import (
        StartCallByRobotResponse as StartCallByRobotResponse,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_callid import (
        GetRecordByCallIdRequest as GetRecordByCallIdRequest,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_callid import (
        GetRecordByCallIdResponse as GetRecordByCallIdResponse,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_filter import (
        GetRecordByFilterRequest as GetRecordByFilterRequest,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_filter import (
        GetRecordByFilterResponse as GetRecordByFilterResponse,
    )
    from timsdk._types.android_push_info import AndroidPushInfo as AndroidPushInfo
    from timsdk._types.android_push_style import AndroidPushStyle as AndroidPushStyle
    from timsdk._types.apns_push_info import ApnsPushInfo as ApnsPushInfo
    from timsdk._types.badge_mode import BadgeMode as BadgeMode
    from timsdk._types.call_media_type import CallMediaType as CallMediaType
    from timsdk._types.call_participant import CallParticipant as CallParticipant
    from timsdk._types.call_participant_status import CallParticipantStatus as CallParticipantStatus
    from timsdk._types.call_record import CallRecord as CallRecord
    from timsdk._types.call_result import CallResult as CallResult
    from timsdk._types.call_room_id_type import CallRoomIdType as CallRoomIdType
    from timsdk._types.call_type import CallType as CallType
    from timsdk._types.call_webhook_command import CallWebhookCommand as CallWebhookCommand
    from timsdk._types.google_priority import GooglePriority as GooglePriority
    from timsdk._types.harmony_push_info import HarmonyPushInfo as HarmonyPushInfo
    from timsdk._types.interruption_level import InterruptionLevel as InterruptionLevel
    from timsdk._types.meizu_notice_msg_type import MeizuNoticeMsgType as MeizuNoticeMsgType
    from timsdk._types.offline_push_info import OfflinePushInfo as OfflinePushInfo
    from timsdk._types.oppo_notify_level import OppoNotifyLevel as OppoNotifyLevel
    from timsdk._types.push_flag import PushFlag as PushFlag
    from timsdk._types.push_importance import PushImportance as PushImportance
    from timsdk._types.push_live_activity import PushLiveActivity as PushLiveActivity
    from timsdk._types.push_text import PushText as PushText
    from timsdk._types.vivo_classification import VivoClassification as VivoClassification
    from timsdk._types.vivo_notify_type import VivoNotifyType as VivoNotifyType

__all__ = [
    "AndroidPushInfo",
    "AndroidPushStyle",
    "ApnsPushInfo",
    "BadgeMode",
    "CallMediaType",
    "CallParticipant",
    "CallParticipantStatus",
    "CallRecord",
    "CallResult",
    "CallRoomIdType",
    "CallType",
    "CallWebhookCommand",
    "DeleteCallbackRequest",
    "DeleteCallbackResponse",
    "EndCallRequest",
    "EndCallResponse",
    "GetCallInfoRequest",
    "GetCallInfoResponse",
    "GetCallbackRequest",
    "GetCallbackResponse",
    "GetRecordByCallIdRequest",
    "GetRecordByCallIdResponse",
    "GetRecordByFilterRequest",
    "GetRecordByFilterResponse",
    "GooglePriority",
    "HarmonyPushInfo",
    "InterruptionLevel",
    "MeizuNoticeMsgType",
    "OfflinePushInfo",
    "OngoingCall",
    "OppoNotifyLevel",
    "PushFlag",
    "PushImportance",
    "PushLiveActivity",
    "PushText",
    "RobotCall",
    "SetCallbackRequest",
    "SetCallbackResponse",
    "StartCallByRobotRequest",
    "StartCallByRobotResponse",
    "VivoClassification",
    "VivoNotifyType",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AndroidPushInfo": "timsdk._types.android_push_info",
            "AndroidPushStyle": "timsdk._types.android_push_style",
            "ApnsPushInfo": "timsdk._types.apns_push_info",
            "BadgeMode": "timsdk._types.badge_mode",
            "CallMediaType": "timsdk._types.call_media_type",
            "CallParticipant": "timsdk._types.call_participant",
            "CallParticipantStatus": "timsdk._types.call_participant_status",
            "CallRecord": "timsdk._types.call_record",
            "CallResult": "timsdk._types.call_result",
            "CallRoomIdType": "timsdk._types.call_room_id_type",
            "CallType": "timsdk._types.call_type",
            "CallWebhookCommand": "timsdk._types.call_webhook_command",
            "DeleteCallbackRequest": "timsdk._apis.call_config.delete_callback",
            "DeleteCallbackResponse": "timsdk._apis.call_config.delete_callback",
            "EndCallRequest": "timsdk._apis.call_engine_http_srv.end_call",
            "EndCallResponse": "timsdk._apis.call_engine_http_srv.end_call",
            "GetCallInfoRequest": "timsdk._apis.call_engine_http_srv.get_call_info",
            "GetCallInfoResponse": "timsdk._apis.call_engine_http_srv.get_call_info",
            "GetCallbackRequest": "timsdk._apis.call_config.get_callback",
            "GetCallbackResponse": "timsdk._apis.call_config.get_callback",
            "GetRecordByCallIdRequest": "timsdk._apis.call_record_http_srv.get_record_by_callid",
            "GetRecordByCallIdResponse": "timsdk._apis.call_record_http_srv.get_record_by_callid",
            "GetRecordByFilterRequest": "timsdk._apis.call_record_http_srv.get_record_by_filter",
            "GetRecordByFilterResponse": "timsdk._apis.call_record_http_srv.get_record_by_filter",
            "GooglePriority": "timsdk._types.google_priority",
            "HarmonyPushInfo": "timsdk._types.harmony_push_info",
            "InterruptionLevel": "timsdk._types.interruption_level",
            "MeizuNoticeMsgType": "timsdk._types.meizu_notice_msg_type",
            "OfflinePushInfo": "timsdk._types.offline_push_info",
            "OngoingCall": "timsdk._apis.call_engine_http_srv.get_call_info",
            "OppoNotifyLevel": "timsdk._types.oppo_notify_level",
            "PushFlag": "timsdk._types.push_flag",
            "PushImportance": "timsdk._types.push_importance",
            "PushLiveActivity": "timsdk._types.push_live_activity",
            "PushText": "timsdk._types.push_text",
            "RobotCall": "timsdk._apis.call_engine_http_srv.start_call_by_robot",
            "SetCallbackRequest": "timsdk._apis.call_config.set_callback",
            "SetCallbackResponse": "timsdk._apis.call_config.set_callback",
            "StartCallByRobotRequest": "timsdk._apis.call_engine_http_srv.start_call_by_robot",
            "StartCallByRobotResponse": "timsdk._apis.call_engine_http_srv.start_call_by_robot",
            "VivoClassification": "timsdk._types.vivo_classification",
            "VivoNotifyType": "timsdk._types.vivo_notify_type",
        },
    )
