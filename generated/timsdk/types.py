# Generated from spec/; do not edit. `make generate` writes it again.
"""Types that several APIs share: message elements, enumerations, items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._types.account_error import AccountError as AccountError
    from timsdk._types.account_item import AccountItem as AccountItem
    from timsdk._types.account_result import AccountResult as AccountResult
    from timsdk._types.add_member_result import AddMemberResult as AddMemberResult
    from timsdk._types.add_type import AddType as AddType
    from timsdk._types.admin_forbid_type import AdminForbidType as AdminForbidType
    from timsdk._types.all_member_push_condition import AllMemberPushCondition as AllMemberPushCondition
    from timsdk._types.allow_type import AllowType as AllowType
    from timsdk._types.android_push_info import AndroidPushInfo as AndroidPushInfo
    from timsdk._types.android_push_style import AndroidPushStyle as AndroidPushStyle
    from timsdk._types.apns_push_info import ApnsPushInfo as ApnsPushInfo
    from timsdk._types.apply_join_option import ApplyJoinOption as ApplyJoinOption
    from timsdk._types.badge_mode import BadgeMode as BadgeMode
    from timsdk._types.banned_member import BannedMember as BannedMember
    from timsdk._types.battle_room import BattleRoom as BattleRoom
    from timsdk._types.black_check_relation import BlackCheckRelation as BlackCheckRelation
    from timsdk._types.black_check_type import BlackCheckType as BlackCheckType
    from timsdk._types.c2c_message import C2CMessage as C2CMessage
    from timsdk._types.c2c_message_state import C2CMessageState as C2CMessageState
    from timsdk._types.call_media_type import CallMediaType as CallMediaType
    from timsdk._types.call_participant import CallParticipant as CallParticipant
    from timsdk._types.call_participant_status import CallParticipantStatus as CallParticipantStatus
    from timsdk._types.call_record import CallRecord as CallRecord
    from timsdk._types.call_result import CallResult as CallResult
    from timsdk._types.call_room_id_type import CallRoomIdType as CallRoomIdType
    from timsdk._types.call_type import CallType as CallType
    from timsdk._types.call_webhook_command import CallWebhookCommand as CallWebhookCommand
    from timsdk._types.check_relation import CheckRelation as CheckRelation
    from timsdk._types.check_type import CheckType as CheckType
    from timsdk._types.community_permission import CommunityPermission as CommunityPermission
    from timsdk._types.conversation_group import ConversationGroup as ConversationGroup
    from timsdk._types.conversation_ref import ConversationRef as ConversationRef
    from timsdk._types.conversation_type import ConversationType as ConversationType
    from timsdk._types.custom_elem import CustomElem as CustomElem
    from timsdk._types.custom_field import CustomField as CustomField
    from timsdk._types.delete_type import DeleteType as DeleteType
    from timsdk._types.desk_agent import DeskAgent as DeskAgent
    from timsdk._types.desk_agent_status import DeskAgentStatus as DeskAgentStatus
    from timsdk._types.desk_assignment_strategy import DeskAssignmentStrategy as DeskAssignmentStrategy
    from timsdk._types.desk_channel_type import DeskChannelType as DeskChannelType
    from timsdk._types.desk_conversation_language import DeskConversationLanguage as DeskConversationLanguage
    from timsdk._types.desk_conversation_source import DeskConversationSource as DeskConversationSource
    from timsdk._types.desk_global_settings import DeskGlobalSettings as DeskGlobalSettings
    from timsdk._types.desk_language_settings import DeskLanguageSettings as DeskLanguageSettings
    from timsdk._types.desk_legal_work_time import DeskLegalWorkTime as DeskLegalWorkTime
    from timsdk._types.desk_permission import DeskPermission as DeskPermission
    from timsdk._types.desk_quick_reply import DeskQuickReply as DeskQuickReply
    from timsdk._types.desk_quick_reply_scope import DeskQuickReplyScope as DeskQuickReplyScope
    from timsdk._types.desk_robot_type import DeskRobotType as DeskRobotType
    from timsdk._types.desk_role_id import DeskRoleId as DeskRoleId
    from timsdk._types.desk_satisfaction import DeskSatisfaction as DeskSatisfaction
    from timsdk._types.desk_satisfaction_content import DeskSatisfactionContent as DeskSatisfactionContent
    from timsdk._types.desk_sort_order import DeskSortOrder as DeskSortOrder
    from timsdk._types.desk_time_order import DeskTimeOrder as DeskTimeOrder
    from timsdk._types.desk_weekday import DeskWeekday as DeskWeekday
    from timsdk._types.desk_work_day import DeskWorkDay as DeskWorkDay
    from timsdk._types.desk_work_hours import DeskWorkHours as DeskWorkHours
    from timsdk._types.desk_work_time_config import DeskWorkTimeConfig as DeskWorkTimeConfig
    from timsdk._types.desk_work_time_mode import DeskWorkTimeMode as DeskWorkTimeMode
    from timsdk._types.download_flag import DownloadFlag as DownloadFlag
    from timsdk._types.extension_operation import ExtensionOperation as ExtensionOperation
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.follow_relation import FollowRelation as FollowRelation
    from timsdk._types.follow_type import FollowType as FollowType
    from timsdk._types.forbid_callback_control import ForbidCallbackControl as ForbidCallbackControl
    from timsdk._types.friend_verdict import FriendVerdict as FriendVerdict
    from timsdk._types.gender import Gender as Gender
    from timsdk._types.gift_category_translation import GiftCategoryTranslation as GiftCategoryTranslation
    from timsdk._types.gift_language import GiftLanguage as GiftLanguage
    from timsdk._types.gift_translation import GiftTranslation as GiftTranslation
    from timsdk._types.google_priority import GooglePriority as GooglePriority
    from timsdk._types.group_at_info import GroupAtInfo as GroupAtInfo
    from timsdk._types.group_attribute import GroupAttribute as GroupAttribute
    from timsdk._types.group_counter import GroupCounter as GroupCounter
    from timsdk._types.group_field import GroupField as GroupField
    from timsdk._types.group_info import GroupInfo as GroupInfo
    from timsdk._types.group_member_field import GroupMemberField as GroupMemberField
    from timsdk._types.group_member_info import GroupMemberInfo as GroupMemberInfo
    from timsdk._types.group_msg_flag import GroupMsgFlag as GroupMsgFlag
    from timsdk._types.group_response_filter import GroupResponseFilter as GroupResponseFilter
    from timsdk._types.group_type import GroupType as GroupType
    from timsdk._types.harmony_push_info import HarmonyPushInfo as HarmonyPushInfo
    from timsdk._types.history_batch import HistoryBatch as HistoryBatch
    from timsdk._types.image_elem import ImageElem as ImageElem
    from timsdk._types.image_format import ImageFormat as ImageFormat
    from timsdk._types.image_info import ImageInfo as ImageInfo
    from timsdk._types.image_type import ImageType as ImageType
    from timsdk._types.interruption_level import InterruptionLevel as InterruptionLevel
    from timsdk._types.invite_join_option import InviteJoinOption as InviteJoinOption
    from timsdk._types.keyword_match_type import KeywordMatchType as KeywordMatchType
    from timsdk._types.live_admin_operation import LiveAdminOperation as LiveAdminOperation
    from timsdk._types.live_group_change import LiveGroupChange as LiveGroupChange
    from timsdk._types.live_group_mark import LiveGroupMark as LiveGroupMark
    from timsdk._types.live_metadata_item import LiveMetadataItem as LiveMetadataItem
    from timsdk._types.live_room_event_info import LiveRoomEventInfo as LiveRoomEventInfo
    from timsdk._types.live_room_info import LiveRoomInfo as LiveRoomInfo
    from timsdk._types.live_room_type import LiveRoomType as LiveRoomType
    from timsdk._types.live_seat_template import LiveSeatTemplate as LiveSeatTemplate
    from timsdk._types.live_statistic import LiveStatistic as LiveStatistic
    from timsdk._types.live_webhook_command import LiveWebhookCommand as LiveWebhookCommand
    from timsdk._types.local_keyword_action import LocalKeywordAction as LocalKeywordAction
    from timsdk._types.local_keyword_type import LocalKeywordType as LocalKeywordType
    from timsdk._types.location_elem import LocationElem as LocationElem
    from timsdk._types.login_platform import LoginPlatform as LoginPlatform
    from timsdk._types.marked_conversation import MarkedConversation as MarkedConversation
    from timsdk._types.meizu_notice_msg_type import MeizuNoticeMsgType as MeizuNoticeMsgType
    from timsdk._types.member_ref import MemberRef as MemberRef
    from timsdk._types.member_result import MemberResult as MemberResult
    from timsdk._types.member_role import MemberRole as MemberRole
    from timsdk._types.message_extension import MessageExtension as MessageExtension
    from timsdk._types.message_extension_result import MessageExtensionResult as MessageExtensionResult
    from timsdk._types.moderation_content_type import ModerationContentType as ModerationContentType
    from timsdk._types.moderation_label import ModerationLabel as ModerationLabel
    from timsdk._types.moderation_scene import ModerationScene as ModerationScene
    from timsdk._types.moderation_verdict import ModerationVerdict as ModerationVerdict
    from timsdk._types.msg_element import MsgElement as MsgElement
    from timsdk._types.msg_element import RelayElem as RelayElem
    from timsdk._types.msg_element import RelayMessage as RelayMessage
    from timsdk._types.msg_priority import MsgPriority as MsgPriority
    from timsdk._types.msg_priority_level import MsgPriorityLevel as MsgPriorityLevel
    from timsdk._types.msg_seq_item import MsgSeqItem as MsgSeqItem
    from timsdk._types.muted_member import MutedMember as MutedMember
    from timsdk._types.official_account_field import OfficialAccountField as OfficialAccountField
    from timsdk._types.offline_push_info import OfflinePushInfo as OfflinePushInfo
    from timsdk._types.offline_push_trace import OfflinePushTrace as OfflinePushTrace
    from timsdk._types.on_off import OnOff as OnOff
    from timsdk._types.online_status import OnlineStatus as OnlineStatus
    from timsdk._types.oppo_notify_level import OppoNotifyLevel as OppoNotifyLevel
    from timsdk._types.permission_group_member_result import (
        PermissionGroupMemberResult as PermissionGroupMemberResult,
    )
    from timsdk._types.place_msg import PlaceMsg as PlaceMsg
    from timsdk._types.platform_status import PlatformStatus as PlatformStatus
    from timsdk._types.presence_event import PresenceEvent as PresenceEvent
    from timsdk._types.profile_item import ProfileItem as ProfileItem
    from timsdk._types.profile_tag import ProfileTag as ProfileTag
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
    from timsdk._types.push_stage import PushStage as PushStage
    from timsdk._types.push_stage_result import PushStageResult as PushStageResult
    from timsdk._types.push_text import PushText as PushText
    from timsdk._types.relation_pair import RelationPair as RelationPair
    from timsdk._types.robot_answer_type import RobotAnswerType as RobotAnswerType
    from timsdk._types.robot_category import RobotCategory as RobotCategory
    from timsdk._types.robot_category_kind import RobotCategoryKind as RobotCategoryKind
    from timsdk._types.robot_question import RobotQuestion as RobotQuestion
    from timsdk._types.robot_question_status import RobotQuestionStatus as RobotQuestionStatus
    from timsdk._types.robot_question_type import RobotQuestionType as RobotQuestionType
    from timsdk._types.room_event_info import RoomEventInfo as RoomEventInfo
    from timsdk._types.room_info import RoomInfo as RoomInfo
    from timsdk._types.room_member_role import RoomMemberRole as RoomMemberRole
    from timsdk._types.room_status import RoomStatus as RoomStatus
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode as RoomTakeSeatMode
    from timsdk._types.room_type import RoomType as RoomType
    from timsdk._types.room_webhook_command import RoomWebhookCommand as RoomWebhookCommand
    from timsdk._types.seat_info import SeatInfo as SeatInfo
    from timsdk._types.send_msg_control import SendMsgControl as SendMsgControl
    from timsdk._types.sns_item import SnsItem as SnsItem
    from timsdk._types.sns_profile_item import SnsProfileItem as SnsProfileItem
    from timsdk._types.sns_tag import SnsTag as SnsTag
    from timsdk._types.sound_elem import SoundElem as SoundElem
    from timsdk._types.stream_chunk import StreamChunk as StreamChunk
    from timsdk._types.stream_elem import StreamElem as StreamElem
    from timsdk._types.subscriber_ref import SubscriberRef as SubscriberRef
    from timsdk._types.sync_other_machine import SyncOtherMachine as SyncOtherMachine
    from timsdk._types.text_elem import TextElem as TextElem
    from timsdk._types.topic_grant import TopicGrant as TopicGrant
    from timsdk._types.topic_permission import TopicPermission as TopicPermission
    from timsdk._types.topic_result import TopicResult as TopicResult
    from timsdk._types.user_attribute_removal import UserAttributeRemoval as UserAttributeRemoval
    from timsdk._types.user_attribute_set import UserAttributeSet as UserAttributeSet
    from timsdk._types.user_tag_change import UserTagChange as UserTagChange
    from timsdk._types.user_tag_set import UserTagSet as UserTagSet
    from timsdk._types.video_file_elem import VideoFileElem as VideoFileElem
    from timsdk._types.vivo_classification import VivoClassification as VivoClassification
    from timsdk._types.vivo_notify_type import VivoNotifyType as VivoNotifyType
    from timsdk._types.web_push_info import WebPushInfo as WebPushInfo

__all__ = [
    "AccountError",
    "AccountItem",
    "AccountResult",
    "AddMemberResult",
    "AddType",
    "AdminForbidType",
    "AllMemberPushCondition",
    "AllowType",
    "AndroidPushInfo",
    "AndroidPushStyle",
    "ApnsPushInfo",
    "ApplyJoinOption",
    "BadgeMode",
    "BannedMember",
    "BattleRoom",
    "BlackCheckRelation",
    "BlackCheckType",
    "C2CMessage",
    "C2CMessageState",
    "CallMediaType",
    "CallParticipant",
    "CallParticipantStatus",
    "CallRecord",
    "CallResult",
    "CallRoomIdType",
    "CallType",
    "CallWebhookCommand",
    "CheckRelation",
    "CheckType",
    "CommunityPermission",
    "ConversationGroup",
    "ConversationRef",
    "ConversationType",
    "CustomElem",
    "CustomField",
    "DeleteType",
    "DeskAgent",
    "DeskAgentStatus",
    "DeskAssignmentStrategy",
    "DeskChannelType",
    "DeskConversationLanguage",
    "DeskConversationSource",
    "DeskGlobalSettings",
    "DeskLanguageSettings",
    "DeskLegalWorkTime",
    "DeskPermission",
    "DeskQuickReply",
    "DeskQuickReplyScope",
    "DeskRobotType",
    "DeskRoleId",
    "DeskSatisfaction",
    "DeskSatisfactionContent",
    "DeskSortOrder",
    "DeskTimeOrder",
    "DeskWeekday",
    "DeskWorkDay",
    "DeskWorkHours",
    "DeskWorkTimeConfig",
    "DeskWorkTimeMode",
    "DownloadFlag",
    "ExtensionOperation",
    "FaceElem",
    "FileElem",
    "FollowRelation",
    "FollowType",
    "ForbidCallbackControl",
    "FriendVerdict",
    "Gender",
    "GiftCategoryTranslation",
    "GiftLanguage",
    "GiftTranslation",
    "GooglePriority",
    "GroupAtInfo",
    "GroupAttribute",
    "GroupCounter",
    "GroupField",
    "GroupInfo",
    "GroupMemberField",
    "GroupMemberInfo",
    "GroupMsgFlag",
    "GroupResponseFilter",
    "GroupType",
    "HarmonyPushInfo",
    "HistoryBatch",
    "ImageElem",
    "ImageFormat",
    "ImageInfo",
    "ImageType",
    "InterruptionLevel",
    "InviteJoinOption",
    "KeywordMatchType",
    "LiveAdminOperation",
    "LiveGroupChange",
    "LiveGroupMark",
    "LiveMetadataItem",
    "LiveRoomEventInfo",
    "LiveRoomInfo",
    "LiveRoomType",
    "LiveSeatTemplate",
    "LiveStatistic",
    "LiveWebhookCommand",
    "LocalKeywordAction",
    "LocalKeywordType",
    "LocationElem",
    "LoginPlatform",
    "MarkedConversation",
    "MeizuNoticeMsgType",
    "MemberRef",
    "MemberResult",
    "MemberRole",
    "MessageExtension",
    "MessageExtensionResult",
    "ModerationContentType",
    "ModerationLabel",
    "ModerationScene",
    "ModerationVerdict",
    "MsgElement",
    "MsgPriority",
    "MsgPriorityLevel",
    "MsgSeqItem",
    "MutedMember",
    "OfficialAccountField",
    "OfflinePushInfo",
    "OfflinePushTrace",
    "OnOff",
    "OnlineStatus",
    "OppoNotifyLevel",
    "PermissionGroupMemberResult",
    "PlaceMsg",
    "PlatformStatus",
    "PresenceEvent",
    "ProfileItem",
    "ProfileTag",
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
    "PushStage",
    "PushStageResult",
    "PushText",
    "RelationPair",
    "RelayElem",
    "RelayMessage",
    "RobotAnswerType",
    "RobotCategory",
    "RobotCategoryKind",
    "RobotQuestion",
    "RobotQuestionStatus",
    "RobotQuestionType",
    "RoomEventInfo",
    "RoomInfo",
    "RoomMemberRole",
    "RoomStatus",
    "RoomTakeSeatMode",
    "RoomType",
    "RoomWebhookCommand",
    "SeatInfo",
    "SendMsgControl",
    "SnsItem",
    "SnsProfileItem",
    "SnsTag",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "SubscriberRef",
    "SyncOtherMachine",
    "TextElem",
    "TopicGrant",
    "TopicPermission",
    "TopicResult",
    "UserAttributeRemoval",
    "UserAttributeSet",
    "UserTagChange",
    "UserTagSet",
    "VideoFileElem",
    "VivoClassification",
    "VivoNotifyType",
    "WebPushInfo",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AccountError": "timsdk._types.account_error",
            "AccountItem": "timsdk._types.account_item",
            "AccountResult": "timsdk._types.account_result",
            "AddMemberResult": "timsdk._types.add_member_result",
            "AddType": "timsdk._types.add_type",
            "AdminForbidType": "timsdk._types.admin_forbid_type",
            "AllMemberPushCondition": "timsdk._types.all_member_push_condition",
            "AllowType": "timsdk._types.allow_type",
            "AndroidPushInfo": "timsdk._types.android_push_info",
            "AndroidPushStyle": "timsdk._types.android_push_style",
            "ApnsPushInfo": "timsdk._types.apns_push_info",
            "ApplyJoinOption": "timsdk._types.apply_join_option",
            "BadgeMode": "timsdk._types.badge_mode",
            "BannedMember": "timsdk._types.banned_member",
            "BattleRoom": "timsdk._types.battle_room",
            "BlackCheckRelation": "timsdk._types.black_check_relation",
            "BlackCheckType": "timsdk._types.black_check_type",
            "C2CMessage": "timsdk._types.c2c_message",
            "C2CMessageState": "timsdk._types.c2c_message_state",
            "CallMediaType": "timsdk._types.call_media_type",
            "CallParticipant": "timsdk._types.call_participant",
            "CallParticipantStatus": "timsdk._types.call_participant_status",
            "CallRecord": "timsdk._types.call_record",
            "CallResult": "timsdk._types.call_result",
            "CallRoomIdType": "timsdk._types.call_room_id_type",
            "CallType": "timsdk._types.call_type",
            "CallWebhookCommand": "timsdk._types.call_webhook_command",
            "CheckRelation": "timsdk._types.check_relation",
            "CheckType": "timsdk._types.check_type",
            "CommunityPermission": "timsdk._types.community_permission",
            "ConversationGroup": "timsdk._types.conversation_group",
            "ConversationRef": "timsdk._types.conversation_ref",
            "ConversationType": "timsdk._types.conversation_type",
            "CustomElem": "timsdk._types.custom_elem",
            "CustomField": "timsdk._types.custom_field",
            "DeleteType": "timsdk._types.delete_type",
            "DeskAgent": "timsdk._types.desk_agent",
            "DeskAgentStatus": "timsdk._types.desk_agent_status",
            "DeskAssignmentStrategy": "timsdk._types.desk_assignment_strategy",
            "DeskChannelType": "timsdk._types.desk_channel_type",
            "DeskConversationLanguage": "timsdk._types.desk_conversation_language",
            "DeskConversationSource": "timsdk._types.desk_conversation_source",
            "DeskGlobalSettings": "timsdk._types.desk_global_settings",
            "DeskLanguageSettings": "timsdk._types.desk_language_settings",
            "DeskLegalWorkTime": "timsdk._types.desk_legal_work_time",
            "DeskPermission": "timsdk._types.desk_permission",
            "DeskQuickReply": "timsdk._types.desk_quick_reply",
            "DeskQuickReplyScope": "timsdk._types.desk_quick_reply_scope",
            "DeskRobotType": "timsdk._types.desk_robot_type",
            "DeskRoleId": "timsdk._types.desk_role_id",
            "DeskSatisfaction": "timsdk._types.desk_satisfaction",
            "DeskSatisfactionContent": "timsdk._types.desk_satisfaction_content",
            "DeskSortOrder": "timsdk._types.desk_sort_order",
            "DeskTimeOrder": "timsdk._types.desk_time_order",
            "DeskWeekday": "timsdk._types.desk_weekday",
            "DeskWorkDay": "timsdk._types.desk_work_day",
            "DeskWorkHours": "timsdk._types.desk_work_hours",
            "DeskWorkTimeConfig": "timsdk._types.desk_work_time_config",
            "DeskWorkTimeMode": "timsdk._types.desk_work_time_mode",
            "DownloadFlag": "timsdk._types.download_flag",
            "ExtensionOperation": "timsdk._types.extension_operation",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "FollowRelation": "timsdk._types.follow_relation",
            "FollowType": "timsdk._types.follow_type",
            "ForbidCallbackControl": "timsdk._types.forbid_callback_control",
            "FriendVerdict": "timsdk._types.friend_verdict",
            "Gender": "timsdk._types.gender",
            "GiftCategoryTranslation": "timsdk._types.gift_category_translation",
            "GiftLanguage": "timsdk._types.gift_language",
            "GiftTranslation": "timsdk._types.gift_translation",
            "GooglePriority": "timsdk._types.google_priority",
            "GroupAtInfo": "timsdk._types.group_at_info",
            "GroupAttribute": "timsdk._types.group_attribute",
            "GroupCounter": "timsdk._types.group_counter",
            "GroupField": "timsdk._types.group_field",
            "GroupInfo": "timsdk._types.group_info",
            "GroupMemberField": "timsdk._types.group_member_field",
            "GroupMemberInfo": "timsdk._types.group_member_info",
            "GroupMsgFlag": "timsdk._types.group_msg_flag",
            "GroupResponseFilter": "timsdk._types.group_response_filter",
            "GroupType": "timsdk._types.group_type",
            "HarmonyPushInfo": "timsdk._types.harmony_push_info",
            "HistoryBatch": "timsdk._types.history_batch",
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "InterruptionLevel": "timsdk._types.interruption_level",
            "InviteJoinOption": "timsdk._types.invite_join_option",
            "KeywordMatchType": "timsdk._types.keyword_match_type",
            "LiveAdminOperation": "timsdk._types.live_admin_operation",
            "LiveGroupChange": "timsdk._types.live_group_change",
            "LiveGroupMark": "timsdk._types.live_group_mark",
            "LiveMetadataItem": "timsdk._types.live_metadata_item",
            "LiveRoomEventInfo": "timsdk._types.live_room_event_info",
            "LiveRoomInfo": "timsdk._types.live_room_info",
            "LiveRoomType": "timsdk._types.live_room_type",
            "LiveSeatTemplate": "timsdk._types.live_seat_template",
            "LiveStatistic": "timsdk._types.live_statistic",
            "LiveWebhookCommand": "timsdk._types.live_webhook_command",
            "LocalKeywordAction": "timsdk._types.local_keyword_action",
            "LocalKeywordType": "timsdk._types.local_keyword_type",
            "LocationElem": "timsdk._types.location_elem",
            "LoginPlatform": "timsdk._types.login_platform",
            "MarkedConversation": "timsdk._types.marked_conversation",
            "MeizuNoticeMsgType": "timsdk._types.meizu_notice_msg_type",
            "MemberRef": "timsdk._types.member_ref",
            "MemberResult": "timsdk._types.member_result",
            "MemberRole": "timsdk._types.member_role",
            "MessageExtension": "timsdk._types.message_extension",
            "MessageExtensionResult": "timsdk._types.message_extension_result",
            "ModerationContentType": "timsdk._types.moderation_content_type",
            "ModerationLabel": "timsdk._types.moderation_label",
            "ModerationScene": "timsdk._types.moderation_scene",
            "ModerationVerdict": "timsdk._types.moderation_verdict",
            "MsgElement": "timsdk._types.msg_element",
            "MsgPriority": "timsdk._types.msg_priority",
            "MsgPriorityLevel": "timsdk._types.msg_priority_level",
            "MsgSeqItem": "timsdk._types.msg_seq_item",
            "MutedMember": "timsdk._types.muted_member",
            "OfficialAccountField": "timsdk._types.official_account_field",
            "OfflinePushInfo": "timsdk._types.offline_push_info",
            "OfflinePushTrace": "timsdk._types.offline_push_trace",
            "OnOff": "timsdk._types.on_off",
            "OnlineStatus": "timsdk._types.online_status",
            "OppoNotifyLevel": "timsdk._types.oppo_notify_level",
            "PermissionGroupMemberResult": "timsdk._types.permission_group_member_result",
            "PlaceMsg": "timsdk._types.place_msg",
            "PlatformStatus": "timsdk._types.platform_status",
            "PresenceEvent": "timsdk._types.presence_event",
            "ProfileItem": "timsdk._types.profile_item",
            "ProfileTag": "timsdk._types.profile_tag",
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
            "PushStage": "timsdk._types.push_stage",
            "PushStageResult": "timsdk._types.push_stage_result",
            "PushText": "timsdk._types.push_text",
            "RelationPair": "timsdk._types.relation_pair",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "RobotAnswerType": "timsdk._types.robot_answer_type",
            "RobotCategory": "timsdk._types.robot_category",
            "RobotCategoryKind": "timsdk._types.robot_category_kind",
            "RobotQuestion": "timsdk._types.robot_question",
            "RobotQuestionStatus": "timsdk._types.robot_question_status",
            "RobotQuestionType": "timsdk._types.robot_question_type",
            "RoomEventInfo": "timsdk._types.room_event_info",
            "RoomInfo": "timsdk._types.room_info",
            "RoomMemberRole": "timsdk._types.room_member_role",
            "RoomStatus": "timsdk._types.room_status",
            "RoomTakeSeatMode": "timsdk._types.room_take_seat_mode",
            "RoomType": "timsdk._types.room_type",
            "RoomWebhookCommand": "timsdk._types.room_webhook_command",
            "SeatInfo": "timsdk._types.seat_info",
            "SendMsgControl": "timsdk._types.send_msg_control",
            "SnsItem": "timsdk._types.sns_item",
            "SnsProfileItem": "timsdk._types.sns_profile_item",
            "SnsTag": "timsdk._types.sns_tag",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "SubscriberRef": "timsdk._types.subscriber_ref",
            "SyncOtherMachine": "timsdk._types.sync_other_machine",
            "TextElem": "timsdk._types.text_elem",
            "TopicGrant": "timsdk._types.topic_grant",
            "TopicPermission": "timsdk._types.topic_permission",
            "TopicResult": "timsdk._types.topic_result",
            "UserAttributeRemoval": "timsdk._types.user_attribute_removal",
            "UserAttributeSet": "timsdk._types.user_attribute_set",
            "UserTagChange": "timsdk._types.user_tag_change",
            "UserTagSet": "timsdk._types.user_tag_set",
            "VideoFileElem": "timsdk._types.video_file_elem",
            "VivoClassification": "timsdk._types.vivo_classification",
            "VivoNotifyType": "timsdk._types.vivo_notify_type",
            "WebPushInfo": "timsdk._types.web_push_info",
        },
    )
