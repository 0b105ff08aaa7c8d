# Generated from spec/; do not edit. `make generate` writes it again.
"""Webhooks: what the service sends to the app, verified and typed. See docs/webhooks.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._receiver import Receiver as Receiver
    from timsdk._receiver import parse as parse
    from timsdk._webhooks.alert_request_over_limit import AlertRequestOverLimit as AlertRequestOverLimit
    from timsdk._webhooks.bot_on_c2c_message import BotOnC2CMessage as BotOnC2CMessage
    from timsdk._webhooks.bot_on_group_message import BotOnGroupMessage as BotOnGroupMessage
    from timsdk._webhooks.c2c_callback_after_msg_report import C2CAfterMsgReport as C2CAfterMsgReport
    from timsdk._webhooks.c2c_callback_after_msg_with_draw import C2CAfterMsgWithDraw as C2CAfterMsgWithDraw
    from timsdk._webhooks.c2c_callback_after_send_msg import C2CAfterSendMsg as C2CAfterSendMsg
    from timsdk._webhooks.c2c_callback_before_send_msg import C2CBeforeSendMsg as C2CBeforeSendMsg
    from timsdk._webhooks.c2c_callback_before_send_msg import C2CBeforeSendMsgReply as C2CBeforeSendMsgReply
    from timsdk._webhooks.call_callback_after_end_call import CallAfterEndCall as CallAfterEndCall
    from timsdk._webhooks.call_callback_after_member_changed import CallAction as CallAction
    from timsdk._webhooks.call_callback_after_member_changed import CallAfterMemberChanged as CallAfterMemberChanged
    from timsdk._webhooks.call_callback_after_member_changed import CallChange as CallChange
    from timsdk._webhooks.call_callback_after_start_call import CallAfterStartCall as CallAfterStartCall
    from timsdk._webhooks.call_callback_after_start_call import CallInfo as CallInfo
    from timsdk._webhooks.chat_bot_on_assign_agent import ChatBotOnAssignAgent as ChatBotOnAssignAgent
    from timsdk._webhooks.chat_bot_on_assign_agent import ChatBotOnAssignAgentReply as ChatBotOnAssignAgentReply
    from timsdk._webhooks.chat_bot_on_assign_human import ChatBotOnAssignHuman as ChatBotOnAssignHuman
    from timsdk._webhooks.chat_bot_on_assign_human import ChatBotOnAssignHumanReply as ChatBotOnAssignHumanReply
    from timsdk._webhooks.chatbot_interface_invocation import ChatbotInterfaceInvocation as ChatbotInterfaceInvocation
    from timsdk._webhooks.chatbot_interface_invocation import (
        ChatbotInterfaceInvocationReply as ChatbotInterfaceInvocationReply,
    )
    from timsdk._webhooks.chatbot_on_c2c_signal_message import ChatbotOnC2CSignalMessage as ChatbotOnC2CSignalMessage
    from timsdk._webhooks.content_callback_result_notify import (
        ContentCallbackResultNotify as ContentCallbackResultNotify,
    )
    from timsdk._webhooks.content_callback_result_notify import ModerationRecipient as ModerationRecipient
    from timsdk._webhooks.content_callback_result_notify import ModerationRecipientType as ModerationRecipientType
    from timsdk._webhooks.content_callback_result_notify import ModerationSuggestion as ModerationSuggestion
    from timsdk._webhooks.desk_callback_before_im_contact_user import (
        DeskBeforeIMContactUser as DeskBeforeIMContactUser,
    )
    from timsdk._webhooks.desk_callback_before_im_contact_user import (
        DeskBeforeIMContactUserReply as DeskBeforeIMContactUserReply,
    )
    from timsdk._webhooks.desk_session_event_notify import DeskSessionEventNotify as DeskSessionEventNotify
    from timsdk._webhooks.follow_callback_after_follow_add import FollowAfterFollowAdd as FollowAfterFollowAdd
    from timsdk._webhooks.follow_callback_after_follow_add import FollowedUser as FollowedUser
    from timsdk._webhooks.follow_callback_after_follow_delete import (
        FollowAfterFollowDelete as FollowAfterFollowDelete,
    )
    from timsdk._webhooks.group_callback_after_change_group_owner import (
        GroupAfterChangeGroupOwner as GroupAfterChangeGroupOwner,
    )
    from timsdk._webhooks.group_callback_after_create_group import GroupAfterCreateGroup as GroupAfterCreateGroup
    from timsdk._webhooks.group_callback_after_create_topic import GroupAfterCreateTopic as GroupAfterCreateTopic
    from timsdk._webhooks.group_callback_after_group_attr_changed import (
        GroupAfterGroupAttrChanged as GroupAfterGroupAttrChanged,
    )
    from timsdk._webhooks.group_callback_after_group_attr_changed import GroupAttributeChange as GroupAttributeChange
    from timsdk._webhooks.group_callback_after_group_destroyed import (
        GroupAfterGroupDestroyed as GroupAfterGroupDestroyed,
    )
    from timsdk._webhooks.group_callback_after_group_full import GroupAfterGroupFull as GroupAfterGroupFull
    from timsdk._webhooks.group_callback_after_group_info_changed import (
        GroupAfterGroupInfoChanged as GroupAfterGroupInfoChanged,
    )
    from timsdk._webhooks.group_callback_after_member_exit import GroupAfterMemberExit as GroupAfterMemberExit
    from timsdk._webhooks.group_callback_after_member_exit import GroupExitType as GroupExitType
    from timsdk._webhooks.group_callback_after_member_field_changed import (
        GroupAfterMemberFieldChanged as GroupAfterMemberFieldChanged,
    )
    from timsdk._webhooks.group_callback_after_new_member_join import (
        GroupAfterNewMemberJoin as GroupAfterNewMemberJoin,
    )
    from timsdk._webhooks.group_callback_after_new_member_join import GroupJoinType as GroupJoinType
    from timsdk._webhooks.group_callback_after_read_receipt import GroupAfterReadReceipt as GroupAfterReadReceipt
    from timsdk._webhooks.group_callback_after_read_receipt import GroupReadReceipt as GroupReadReceipt
    from timsdk._webhooks.group_callback_after_recall_msg import GroupAfterRecallMsg as GroupAfterRecallMsg
    from timsdk._webhooks.group_callback_after_send_msg import GroupAfterSendMsg as GroupAfterSendMsg
    from timsdk._webhooks.group_callback_after_topic_destroyed import (
        GroupAfterTopicDestroyed as GroupAfterTopicDestroyed,
    )
    from timsdk._webhooks.group_callback_after_topic_info_changed import (
        GroupAfterTopicInfoChanged as GroupAfterTopicInfoChanged,
    )
    from timsdk._webhooks.group_callback_before_apply_join_group import (
        GroupBeforeApplyJoinGroup as GroupBeforeApplyJoinGroup,
    )
    from timsdk._webhooks.group_callback_before_apply_join_group import (
        GroupBeforeApplyJoinGroupReply as GroupBeforeApplyJoinGroupReply,
    )
    from timsdk._webhooks.group_callback_before_create_group import GroupBeforeCreateGroup as GroupBeforeCreateGroup
    from timsdk._webhooks.group_callback_before_create_group import (
        GroupBeforeCreateGroupReply as GroupBeforeCreateGroupReply,
    )
    from timsdk._webhooks.group_callback_before_create_topic import GroupBeforeCreateTopic as GroupBeforeCreateTopic
    from timsdk._webhooks.group_callback_before_create_topic import (
        GroupBeforeCreateTopicReply as GroupBeforeCreateTopicReply,
    )
    from timsdk._webhooks.group_callback_before_invite_join_group import (
        GroupBeforeInviteJoinGroup as GroupBeforeInviteJoinGroup,
    )
    from timsdk._webhooks.group_callback_before_invite_join_group import (
        GroupBeforeInviteJoinGroupReply as GroupBeforeInviteJoinGroupReply,
    )
    from timsdk._webhooks.group_callback_before_send_msg import GroupBeforeSendMsg as GroupBeforeSendMsg
    from timsdk._webhooks.group_callback_before_send_msg import GroupBeforeSendMsgReply as GroupBeforeSendMsgReply
    from timsdk._webhooks.group_callback_on_daily_group_quota_alarm import (
        GroupOnDailyGroupQuotaAlarm as GroupOnDailyGroupQuotaAlarm,
    )
    from timsdk._webhooks.group_callback_on_member_state_change import (
        GroupOnMemberStateChange as GroupOnMemberStateChange,
    )
    from timsdk._webhooks.group_callback_send_msg_exception import GroupSendMsgException as GroupSendMsgException
    from timsdk._webhooks.live_callback_after_change_owner import LiveAfterChangeOwner as LiveAfterChangeOwner
    from timsdk._webhooks.live_callback_after_create_battle import LiveAfterCreateBattle as LiveAfterCreateBattle
    from timsdk._webhooks.live_callback_after_create_room import LiveAfterCreateRoom as LiveAfterCreateRoom
    from timsdk._webhooks.live_callback_after_create_room_reaching_threshold import (
        LiveAfterCreateRoomReachingThreshold as LiveAfterCreateRoomReachingThreshold,
    )
    from timsdk._webhooks.live_callback_after_del_metadata import LiveAfterDelMetadata as LiveAfterDelMetadata
    from timsdk._webhooks.live_callback_after_destroy_room import LiveAfterDestroyRoom as LiveAfterDestroyRoom
    from timsdk._webhooks.live_callback_after_destroy_room import LiveDestroyCause as LiveDestroyCause
    from timsdk._webhooks.live_callback_after_end_battle import BattleEndCause as BattleEndCause
    from timsdk._webhooks.live_callback_after_end_battle import LiveAfterEndBattle as LiveAfterEndBattle
    from timsdk._webhooks.live_callback_after_member_state_changed import (
        LiveAfterMemberStateChanged as LiveAfterMemberStateChanged,
    )
    from timsdk._webhooks.live_callback_after_member_state_changed import LivePresenceCause as LivePresenceCause
    from timsdk._webhooks.live_callback_after_modify_admin import LiveAfterModifyAdmin as LiveAfterModifyAdmin
    from timsdk._webhooks.live_callback_after_set_metadata import LiveAfterSetMetadata as LiveAfterSetMetadata
    from timsdk._webhooks.live_callback_after_start_battle import LiveAfterStartBattle as LiveAfterStartBattle
    from timsdk._webhooks.live_callback_after_update_room_info import (
        LiveAfterUpdateRoomInfo as LiveAfterUpdateRoomInfo,
    )
    from timsdk._webhooks.live_callback_before_send_gift import GiftOffer as GiftOffer
    from timsdk._webhooks.live_callback_before_send_gift import LiveBeforeSendGift as LiveBeforeSendGift
    from timsdk._webhooks.live_callback_before_send_gift import LiveBeforeSendGiftReply as LiveBeforeSendGiftReply
    from timsdk._webhooks.mic_callback_after_seat_info_changed import (
        MicAfterSeatInfoChanged as MicAfterSeatInfoChanged,
    )
    from timsdk._webhooks.official_account_callback_after_add_subscriber import (
        OfficialAccountAfterAddSubscriber as OfficialAccountAfterAddSubscriber,
    )
    from timsdk._webhooks.official_account_callback_after_create_official_account import (
        OfficialAccountAfterCreateOfficialAccount as OfficialAccountAfterCreateOfficialAccount,
    )
    from timsdk._webhooks.official_account_callback_after_delete_subscriber import (
        OfficialAccountAfterDeleteSubscriber as OfficialAccountAfterDeleteSubscriber,
    )
    from timsdk._webhooks.official_account_callback_after_msg_with_draw import (
        OfficialAccountAfterMsgWithDraw as OfficialAccountAfterMsgWithDraw,
    )
    from timsdk._webhooks.official_account_callback_after_msg_with_draw import WithdrawnMsg as WithdrawnMsg
    from timsdk._webhooks.official_account_callback_after_official_account_destroyed import (
        OfficialAccountAfterOfficialAccountDestroyed as OfficialAccountAfterOfficialAccountDestroyed,
    )
    from timsdk._webhooks.official_account_callback_after_official_account_full import (
        OfficialAccountAfterOfficialAccountFull as OfficialAccountAfterOfficialAccountFull,
    )
    from timsdk._webhooks.official_account_callback_after_official_account_info_changed import (
        OfficialAccountAfterOfficialAccountInfoChanged as OfficialAccountAfterOfficialAccountInfoChanged,
    )
    from timsdk._webhooks.official_account_callback_after_send_msg import (
        OfficialAccountAfterSendMsg as OfficialAccountAfterSendMsg,
    )
    from timsdk._webhooks.official_account_callback_before_add_subscriber import (
        OfficialAccountBeforeAddSubscriber as OfficialAccountBeforeAddSubscriber,
    )
    from timsdk._webhooks.official_account_callback_before_add_subscriber import (
        OfficialAccountBeforeAddSubscriberReply as OfficialAccountBeforeAddSubscriberReply,
    )
    from timsdk._webhooks.official_account_callback_before_create_official_account import (
        OfficialAccountBeforeCreateOfficialAccount as OfficialAccountBeforeCreateOfficialAccount,
    )
    from timsdk._webhooks.official_account_callback_before_create_official_account import (
        OfficialAccountBeforeCreateOfficialAccountReply as OfficialAccountBeforeCreateOfficialAccountReply,
    )
    from timsdk._webhooks.official_account_callback_before_send_msg import (
        OfficialAccountBeforeSendMsg as OfficialAccountBeforeSendMsg,
    )
    from timsdk._webhooks.official_account_callback_before_send_msg import (
        OfficialAccountBeforeSendMsgReply as OfficialAccountBeforeSendMsgReply,
    )
    from timsdk._webhooks.profile_callback_portrait_set import ProfilePortraitSet as ProfilePortraitSet
    from timsdk._webhooks.push_all_member_push import AllMemberPushEvent as AllMemberPushEvent
    from timsdk._webhooks.push_all_member_push import PushAllMemberPush as PushAllMemberPush
    from timsdk._webhooks.push_offline_push import OfflinePushEvent as OfflinePushEvent
    from timsdk._webhooks.push_offline_push import OfflinePushMsgType as OfflinePushMsgType
    from timsdk._webhooks.push_offline_push import PushOfflinePush as PushOfflinePush
    from timsdk._webhooks.room_callback_after_create_room import RoomAfterCreateRoom as RoomAfterCreateRoom
    from timsdk._webhooks.room_callback_after_destroy_room import RoomAfterDestroyRoom as RoomAfterDestroyRoom
    from timsdk._webhooks.room_callback_after_member_enter import RoomAfterMemberEnter as RoomAfterMemberEnter
    from timsdk._webhooks.room_callback_after_member_leave import RoomAfterMemberLeave as RoomAfterMemberLeave
    from timsdk._webhooks.room_callback_after_member_leave import RoomLeaveType as RoomLeaveType
    from timsdk._webhooks.room_callback_after_update_room_info import (
        RoomAfterUpdateRoomInfo as RoomAfterUpdateRoomInfo,
    )
    from timsdk._webhooks.sns_callback_black_list_add import SnsBlackListAdd as SnsBlackListAdd
    from timsdk._webhooks.sns_callback_black_list_delete import SnsBlackListDelete as SnsBlackListDelete
    from timsdk._webhooks.sns_callback_friend_add import SnsFriendAdd as SnsFriendAdd
    from timsdk._webhooks.sns_callback_friend_delete import SnsFriendDelete as SnsFriendDelete
    from timsdk._webhooks.sns_callback_prev_friend_add import FriendApplication as FriendApplication
    from timsdk._webhooks.sns_callback_prev_friend_add import SnsPrevFriendAdd as SnsPrevFriendAdd
    from timsdk._webhooks.sns_callback_prev_friend_add import SnsPrevFriendAddReply as SnsPrevFriendAddReply
    from timsdk._webhooks.sns_callback_prev_friend_response import FriendResponse as FriendResponse
    from timsdk._webhooks.sns_callback_prev_friend_response import FriendResponseAction as FriendResponseAction
    from timsdk._webhooks.sns_callback_prev_friend_response import SnsPrevFriendResponse as SnsPrevFriendResponse
    from timsdk._webhooks.sns_callback_prev_friend_response import (
        SnsPrevFriendResponseReply as SnsPrevFriendResponseReply,
    )
    from timsdk._webhooks.state_state_change import KickedDevice as KickedDevice
    from timsdk._webhooks.state_state_change import StateChange as StateChange
    from timsdk._webhooks.state_state_change import StateChangeAction as StateChangeAction
    from timsdk._webhooks.state_state_change import StateChangeInfo as StateChangeInfo
    from timsdk._webhooks.state_state_change import StateChangeReason as StateChangeReason
    from timsdk_runtime.webhooks.delivery import Delivery as Delivery
    from timsdk_runtime.webhooks.delivery import Reply as Reply
    from timsdk_runtime.webhooks.envelope import EventMeta as EventMeta
    from timsdk_runtime.webhooks.events import AfterEvent as AfterEvent
    from timsdk_runtime.webhooks.events import BeforeEvent as BeforeEvent
    from timsdk_runtime.webhooks.events import Event as Event
    from timsdk_runtime.webhooks.events import EventReply as EventReply
    from timsdk_runtime.webhooks.events import UnknownEvent as UnknownEvent
    from timsdk_runtime.webhooks.events import Webhook as Webhook
    from timsdk_runtime.webhooks.outcomes import Outcome as Outcome
    from timsdk_runtime.webhooks.replay import MemoryReplayStore as MemoryReplayStore
    from timsdk_runtime.webhooks.replay import RedisReplayStore as RedisReplayStore
    from timsdk_runtime.webhooks.replay import ReplayStore as ReplayStore
    from timsdk_runtime.webhooks.verify import sign as sign

__all__ = [
    "AfterEvent",
    "AlertRequestOverLimit",
    "AllMemberPushEvent",
    "BattleEndCause",
    "BeforeEvent",
    "BotOnC2CMessage",
    "BotOnGroupMessage",
    "C2CAfterMsgReport",
    "C2CAfterMsgWithDraw",
    "C2CAfterSendMsg",
    "C2CBeforeSendMsg",
    "C2CBeforeSendMsgReply",
    "CallAction",
    "CallAfterEndCall",
    "CallAfterMemberChanged",
    "CallAfterStartCall",
    "CallChange",
    "CallInfo",
    "ChatBotOnAssignAgent",
    "ChatBotOnAssignAgentReply",
    "ChatBotOnAssignHuman",
    "ChatBotOnAssignHumanReply",
    "ChatbotInterfaceInvocation",
    "ChatbotInterfaceInvocationReply",
    "ChatbotOnC2CSignalMessage",
    "ContentCallbackResultNotify",
    "Delivery",
    "DeskBeforeIMContactUser",
    "DeskBeforeIMContactUserReply",
    "DeskSessionEventNotify",
    "Event",
    "EventMeta",
    "EventReply",
    "FollowAfterFollowAdd",
    "FollowAfterFollowDelete",
    "FollowedUser",
    "FriendApplication",
    "FriendResponse",
    "FriendResponseAction",
    "GiftOffer",
    "GroupAfterChangeGroupOwner",
    "GroupAfterCreateGroup",
    "GroupAfterCreateTopic",
    "GroupAfterGroupAttrChanged",
    "GroupAfterGroupDestroyed",
    "GroupAfterGroupFull",
    "GroupAfterGroupInfoChanged",
    "GroupAfterMemberExit",
    "GroupAfterMemberFieldChanged",
    "GroupAfterNewMemberJoin",
    "GroupAfterReadReceipt",
    "GroupAfterRecallMsg",
    "GroupAfterSendMsg",
    "GroupAfterTopicDestroyed",
    "GroupAfterTopicInfoChanged",
    "GroupAttributeChange",
    "GroupBeforeApplyJoinGroup",
    "GroupBeforeApplyJoinGroupReply",
    "GroupBeforeCreateGroup",
    "GroupBeforeCreateGroupReply",
    "GroupBeforeCreateTopic",
    "GroupBeforeCreateTopicReply",
    "GroupBeforeInviteJoinGroup",
    "GroupBeforeInviteJoinGroupReply",
    "GroupBeforeSendMsg",
    "GroupBeforeSendMsgReply",
    "GroupExitType",
    "GroupJoinType",
    "GroupOnDailyGroupQuotaAlarm",
    "GroupOnMemberStateChange",
    "GroupReadReceipt",
    "GroupSendMsgException",
    "KickedDevice",
    "LiveAfterChangeOwner",
    "LiveAfterCreateBattle",
    "LiveAfterCreateRoom",
    "LiveAfterCreateRoomReachingThreshold",
    "LiveAfterDelMetadata",
    "LiveAfterDestroyRoom",
    "LiveAfterEndBattle",
    "LiveAfterMemberStateChanged",
    "LiveAfterModifyAdmin",
    "LiveAfterSetMetadata",
    "LiveAfterStartBattle",
    "LiveAfterUpdateRoomInfo",
    "LiveBeforeSendGift",
    "LiveBeforeSendGiftReply",
    "LiveDestroyCause",
    "LivePresenceCause",
    "MemoryReplayStore",
    "MicAfterSeatInfoChanged",
    "ModerationRecipient",
    "ModerationRecipientType",
    "ModerationSuggestion",
    "OfficialAccountAfterAddSubscriber",
    "OfficialAccountAfterCreateOfficialAccount",
    "OfficialAccountAfterDeleteSubscriber",
    "OfficialAccountAfterMsgWithDraw",
    "OfficialAccountAfterOfficialAccountDestroyed",
    "OfficialAccountAfterOfficialAccountFull",
    "OfficialAccountAfterOfficialAccountInfoChanged",
    "OfficialAccountAfterSendMsg",
    "OfficialAccountBeforeAddSubscriber",
    "OfficialAccountBeforeAddSubscriberReply",
    "OfficialAccountBeforeCreateOfficialAccount",
    "OfficialAccountBeforeCreateOfficialAccountReply",
    "OfficialAccountBeforeSendMsg",
    "OfficialAccountBeforeSendMsgReply",
    "OfflinePushEvent",
    "OfflinePushMsgType",
    "Outcome",
    "ProfilePortraitSet",
    "PushAllMemberPush",
    "PushOfflinePush",
    "Receiver",
    "RedisReplayStore",
    "ReplayStore",
    "Reply",
    "RoomAfterCreateRoom",
    "RoomAfterDestroyRoom",
    "RoomAfterMemberEnter",
    "RoomAfterMemberLeave",
    "RoomAfterUpdateRoomInfo",
    "RoomLeaveType",
    "SnsBlackListAdd",
    "SnsBlackListDelete",
    "SnsFriendAdd",
    "SnsFriendDelete",
    "SnsPrevFriendAdd",
    "SnsPrevFriendAddReply",
    "SnsPrevFriendResponse",
    "SnsPrevFriendResponseReply",
    "StateChange",
    "StateChangeAction",
    "StateChangeInfo",
    "StateChangeReason",
    "UnknownEvent",
    "Webhook",
    "WithdrawnMsg",
    "parse",
    "sign",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AfterEvent": "timsdk_runtime.webhooks.events",
            "AlertRequestOverLimit": "timsdk._webhooks.alert_request_over_limit",
            "AllMemberPushEvent": "timsdk._webhooks.push_all_member_push",
            "BattleEndCause": "timsdk._webhooks.live_callback_after_end_battle",
            "BeforeEvent": "timsdk_runtime.webhooks.events",
            "BotOnC2CMessage": "timsdk._webhooks.bot_on_c2c_message",
            "BotOnGroupMessage": "timsdk._webhooks.bot_on_group_message",
            "C2CAfterMsgReport": "timsdk._webhooks.c2c_callback_after_msg_report",
            "C2CAfterMsgWithDraw": "timsdk._webhooks.c2c_callback_after_msg_with_draw",
            "C2CAfterSendMsg": "timsdk._webhooks.c2c_callback_after_send_msg",
            "C2CBeforeSendMsg": "timsdk._webhooks.c2c_callback_before_send_msg",
            "C2CBeforeSendMsgReply": "timsdk._webhooks.c2c_callback_before_send_msg",
            "CallAction": "timsdk._webhooks.call_callback_after_member_changed",
            "CallAfterEndCall": "timsdk._webhooks.call_callback_after_end_call",
            "CallAfterMemberChanged": "timsdk._webhooks.call_callback_after_member_changed",
            "CallAfterStartCall": "timsdk._webhooks.call_callback_after_start_call",
            "CallChange": "timsdk._webhooks.call_callback_after_member_changed",
            "CallInfo": "timsdk._webhooks.call_callback_after_start_call",
            "ChatBotOnAssignAgent": "timsdk._webhooks.chat_bot_on_assign_agent",
            "ChatBotOnAssignAgentReply": "timsdk._webhooks.chat_bot_on_assign_agent",
            "ChatBotOnAssignHuman": "timsdk._webhooks.chat_bot_on_assign_human",
            "ChatBotOnAssignHumanReply": "timsdk._webhooks.chat_bot_on_assign_human",
            "ChatbotInterfaceInvocation": "timsdk._webhooks.chatbot_interface_invocation",
            "ChatbotInterfaceInvocationReply": "timsdk._webhooks.chatbot_interface_invocation",
            "ChatbotOnC2CSignalMessage": "timsdk._webhooks.chatbot_on_c2c_signal_message",
            "ContentCallbackResultNotify": "timsdk._webhooks.content_callback_result_notify",
            "Delivery": "timsdk_runtime.webhooks.delivery",
            "DeskBeforeIMContactUser": "timsdk._webhooks.desk_callback_before_im_contact_user",
            "DeskBeforeIMContactUserReply": "timsdk._webhooks.desk_callback_before_im_contact_user",
            "DeskSessionEventNotify": "timsdk._webhooks.desk_session_event_notify",
            "Event": "timsdk_runtime.webhooks.events",
            "EventMeta": "timsdk_runtime.webhooks.envelope",
            "EventReply": "timsdk_runtime.webhooks.events",
            "FollowAfterFollowAdd": "timsdk._webhooks.follow_callback_after_follow_add",
            "FollowAfterFollowDelete": "timsdk._webhooks.follow_callback_after_follow_delete",
            "FollowedUser": "timsdk._webhooks.follow_callback_after_follow_add",
            "FriendApplication": "timsdk._webhooks.sns_callback_prev_friend_add",
            "FriendResponse": "timsdk._webhooks.sns_callback_prev_friend_response",
            "FriendResponseAction": "timsdk._webhooks.sns_callback_prev_friend_response",
            "GiftOffer": "timsdk._webhooks.live_callback_before_send_gift",
            "GroupAfterChangeGroupOwner": "timsdk._webhooks.group_callback_after_change_group_owner",
            "GroupAfterCreateGroup": "timsdk._webhooks.group_callback_after_create_group",
            "GroupAfterCreateTopic": "timsdk._webhooks.group_callback_after_create_topic",
            "GroupAfterGroupAttrChanged": "timsdk._webhooks.group_callback_after_group_attr_changed",
            "GroupAfterGroupDestroyed": "timsdk._webhooks.group_callback_after_group_destroyed",
            "GroupAfterGroupFull": "timsdk._webhooks.group_callback_after_group_full",
            "GroupAfterGroupInfoChanged": "timsdk._webhooks.group_callback_after_group_info_changed",
            "GroupAfterMemberExit": "timsdk._webhooks.group_callback_after_member_exit",
            "GroupAfterMemberFieldChanged": "timsdk._webhooks.group_callback_after_member_field_changed",
            "GroupAfterNewMemberJoin": "timsdk._webhooks.group_callback_after_new_member_join",
            "GroupAfterReadReceipt": "timsdk._webhooks.group_callback_after_read_receipt",
            "GroupAfterRecallMsg": "timsdk._webhooks.group_callback_after_recall_msg",
            "GroupAfterSendMsg": "timsdk._webhooks.group_callback_after_send_msg",
            "GroupAfterTopicDestroyed": "timsdk._webhooks.group_callback_after_topic_destroyed",
            "GroupAfterTopicInfoChanged": "timsdk._webhooks.group_callback_after_topic_info_changed",
            "GroupAttributeChange": "timsdk._webhooks.group_callback_after_group_attr_changed",
            "GroupBeforeApplyJoinGroup": "timsdk._webhooks.group_callback_before_apply_join_group",
            "GroupBeforeApplyJoinGroupReply": "timsdk._webhooks.group_callback_before_apply_join_group",
            "GroupBeforeCreateGroup": "timsdk._webhooks.group_callback_before_create_group",
            "GroupBeforeCreateGroupReply": "timsdk._webhooks.group_callback_before_create_group",
            "GroupBeforeCreateTopic": "timsdk._webhooks.group_callback_before_create_topic",
            "GroupBeforeCreateTopicReply": "timsdk._webhooks.group_callback_before_create_topic",
            "GroupBeforeInviteJoinGroup": "timsdk._webhooks.group_callback_before_invite_join_group",
            "GroupBeforeInviteJoinGroupReply": "timsdk._webhooks.group_callback_before_invite_join_group",
            "GroupBeforeSendMsg": "timsdk._webhooks.group_callback_before_send_msg",
            "GroupBeforeSendMsgReply": "timsdk._webhooks.group_callback_before_send_msg",
            "GroupExitType": "timsdk._webhooks.group_callback_after_member_exit",
            "GroupJoinType": "timsdk._webhooks.group_callback_after_new_member_join",
            "GroupOnDailyGroupQuotaAlarm": "timsdk._webhooks.group_callback_on_daily_group_quota_alarm",
            "GroupOnMemberStateChange": "timsdk._webhooks.group_callback_on_member_state_change",
            "GroupReadReceipt": "timsdk._webhooks.group_callback_after_read_receipt",
            "GroupSendMsgException": "timsdk._webhooks.group_callback_send_msg_exception",
            "KickedDevice": "timsdk._webhooks.state_state_change",
            "LiveAfterChangeOwner": "timsdk._webhooks.live_callback_after_change_owner",
            "LiveAfterCreateBattle": "timsdk._webhooks.live_callback_after_create_battle",
            "LiveAfterCreateRoom": "timsdk._webhooks.live_callback_after_create_room",
            "LiveAfterCreateRoomReachingThreshold": "timsdk._webhooks.live_callback_after_create_room_reaching_threshold",
            "LiveAfterDelMetadata": "timsdk._webhooks.live_callback_after_del_metadata",
            "LiveAfterDestroyRoom": "timsdk._webhooks.live_callback_after_destroy_room",
            "LiveAfterEndBattle": "timsdk._webhooks.live_callback_after_end_battle",
            "LiveAfterMemberStateChanged": "timsdk._webhooks.live_callback_after_member_state_changed",
            "LiveAfterModifyAdmin": "timsdk._webhooks.live_callback_after_modify_admin",
            "LiveAfterSetMetadata": "timsdk._webhooks.live_callback_after_set_metadata",
            "LiveAfterStartBattle": "timsdk._webhooks.live_callback_after_start_battle",
            "LiveAfterUpdateRoomInfo": "timsdk._webhooks.live_callback_after_update_room_info",
            "LiveBeforeSendGift": "timsdk._webhooks.live_callback_before_send_gift",
            "LiveBeforeSendGiftReply": "timsdk._webhooks.live_callback_before_send_gift",
            "LiveDestroyCause": "timsdk._webhooks.live_callback_after_destroy_room",
            "LivePresenceCause": "timsdk._webhooks.live_callback_after_member_state_changed",
            "MemoryReplayStore": "timsdk_runtime.webhooks.replay",
            "MicAfterSeatInfoChanged": "timsdk._webhooks.mic_callback_after_seat_info_changed",
            "ModerationRecipient": "timsdk._webhooks.content_callback_result_notify",
            "ModerationRecipientType": "timsdk._webhooks.content_callback_result_notify",
            "ModerationSuggestion": "timsdk._webhooks.content_callback_result_notify",
            "OfficialAccountAfterAddSubscriber": "timsdk._webhooks.official_account_callback_after_add_subscriber",
            "OfficialAccountAfterCreateOfficialAccount": "timsdk._webhooks.official_account_callback_after_create_official_account",
            "OfficialAccountAfterDeleteSubscriber": "timsdk._webhooks.official_account_callback_after_delete_subscriber",
            "OfficialAccountAfterMsgWithDraw": "timsdk._webhooks.official_account_callback_after_msg_with_draw",
            "OfficialAccountAfterOfficialAccountDestroyed": "timsdk._webhooks.official_account_callback_after_official_account_destroyed",
            "OfficialAccountAfterOfficialAccountFull": "timsdk._webhooks.official_account_callback_after_official_account_full",
            "OfficialAccountAfterOfficialAccountInfoChanged": "timsdk._webhooks.official_account_callback_after_official_account_info_changed",
            "OfficialAccountAfterSendMsg": "timsdk._webhooks.official_account_callback_after_send_msg",
            "OfficialAccountBeforeAddSubscriber": "timsdk._webhooks.official_account_callback_before_add_subscriber",
            "OfficialAccountBeforeAddSubscriberReply": "timsdk._webhooks.official_account_callback_before_add_subscriber",
            "OfficialAccountBeforeCreateOfficialAccount": "timsdk._webhooks.official_account_callback_before_create_official_account",
            "OfficialAccountBeforeCreateOfficialAccountReply": "timsdk._webhooks.official_account_callback_before_create_official_account",
            "OfficialAccountBeforeSendMsg": "timsdk._webhooks.official_account_callback_before_send_msg",
            "OfficialAccountBeforeSendMsgReply": "timsdk._webhooks.official_account_callback_before_send_msg",
            "OfflinePushEvent": "timsdk._webhooks.push_offline_push",
            "OfflinePushMsgType": "timsdk._webhooks.push_offline_push",
            "Outcome": "timsdk_runtime.webhooks.outcomes",
            "ProfilePortraitSet": "timsdk._webhooks.profile_callback_portrait_set",
            "PushAllMemberPush": "timsdk._webhooks.push_all_member_push",
            "PushOfflinePush": "timsdk._webhooks.push_offline_push",
            "Receiver": "timsdk._receiver",
            "RedisReplayStore": "timsdk_runtime.webhooks.replay",
            "ReplayStore": "timsdk_runtime.webhooks.replay",
            "Reply": "timsdk_runtime.webhooks.delivery",
            "RoomAfterCreateRoom": "timsdk._webhooks.room_callback_after_create_room",
            "RoomAfterDestroyRoom": "timsdk._webhooks.room_callback_after_destroy_room",
            "RoomAfterMemberEnter": "timsdk._webhooks.room_callback_after_member_enter",
            "RoomAfterMemberLeave": "timsdk._webhooks.room_callback_after_member_leave",
            "RoomAfterUpdateRoomInfo": "timsdk._webhooks.room_callback_after_update_room_info",
            "RoomLeaveType": "timsdk._webhooks.room_callback_after_member_leave",
            "SnsBlackListAdd": "timsdk._webhooks.sns_callback_black_list_add",
            "SnsBlackListDelete": "timsdk._webhooks.sns_callback_black_list_delete",
            "SnsFriendAdd": "timsdk._webhooks.sns_callback_friend_add",
            "SnsFriendDelete": "timsdk._webhooks.sns_callback_friend_delete",
            "SnsPrevFriendAdd": "timsdk._webhooks.sns_callback_prev_friend_add",
            "SnsPrevFriendAddReply": "timsdk._webhooks.sns_callback_prev_friend_add",
            "SnsPrevFriendResponse": "timsdk._webhooks.sns_callback_prev_friend_response",
            "SnsPrevFriendResponseReply": "timsdk._webhooks.sns_callback_prev_friend_response",
            "StateChange": "timsdk._webhooks.state_state_change",
            "StateChangeAction": "timsdk._webhooks.state_state_change",
            "StateChangeInfo": "timsdk._webhooks.state_state_change",
            "StateChangeReason": "timsdk._webhooks.state_state_change",
            "UnknownEvent": "timsdk_runtime.webhooks.events",
            "Webhook": "timsdk_runtime.webhooks.events",
            "WithdrawnMsg": "timsdk._webhooks.official_account_callback_after_msg_with_draw",
            "parse": "timsdk._receiver",
            "sign": "timsdk_runtime.webhooks.verify",
        },
    )
