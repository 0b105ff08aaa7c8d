# Generated from spec/; do not edit. `make generate` writes it again.
"""Desk: models of the APIs of `client.desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.desk_http_svc.add_channel_specific_conversation_settings import (
        AddChannelSpecificConversationSettingsRequest as AddChannelSpecificConversationSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.add_channel_specific_conversation_settings import (
        AddChannelSpecificConversationSettingsResponse as AddChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.add_desk_im_agent import AddDeskImAgentRequest as AddDeskImAgentRequest
    from timsdk._apis.desk_http_svc.add_desk_im_agent import AddDeskImAgentResponse as AddDeskImAgentResponse
    from timsdk._apis.desk_http_svc.add_im_agent import AddImAgentRequest as AddImAgentRequest
    from timsdk._apis.desk_http_svc.add_im_agent import AddImAgentResponse as AddImAgentResponse
    from timsdk._apis.desk_http_svc.add_im_agent_multilingual import (
        AddImAgentMultilingualRequest as AddImAgentMultilingualRequest,
    )
    from timsdk._apis.desk_http_svc.add_im_agent_multilingual import (
        AddImAgentMultilingualResponse as AddImAgentMultilingualResponse,
    )
    from timsdk._apis.desk_http_svc.add_quick_reply_group import (
        AddQuickReplyGroupRequest as AddQuickReplyGroupRequest,
    )
    from timsdk._apis.desk_http_svc.add_quick_reply_group import (
        AddQuickReplyGroupResponse as AddQuickReplyGroupResponse,
    )
    from timsdk._apis.desk_http_svc.add_role import AddRoleRequest as AddRoleRequest
    from timsdk._apis.desk_http_svc.add_role import AddRoleResponse as AddRoleResponse
    from timsdk._apis.desk_http_svc.contact_user import ContactUserRequest as ContactUserRequest
    from timsdk._apis.desk_http_svc.contact_user import ContactUserResponse as ContactUserResponse
    from timsdk._apis.desk_http_svc.create_group import CreateGroupRequest as CreateGroupRequest
    from timsdk._apis.desk_http_svc.create_group import CreateGroupResponse as CreateGroupResponse
    from timsdk._apis.desk_http_svc.create_group import DeskGroupMember as DeskGroupMember
    from timsdk._apis.desk_http_svc.create_member_group import CreateMemberGroupRequest as CreateMemberGroupRequest
    from timsdk._apis.desk_http_svc.create_member_group import CreateMemberGroupResponse as CreateMemberGroupResponse
    from timsdk._apis.desk_http_svc.create_members import CreateMembersRequest as CreateMembersRequest
    from timsdk._apis.desk_http_svc.create_members import CreateMembersResponse as CreateMembersResponse
    from timsdk._apis.desk_http_svc.create_members import NewDeskAgent as NewDeskAgent
    from timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings import (
        DeleteChannelSpecificConversationSettingsRequest as DeleteChannelSpecificConversationSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings import (
        DeleteChannelSpecificConversationSettingsResponse as DeleteChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings import (
        DeskLinkedChannel as DeskLinkedChannel,
    )
    from timsdk._apis.desk_http_svc.delete_im_agent import DeleteImAgentRequest as DeleteImAgentRequest
    from timsdk._apis.desk_http_svc.delete_im_agent import DeleteImAgentResponse as DeleteImAgentResponse
    from timsdk._apis.desk_http_svc.delete_member_group import DeleteMemberGroupRequest as DeleteMemberGroupRequest
    from timsdk._apis.desk_http_svc.delete_member_group import DeleteMemberGroupResponse as DeleteMemberGroupResponse
    from timsdk._apis.desk_http_svc.delete_quick_reply_group import (
        DeleteQuickReplyGroupRequest as DeleteQuickReplyGroupRequest,
    )
    from timsdk._apis.desk_http_svc.delete_quick_reply_group import (
        DeleteQuickReplyGroupResponse as DeleteQuickReplyGroupResponse,
    )
    from timsdk._apis.desk_http_svc.delete_role import DeleteRoleRequest as DeleteRoleRequest
    from timsdk._apis.desk_http_svc.delete_role import DeleteRoleResponse as DeleteRoleResponse
    from timsdk._apis.desk_http_svc.describe_agent_statistics import (
        DescribeAgentStatisticsRequest as DescribeAgentStatisticsRequest,
    )
    from timsdk._apis.desk_http_svc.describe_agent_statistics import (
        DescribeAgentStatisticsResponse as DescribeAgentStatisticsResponse,
    )
    from timsdk._apis.desk_http_svc.describe_agent_statistics import DeskAgentStatistics as DeskAgentStatistics
    from timsdk._apis.desk_http_svc.describe_chat_messages import (
        DescribeChatMessagesRequest as DescribeChatMessagesRequest,
    )
    from timsdk._apis.desk_http_svc.describe_chat_messages import (
        DescribeChatMessagesResponse as DescribeChatMessagesResponse,
    )
    from timsdk._apis.desk_http_svc.describe_chat_messages import DeskChatMessage as DeskChatMessage
    from timsdk._apis.desk_http_svc.describe_chat_messages import DeskSenderRole as DeskSenderRole
    from timsdk._apis.desk_http_svc.describe_im_cdr_list import DescribeImCdrListRequest as DescribeImCdrListRequest
    from timsdk._apis.desk_http_svc.describe_im_cdr_list import DescribeImCdrListResponse as DescribeImCdrListResponse
    from timsdk._apis.desk_http_svc.describe_im_cdr_list import DeskSessionRecord as DeskSessionRecord
    from timsdk._apis.desk_http_svc.describe_member_realtime_statistics import (
        DescribeMemberRealtimeStatisticsRequest as DescribeMemberRealtimeStatisticsRequest,
    )
    from timsdk._apis.desk_http_svc.describe_member_realtime_statistics import (
        DescribeMemberRealtimeStatisticsResponse as DescribeMemberRealtimeStatisticsResponse,
    )
    from timsdk._apis.desk_http_svc.describe_member_realtime_statistics import (
        DeskAgentLiveStatistics as DeskAgentLiveStatistics,
    )
    from timsdk._apis.desk_http_svc.describe_member_status_trace import (
        DescribeMemberStatusTraceRequest as DescribeMemberStatusTraceRequest,
    )
    from timsdk._apis.desk_http_svc.describe_member_status_trace import (
        DescribeMemberStatusTraceResponse as DescribeMemberStatusTraceResponse,
    )
    from timsdk._apis.desk_http_svc.describe_member_status_trace import DeskClient as DeskClient
    from timsdk._apis.desk_http_svc.describe_member_status_trace import DeskClientType as DeskClientType
    from timsdk._apis.desk_http_svc.describe_member_status_trace import DeskStatusChange as DeskStatusChange
    from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import (
        DescribeReceptionRealtimeStatisticsRequest as DescribeReceptionRealtimeStatisticsRequest,
    )
    from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import (
        DescribeReceptionRealtimeStatisticsResponse as DescribeReceptionRealtimeStatisticsResponse,
    )
    from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import DeskGroupQueue as DeskGroupQueue
    from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import (
        DeskReceptionStatistics as DeskReceptionStatistics,
    )
    from timsdk._apis.desk_http_svc.describe_session_statistics import (
        DescribeSessionStatisticsRequest as DescribeSessionStatisticsRequest,
    )
    from timsdk._apis.desk_http_svc.describe_session_statistics import (
        DescribeSessionStatisticsResponse as DescribeSessionStatisticsResponse,
    )
    from timsdk._apis.desk_http_svc.describe_session_statistics import DeskSessionStatistics as DeskSessionStatistics
    from timsdk._apis.desk_http_svc.end_session import EndSessionRequest as EndSessionRequest
    from timsdk._apis.desk_http_svc.end_session import EndSessionResponse as EndSessionResponse
    from timsdk._apis.desk_http_svc.force_member_offline import ForceMemberOfflineRequest as ForceMemberOfflineRequest
    from timsdk._apis.desk_http_svc.force_member_offline import (
        ForceMemberOfflineResponse as ForceMemberOfflineResponse,
    )
    from timsdk._apis.desk_http_svc.get_available_quick_reply_list import (
        DeskAvailableQuickReplies as DeskAvailableQuickReplies,
    )
    from timsdk._apis.desk_http_svc.get_available_quick_reply_list import (
        GetAvailableQuickReplyListRequest as GetAvailableQuickReplyListRequest,
    )
    from timsdk._apis.desk_http_svc.get_available_quick_reply_list import (
        GetAvailableQuickReplyListResponse as GetAvailableQuickReplyListResponse,
    )
    from timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings import (
        DeskConversationSetting as DeskConversationSetting,
    )
    from timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings import (
        GetChannelSpecificConversationSettingsRequest as GetChannelSpecificConversationSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings import (
        GetChannelSpecificConversationSettingsResponse as GetChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.get_desk_im_agent_list import DeskConsultingEntry as DeskConsultingEntry
    from timsdk._apis.desk_http_svc.get_desk_im_agent_list import (
        GetDeskImAgentListRequest as GetDeskImAgentListRequest,
    )
    from timsdk._apis.desk_http_svc.get_desk_im_agent_list import (
        GetDeskImAgentListResponse as GetDeskImAgentListResponse,
    )
    from timsdk._apis.desk_http_svc.get_global_conversation_settings import (
        GetGlobalConversationSettingsRequest as GetGlobalConversationSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.get_global_conversation_settings import (
        GetGlobalConversationSettingsResponse as GetGlobalConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.get_im_agent_list import DeskServiceAccount as DeskServiceAccount
    from timsdk._apis.desk_http_svc.get_im_agent_list import GetImAgentListRequest as GetImAgentListRequest
    from timsdk._apis.desk_http_svc.get_im_agent_list import GetImAgentListResponse as GetImAgentListResponse
    from timsdk._apis.desk_http_svc.get_im_agent_list_multilingual import (
        DeskMultilingualAccount as DeskMultilingualAccount,
    )
    from timsdk._apis.desk_http_svc.get_im_agent_list_multilingual import (
        GetImAgentListMultilingualRequest as GetImAgentListMultilingualRequest,
    )
    from timsdk._apis.desk_http_svc.get_im_agent_list_multilingual import (
        GetImAgentListMultilingualResponse as GetImAgentListMultilingualResponse,
    )
    from timsdk._apis.desk_http_svc.get_member_group_list import DeskAgentGroup as DeskAgentGroup
    from timsdk._apis.desk_http_svc.get_member_group_list import (
        GetMemberGroupListRequest as GetMemberGroupListRequest,
    )
    from timsdk._apis.desk_http_svc.get_member_group_list import (
        GetMemberGroupListResponse as GetMemberGroupListResponse,
    )
    from timsdk._apis.desk_http_svc.get_member_list import GetMemberListRequest as GetMemberListRequest
    from timsdk._apis.desk_http_svc.get_member_list import GetMemberListResponse as GetMemberListResponse
    from timsdk._apis.desk_http_svc.get_member_list_in_group import (
        GetMemberListInGroupRequest as GetMemberListInGroupRequest,
    )
    from timsdk._apis.desk_http_svc.get_member_list_in_group import (
        GetMemberListInGroupResponse as GetMemberListInGroupResponse,
    )
    from timsdk._apis.desk_http_svc.get_quick_reply_group_list import DeskQuickReplyCategory as DeskQuickReplyCategory
    from timsdk._apis.desk_http_svc.get_quick_reply_group_list import (
        GetQuickReplyGroupListRequest as GetQuickReplyGroupListRequest,
    )
    from timsdk._apis.desk_http_svc.get_quick_reply_group_list import (
        GetQuickReplyGroupListResponse as GetQuickReplyGroupListResponse,
    )
    from timsdk._apis.desk_http_svc.get_quick_reply_list import GetQuickReplyListRequest as GetQuickReplyListRequest
    from timsdk._apis.desk_http_svc.get_quick_reply_list import GetQuickReplyListResponse as GetQuickReplyListResponse
    from timsdk._apis.desk_http_svc.get_role_list import DeskRole as DeskRole
    from timsdk._apis.desk_http_svc.get_role_list import GetRoleListRequest as GetRoleListRequest
    from timsdk._apis.desk_http_svc.get_role_list import GetRoleListResponse as GetRoleListResponse
    from timsdk._apis.desk_http_svc.get_satisfaction_settings import (
        DeskSatisfactionSettings as DeskSatisfactionSettings,
    )
    from timsdk._apis.desk_http_svc.get_satisfaction_settings import (
        GetSatisfactionSettingsRequest as GetSatisfactionSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.get_satisfaction_settings import (
        GetSatisfactionSettingsResponse as GetSatisfactionSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.get_session_state import DeskSessionState as DeskSessionState
    from timsdk._apis.desk_http_svc.get_session_state import GetSessionStateRequest as GetSessionStateRequest
    from timsdk._apis.desk_http_svc.get_session_state import GetSessionStateResponse as GetSessionStateResponse
    from timsdk._apis.desk_http_svc.modify_msg import ModifyMsgRequest as ModifyMsgRequest
    from timsdk._apis.desk_http_svc.modify_msg import ModifyMsgResponse as ModifyMsgResponse
    from timsdk._apis.desk_http_svc.modify_role import ModifyRoleRequest as ModifyRoleRequest
    from timsdk._apis.desk_http_svc.modify_role import ModifyRoleResponse as ModifyRoleResponse
    from timsdk._apis.desk_http_svc.restore_member_online import (
        RestoreMemberOnlineRequest as RestoreMemberOnlineRequest,
    )
    from timsdk._apis.desk_http_svc.restore_member_online import (
        RestoreMemberOnlineResponse as RestoreMemberOnlineResponse,
    )
    from timsdk._apis.desk_http_svc.send_msg import SendMsgRequest as SendMsgRequest
    from timsdk._apis.desk_http_svc.send_msg import SendMsgResponse as SendMsgResponse
    from timsdk._apis.desk_http_svc.send_stream_msg import SendStreamMsgRequest as SendStreamMsgRequest
    from timsdk._apis.desk_http_svc.send_stream_msg import SendStreamMsgResponse as SendStreamMsgResponse
    from timsdk._apis.desk_http_svc.send_stream_msg_v2 import SendStreamMsgV2Request as SendStreamMsgV2Request
    from timsdk._apis.desk_http_svc.send_stream_msg_v2 import SendStreamMsgV2Response as SendStreamMsgV2Response
    from timsdk._apis.desk_http_svc.set_member_status import SetMemberStatusRequest as SetMemberStatusRequest
    from timsdk._apis.desk_http_svc.set_member_status import SetMemberStatusResponse as SetMemberStatusResponse
    from timsdk._apis.desk_http_svc.transfer_to_human import TransferToHumanRequest as TransferToHumanRequest
    from timsdk._apis.desk_http_svc.transfer_to_human import TransferToHumanResponse as TransferToHumanResponse
    from timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings import (
        DeskConversationChange as DeskConversationChange,
    )
    from timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings import (
        UpdateChannelSpecificConversationSettingsRequest as UpdateChannelSpecificConversationSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings import (
        UpdateChannelSpecificConversationSettingsResponse as UpdateChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.update_desk_im_agent import UpdateDeskImAgentRequest as UpdateDeskImAgentRequest
    from timsdk._apis.desk_http_svc.update_desk_im_agent import UpdateDeskImAgentResponse as UpdateDeskImAgentResponse
    from timsdk._apis.desk_http_svc.update_global_conversation_settings import (
        UpdateGlobalConversationSettingsRequest as UpdateGlobalConversationSettingsRequest,
    )
    from timsdk._apis.desk_http_svc.update_global_conversation_settings import (
        UpdateGlobalConversationSettingsResponse as UpdateGlobalConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.update_im_agent import UpdateImAgentRequest as UpdateImAgentRequest
    from timsdk._apis.desk_http_svc.update_im_agent import UpdateImAgentResponse as UpdateImAgentResponse
    from timsdk._apis.desk_http_svc.update_im_agent_multilingual import (
        UpdateImAgentMultilingualRequest as UpdateImAgentMultilingualRequest,
    )
    from timsdk._apis.desk_http_svc.update_im_agent_multilingual import (
        UpdateImAgentMultilingualResponse as UpdateImAgentMultilingualResponse,
    )
    from timsdk._apis.desk_http_svc.update_member import UpdateMemberRequest as UpdateMemberRequest
    from timsdk._apis.desk_http_svc.update_member import UpdateMemberResponse as UpdateMemberResponse
    from timsdk._apis.desk_http_svc.update_member_group import UpdateMemberGroupRequest as UpdateMemberGroupRequest
    from timsdk._apis.desk_http_svc.update_member_group import UpdateMemberGroupResponse as UpdateMemberGroupResponse
    from timsdk._apis.desk_http_svc.update_member_quick_reply import (
        UpdateMemberQuickReplyRequest as UpdateMemberQuickReplyRequest,
    )
    from timsdk._apis.desk_http_svc.update_member_quick_reply import (
        UpdateMemberQuickReplyResponse as UpdateMemberQuickReplyResponse,
    )
    from timsdk._apis.desk_http_svc.update_quick_reply import UpdateQuickReplyRequest as UpdateQuickReplyRequest
    from timsdk._apis.desk_http_svc.update_quick_reply import UpdateQuickReplyResponse as UpdateQuickReplyResponse
    from timsdk._apis.desk_http_svc.update_quick_reply_group import (
        UpdateQuickReplyGroupRequest as UpdateQuickReplyGroupRequest,
    )
    from timsdk._apis.desk_http_svc.update_quick_reply_group import (
        UpdateQuickReplyGroupResponse as UpdateQuickReplyGroupResponse,
    )
    from timsdk._apis.openim_console_http_svc.add_chitchat import AddChitchatRequest as AddChitchatRequest
    from timsdk._apis.openim_console_http_svc.add_chitchat import AddChitchatResponse as AddChitchatResponse
    from timsdk._apis.openim_console_http_svc.add_chitchat_category import (
        AddChitchatCategoryRequest as AddChitchatCategoryRequest,
    )
    from timsdk._apis.openim_console_http_svc.add_chitchat_category import (
        AddChitchatCategoryResponse as AddChitchatCategoryResponse,
    )
    from timsdk._apis.openim_console_http_svc.add_faq import AddFaqRequest as AddFaqRequest
    from timsdk._apis.openim_console_http_svc.add_faq import AddFaqResponse as AddFaqResponse
    from timsdk._apis.openim_console_http_svc.add_faq_category import AddFaqCategoryRequest as AddFaqCategoryRequest
    from timsdk._apis.openim_console_http_svc.add_faq_category import AddFaqCategoryResponse as AddFaqCategoryResponse
    from timsdk._apis.openim_console_http_svc.batch_set_chitchat import (
        BatchSetChitchatRequest as BatchSetChitchatRequest,
    )
    from timsdk._apis.openim_console_http_svc.batch_set_chitchat import (
        BatchSetChitchatResponse as BatchSetChitchatResponse,
    )
    from timsdk._apis.openim_console_http_svc.batch_set_faq import BatchSetFaqRequest as BatchSetFaqRequest
    from timsdk._apis.openim_console_http_svc.batch_set_faq import BatchSetFaqResponse as BatchSetFaqResponse
    from timsdk._apis.openim_console_http_svc.del_chitchat_category import (
        DelChitchatCategoryRequest as DelChitchatCategoryRequest,
    )
    from timsdk._apis.openim_console_http_svc.del_chitchat_category import (
        DelChitchatCategoryResponse as DelChitchatCategoryResponse,
    )
    from timsdk._apis.openim_console_http_svc.del_faq_category import DelFaqCategoryRequest as DelFaqCategoryRequest
    from timsdk._apis.openim_console_http_svc.del_faq_category import DelFaqCategoryResponse as DelFaqCategoryResponse
    from timsdk._apis.openim_console_http_svc.desc_chitchat_category import (
        DescChitchatCategoryRequest as DescChitchatCategoryRequest,
    )
    from timsdk._apis.openim_console_http_svc.desc_chitchat_category import (
        DescChitchatCategoryResponse as DescChitchatCategoryResponse,
    )
    from timsdk._apis.openim_console_http_svc.desc_faq_category import (
        DescFaqCategoryRequest as DescFaqCategoryRequest,
    )
    from timsdk._apis.openim_console_http_svc.desc_faq_category import (
        DescFaqCategoryResponse as DescFaqCategoryResponse,
    )
    from timsdk._apis.openim_console_http_svc.desc_robot_config import (
        DescRobotConfigRequest as DescRobotConfigRequest,
    )
    from timsdk._apis.openim_console_http_svc.desc_robot_config import (
        DescRobotConfigResponse as DescRobotConfigResponse,
    )
    from timsdk._apis.openim_console_http_svc.desk_add_robot import DeskAddRobotRequest as DeskAddRobotRequest
    from timsdk._apis.openim_console_http_svc.desk_add_robot import DeskAddRobotResponse as DeskAddRobotResponse
    from timsdk._apis.openim_console_http_svc.desk_get_robot_list import (
        DeskGetRobotListRequest as DeskGetRobotListRequest,
    )
    from timsdk._apis.openim_console_http_svc.desk_get_robot_list import (
        DeskGetRobotListResponse as DeskGetRobotListResponse,
    )
    from timsdk._apis.openim_console_http_svc.desk_get_robot_list import DeskRobot as DeskRobot
    from timsdk._apis.openim_console_http_svc.desk_update_robot import (
        DeskUpdateRobotRequest as DeskUpdateRobotRequest,
    )
    from timsdk._apis.openim_console_http_svc.desk_update_robot import (
        DeskUpdateRobotResponse as DeskUpdateRobotResponse,
    )
    from timsdk._apis.openim_console_http_svc.list_chitchat import ListChitchatRequest as ListChitchatRequest
    from timsdk._apis.openim_console_http_svc.list_chitchat import ListChitchatResponse as ListChitchatResponse
    from timsdk._apis.openim_console_http_svc.list_faq import ListFaqRequest as ListFaqRequest
    from timsdk._apis.openim_console_http_svc.list_faq import ListFaqResponse as ListFaqResponse
    from timsdk._apis.openim_console_http_svc.robot_add_language import (
        RobotAddLanguageRequest as RobotAddLanguageRequest,
    )
    from timsdk._apis.openim_console_http_svc.robot_add_language import (
        RobotAddLanguageResponse as RobotAddLanguageResponse,
    )
    from timsdk._apis.openim_console_http_svc.robot_del_language import (
        RobotDelLanguageRequest as RobotDelLanguageRequest,
    )
    from timsdk._apis.openim_console_http_svc.robot_del_language import (
        RobotDelLanguageResponse as RobotDelLanguageResponse,
    )
    from timsdk._apis.openim_console_http_svc.robot_get_language_list import (
        RobotGetLanguageListRequest as RobotGetLanguageListRequest,
    )
    from timsdk._apis.openim_console_http_svc.robot_get_language_list import (
        RobotGetLanguageListResponse as RobotGetLanguageListResponse,
    )
    from timsdk._apis.openim_console_http_svc.robot_get_language_list import RobotLanguage as RobotLanguage
    from timsdk._apis.openim_console_http_svc.update_chitchat import UpdateChitchatRequest as UpdateChitchatRequest
    from timsdk._apis.openim_console_http_svc.update_chitchat import UpdateChitchatResponse as UpdateChitchatResponse
    from timsdk._apis.openim_console_http_svc.update_chitchat_category import (
        UpdateChitchatCategoryRequest as UpdateChitchatCategoryRequest,
    )
    from timsdk._apis.openim_console_http_svc.update_chitchat_category import (
        UpdateChitchatCategoryResponse as UpdateChitchatCategoryResponse,
    )
    from timsdk._apis.openim_console_http_svc.update_faq import UpdateFaqRequest as UpdateFaqRequest
    from timsdk._apis.openim_console_http_svc.update_faq import UpdateFaqResponse as UpdateFaqResponse
    from timsdk._apis.openim_console_http_svc.update_faq_category import (
        UpdateFaqCategoryRequest as UpdateFaqCategoryRequest,
    )
    from timsdk._apis.openim_console_http_svc.update_faq_category import (
        UpdateFaqCategoryResponse as UpdateFaqCategoryResponse,
    )
    from timsdk._apis.openim_console_http_svc.update_faq_similar import (
        UpdateFaqSimilarRequest as UpdateFaqSimilarRequest,
    )
    from timsdk._apis.openim_console_http_svc.update_faq_similar import (
        UpdateFaqSimilarResponse as UpdateFaqSimilarResponse,
    )
    from timsdk._apis.openim_console_http_svc.update_robot_config import (
        UpdateRobotConfigRequest as UpdateRobotConfigRequest,
    )
    from timsdk._apis.openim_console_http_svc.update_robot_config import (
        UpdateRobotConfigResponse as UpdateRobotConfigResponse,
    )
    from timsdk._apis.openim_console_http_svc.update_similar_chitchat import (
        UpdateSimilarChitchatRequest as UpdateSimilarChitchatRequest,
    )
    from timsdk._apis.openim_console_http_svc.update_similar_chitchat import (
        UpdateSimilarChitchatResponse as UpdateSimilarChitchatResponse,
    )
    from timsdk._types.apply_join_option import ApplyJoinOption as ApplyJoinOption
    from timsdk._types.custom_elem import CustomElem as CustomElem
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
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.group_type import GroupType as GroupType
    from timsdk._types.image_elem import ImageElem as ImageElem
    from timsdk._types.image_format import ImageFormat as ImageFormat
    from timsdk._types.image_info import ImageInfo as ImageInfo
    from timsdk._types.image_type import ImageType as ImageType
    from timsdk._types.location_elem import LocationElem as LocationElem
    from timsdk._types.msg_element import MsgElement as MsgElement
    from timsdk._types.msg_element import RelayElem as RelayElem
    from timsdk._types.msg_element import RelayMessage as RelayMessage
    from timsdk._types.robot_answer_type import RobotAnswerType as RobotAnswerType
    from timsdk._types.robot_category import RobotCategory as RobotCategory
    from timsdk._types.robot_category_kind import RobotCategoryKind as RobotCategoryKind
    from timsdk._types.robot_question import RobotQuestion as RobotQuestion
    from timsdk._types.robot_question_status import RobotQuestionStatus as RobotQuestionStatus
    from timsdk._types.robot_question_type import RobotQuestionType as RobotQuestionType
    from timsdk._types.sound_elem import SoundElem as SoundElem
    from timsdk._types.stream_chunk import StreamChunk as StreamChunk
    from timsdk._types.stream_elem import StreamElem as StreamElem
    from timsdk._types.text_elem import TextElem as TextElem
    from timsdk._types.video_file_elem import VideoFileElem as VideoFileElem

__all__ = [
    "AddChannelSpecificConversationSettingsRequest",
    "AddChannelSpecificConversationSettingsResponse",
    "AddChitchatCategoryRequest",
    "AddChitchatCategoryResponse",
    "AddChitchatRequest",
    "AddChitchatResponse",
    "AddDeskImAgentRequest",
    "AddDeskImAgentResponse",
    "AddFaqCategoryRequest",
    "AddFaqCategoryResponse",
    "AddFaqRequest",
    "AddFaqResponse",
    "AddImAgentMultilingualRequest",
    "AddImAgentMultilingualResponse",
    "AddImAgentRequest",
    "AddImAgentResponse",
    "AddQuickReplyGroupRequest",
    "AddQuickReplyGroupResponse",
    "AddRoleRequest",
    "AddRoleResponse",
    "ApplyJoinOption",
    "BatchSetChitchatRequest",
    "BatchSetChitchatResponse",
    "BatchSetFaqRequest",
    "BatchSetFaqResponse",
    "ContactUserRequest",
    "ContactUserResponse",
    "CreateGroupRequest",
    "CreateGroupResponse",
    "CreateMemberGroupRequest",
    "CreateMemberGroupResponse",
    "CreateMembersRequest",
    "CreateMembersResponse",
    "CustomElem",
    "DelChitchatCategoryRequest",
    "DelChitchatCategoryResponse",
    "DelFaqCategoryRequest",
    "DelFaqCategoryResponse",
    "DeleteChannelSpecificConversationSettingsRequest",
    "DeleteChannelSpecificConversationSettingsResponse",
    "DeleteImAgentRequest",
    "DeleteImAgentResponse",
    "DeleteMemberGroupRequest",
    "DeleteMemberGroupResponse",
    "DeleteQuickReplyGroupRequest",
    "DeleteQuickReplyGroupResponse",
    "DeleteRoleRequest",
    "DeleteRoleResponse",
    "DescChitchatCategoryRequest",
    "DescChitchatCategoryResponse",
    "DescFaqCategoryRequest",
    "DescFaqCategoryResponse",
    "DescRobotConfigRequest",
    "DescRobotConfigResponse",
    "DescribeAgentStatisticsRequest",
    "DescribeAgentStatisticsResponse",
    "DescribeChatMessagesRequest",
    "DescribeChatMessagesResponse",
    "DescribeImCdrListRequest",
    "DescribeImCdrListResponse",
    "DescribeMemberRealtimeStatisticsRequest",
    "DescribeMemberRealtimeStatisticsResponse",
    "DescribeMemberStatusTraceRequest",
    "DescribeMemberStatusTraceResponse",
    "DescribeReceptionRealtimeStatisticsRequest",
    "DescribeReceptionRealtimeStatisticsResponse",
    "DescribeSessionStatisticsRequest",
    "DescribeSessionStatisticsResponse",
    "DeskAddRobotRequest",
    "DeskAddRobotResponse",
    "DeskAgent",
    "DeskAgentGroup",
    "DeskAgentLiveStatistics",
    "DeskAgentStatistics",
    "DeskAgentStatus",
    "DeskAssignmentStrategy",
    "DeskAvailableQuickReplies",
    "DeskChannelType",
    "DeskChatMessage",
    "DeskClient",
    "DeskClientType",
    "DeskConsultingEntry",
    "DeskConversationChange",
    "DeskConversationLanguage",
    "DeskConversationSetting",
    "DeskConversationSource",
    "DeskGetRobotListRequest",
    "DeskGetRobotListResponse",
    "DeskGlobalSettings",
    "DeskGroupMember",
    "DeskGroupQueue",
    "DeskLanguageSettings",
    "DeskLegalWorkTime",
    "DeskLinkedChannel",
    "DeskMultilingualAccount",
    "DeskPermission",
    "DeskQuickReply",
    "DeskQuickReplyCategory",
    "DeskQuickReplyScope",
    "DeskReceptionStatistics",
    "DeskRobot",
    "DeskRobotType",
    "DeskRole",
    "DeskRoleId",
    "DeskSatisfaction",
    "DeskSatisfactionContent",
    "DeskSatisfactionSettings",
    "DeskSenderRole",
    "DeskServiceAccount",
    "DeskSessionRecord",
    "DeskSessionState",
    "DeskSessionStatistics",
    "DeskSortOrder",
    "DeskStatusChange",
    "DeskTimeOrder",
    "DeskUpdateRobotRequest",
    "DeskUpdateRobotResponse",
    "DeskWeekday",
    "DeskWorkDay",
    "DeskWorkHours",
    "DeskWorkTimeConfig",
    "DeskWorkTimeMode",
    "DownloadFlag",
    "EndSessionRequest",
    "EndSessionResponse",
    "FaceElem",
    "FileElem",
    "ForceMemberOfflineRequest",
    "ForceMemberOfflineResponse",
    "GetAvailableQuickReplyListRequest",
    "GetAvailableQuickReplyListResponse",
    "GetChannelSpecificConversationSettingsRequest",
    "GetChannelSpecificConversationSettingsResponse",
    "GetDeskImAgentListRequest",
    "GetDeskImAgentListResponse",
    "GetGlobalConversationSettingsRequest",
    "GetGlobalConversationSettingsResponse",
    "GetImAgentListMultilingualRequest",
    "GetImAgentListMultilingualResponse",
    "GetImAgentListRequest",
    "GetImAgentListResponse",
    "GetMemberGroupListRequest",
    "GetMemberGroupListResponse",
    "GetMemberListInGroupRequest",
    "GetMemberListInGroupResponse",
    "GetMemberListRequest",
    "GetMemberListResponse",
    "GetQuickReplyGroupListRequest",
    "GetQuickReplyGroupListResponse",
    "GetQuickReplyListRequest",
    "GetQuickReplyListResponse",
    "GetRoleListRequest",
    "GetRoleListResponse",
    "GetSatisfactionSettingsRequest",
    "GetSatisfactionSettingsResponse",
    "GetSessionStateRequest",
    "GetSessionStateResponse",
    "GroupType",
    "ImageElem",
    "ImageFormat",
    "ImageInfo",
    "ImageType",
    "ListChitchatRequest",
    "ListChitchatResponse",
    "ListFaqRequest",
    "ListFaqResponse",
    "LocationElem",
    "ModifyMsgRequest",
    "ModifyMsgResponse",
    "ModifyRoleRequest",
    "ModifyRoleResponse",
    "MsgElement",
    "NewDeskAgent",
    "RelayElem",
    "RelayMessage",
    "RestoreMemberOnlineRequest",
    "RestoreMemberOnlineResponse",
    "RobotAddLanguageRequest",
    "RobotAddLanguageResponse",
    "RobotAnswerType",
    "RobotCategory",
    "RobotCategoryKind",
    "RobotDelLanguageRequest",
    "RobotDelLanguageResponse",
    "RobotGetLanguageListRequest",
    "RobotGetLanguageListResponse",
    "RobotLanguage",
    "RobotQuestion",
    "RobotQuestionStatus",
    "RobotQuestionType",
    "SendMsgRequest",
    "SendMsgResponse",
    "SendStreamMsgRequest",
    "SendStreamMsgResponse",
    "SendStreamMsgV2Request",
    "SendStreamMsgV2Response",
    "SetMemberStatusRequest",
    "SetMemberStatusResponse",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "TextElem",
    "TransferToHumanRequest",
    "TransferToHumanResponse",
    "UpdateChannelSpecificConversationSettingsRequest",
    "UpdateChannelSpecificConversationSettingsResponse",
    "UpdateChitchatCategoryRequest",
    "UpdateChitchatCategoryResponse",
    "UpdateChitchatRequest",
    "UpdateChitchatResponse",
    "UpdateDeskImAgentRequest",
    "UpdateDeskImAgentResponse",
    "UpdateFaqCategoryRequest",
    "UpdateFaqCategoryResponse",
    "UpdateFaqRequest",
    "UpdateFaqResponse",
    "UpdateFaqSimilarRequest",
    "UpdateFaqSimilarResponse",
    "UpdateGlobalConversationSettingsRequest",
    "UpdateGlobalConversationSettingsResponse",
    "UpdateImAgentMultilingualRequest",
    "UpdateImAgentMultilingualResponse",
    "UpdateImAgentRequest",
    "UpdateImAgentResponse",
    "UpdateMemberGroupRequest",
    "UpdateMemberGroupResponse",
    "UpdateMemberQuickReplyRequest",
    "UpdateMemberQuickReplyResponse",
    "UpdateMemberRequest",
    "UpdateMemberResponse",
    "UpdateQuickReplyGroupRequest",
    "UpdateQuickReplyGroupResponse",
    "UpdateQuickReplyRequest",
    "UpdateQuickReplyResponse",
    "UpdateRobotConfigRequest",
    "UpdateRobotConfigResponse",
    "UpdateSimilarChitchatRequest",
    "UpdateSimilarChitchatResponse",
    "VideoFileElem",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddChannelSpecificConversationSettingsRequest": "timsdk._apis.desk_http_svc.add_channel_specific_conversation_settings",
            "AddChannelSpecificConversationSettingsResponse": "timsdk._apis.desk_http_svc.add_channel_specific_conversation_settings",
            "AddChitchatCategoryRequest": "timsdk._apis.openim_console_http_svc.add_chitchat_category",
            "AddChitchatCategoryResponse": "timsdk._apis.openim_console_http_svc.add_chitchat_category",
            "AddChitchatRequest": "timsdk._apis.openim_console_http_svc.add_chitchat",
            "AddChitchatResponse": "timsdk._apis.openim_console_http_svc.add_chitchat",
            "AddDeskImAgentRequest": "timsdk._apis.desk_http_svc.add_desk_im_agent",
            "AddDeskImAgentResponse": "timsdk._apis.desk_http_svc.add_desk_im_agent",
            "AddFaqCategoryRequest": "timsdk._apis.openim_console_http_svc.add_faq_category",
            "AddFaqCategoryResponse": "timsdk._apis.openim_console_http_svc.add_faq_category",
            "AddFaqRequest": "timsdk._apis.openim_console_http_svc.add_faq",
            "AddFaqResponse": "timsdk._apis.openim_console_http_svc.add_faq",
            "AddImAgentMultilingualRequest": "timsdk._apis.desk_http_svc.add_im_agent_multilingual",
            "AddImAgentMultilingualResponse": "timsdk._apis.desk_http_svc.add_im_agent_multilingual",
            "AddImAgentRequest": "timsdk._apis.desk_http_svc.add_im_agent",
            "AddImAgentResponse": "timsdk._apis.desk_http_svc.add_im_agent",
            "AddQuickReplyGroupRequest": "timsdk._apis.desk_http_svc.add_quick_reply_group",
            "AddQuickReplyGroupResponse": "timsdk._apis.desk_http_svc.add_quick_reply_group",
            "AddRoleRequest": "timsdk._apis.desk_http_svc.add_role",
            "AddRoleResponse": "timsdk._apis.desk_http_svc.add_role",
            "ApplyJoinOption": "timsdk._types.apply_join_option",
            "BatchSetChitchatRequest": "timsdk._apis.openim_console_http_svc.batch_set_chitchat",
            "BatchSetChitchatResponse": "timsdk._apis.openim_console_http_svc.batch_set_chitchat",
            "BatchSetFaqRequest": "timsdk._apis.openim_console_http_svc.batch_set_faq",
            "BatchSetFaqResponse": "timsdk._apis.openim_console_http_svc.batch_set_faq",
            "ContactUserRequest": "timsdk._apis.desk_http_svc.contact_user",
            "ContactUserResponse": "timsdk._apis.desk_http_svc.contact_user",
            "CreateGroupRequest": "timsdk._apis.desk_http_svc.create_group",
            "CreateGroupResponse": "timsdk._apis.desk_http_svc.create_group",
            "CreateMemberGroupRequest": "timsdk._apis.desk_http_svc.create_member_group",
            "CreateMemberGroupResponse": "timsdk._apis.desk_http_svc.create_member_group",
            "CreateMembersRequest": "timsdk._apis.desk_http_svc.create_members",
            "CreateMembersResponse": "timsdk._apis.desk_http_svc.create_members",
            "CustomElem": "timsdk._types.custom_elem",
            "DelChitchatCategoryRequest": "timsdk._apis.openim_console_http_svc.del_chitchat_category",
            "DelChitchatCategoryResponse": "timsdk._apis.openim_console_http_svc.del_chitchat_category",
            "DelFaqCategoryRequest": "timsdk._apis.openim_console_http_svc.del_faq_category",
            "DelFaqCategoryResponse": "timsdk._apis.openim_console_http_svc.del_faq_category",
            "DeleteChannelSpecificConversationSettingsRequest": "timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings",
            "DeleteChannelSpecificConversationSettingsResponse": "timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings",
            "DeleteImAgentRequest": "timsdk._apis.desk_http_svc.delete_im_agent",
            "DeleteImAgentResponse": "timsdk._apis.desk_http_svc.delete_im_agent",
            "DeleteMemberGroupRequest": "timsdk._apis.desk_http_svc.delete_member_group",
            "DeleteMemberGroupResponse": "timsdk._apis.desk_http_svc.delete_member_group",
            "DeleteQuickReplyGroupRequest": "timsdk._apis.desk_http_svc.delete_quick_reply_group",
            "DeleteQuickReplyGroupResponse": "timsdk._apis.desk_http_svc.delete_quick_reply_group",
            "DeleteRoleRequest": "timsdk._apis.desk_http_svc.delete_role",
            "DeleteRoleResponse": "timsdk._apis.desk_http_svc.delete_role",
            "DescChitchatCategoryRequest": "timsdk._apis.openim_console_http_svc.desc_chitchat_category",
            "DescChitchatCategoryResponse": "timsdk._apis.openim_console_http_svc.desc_chitchat_category",
            "DescFaqCategoryRequest": "timsdk._apis.openim_console_http_svc.desc_faq_category",
            "DescFaqCategoryResponse": "timsdk._apis.openim_console_http_svc.desc_faq_category",
            "DescRobotConfigRequest": "timsdk._apis.openim_console_http_svc.desc_robot_config",
            "DescRobotConfigResponse": "timsdk._apis.openim_console_http_svc.desc_robot_config",
            "DescribeAgentStatisticsRequest": "timsdk._apis.desk_http_svc.describe_agent_statistics",
            "DescribeAgentStatisticsResponse": "timsdk._apis.desk_http_svc.describe_agent_statistics",
            "DescribeChatMessagesRequest": "timsdk._apis.desk_http_svc.describe_chat_messages",
            "DescribeChatMessagesResponse": "timsdk._apis.desk_http_svc.describe_chat_messages",
            "DescribeImCdrListRequest": "timsdk._apis.desk_http_svc.describe_im_cdr_list",
            "DescribeImCdrListResponse": "timsdk._apis.desk_http_svc.describe_im_cdr_list",
            "DescribeMemberRealtimeStatisticsRequest": "timsdk._apis.desk_http_svc.describe_member_realtime_statistics",
            "DescribeMemberRealtimeStatisticsResponse": "timsdk._apis.desk_http_svc.describe_member_realtime_statistics",
            "DescribeMemberStatusTraceRequest": "timsdk._apis.desk_http_svc.describe_member_status_trace",
            "DescribeMemberStatusTraceResponse": "timsdk._apis.desk_http_svc.describe_member_status_trace",
            "DescribeReceptionRealtimeStatisticsRequest": "timsdk._apis.desk_http_svc.describe_reception_realtime_statistics",
            "DescribeReceptionRealtimeStatisticsResponse": "timsdk._apis.desk_http_svc.describe_reception_realtime_statistics",
            "DescribeSessionStatisticsRequest": "timsdk._apis.desk_http_svc.describe_session_statistics",
            "DescribeSessionStatisticsResponse": "timsdk._apis.desk_http_svc.describe_session_statistics",
            "DeskAddRobotRequest": "timsdk._apis.openim_console_http_svc.desk_add_robot",
            "DeskAddRobotResponse": "timsdk._apis.openim_console_http_svc.desk_add_robot",
            "DeskAgent": "timsdk._types.desk_agent",
            "DeskAgentGroup": "timsdk._apis.desk_http_svc.get_member_group_list",
            "DeskAgentLiveStatistics": "timsdk._apis.desk_http_svc.describe_member_realtime_statistics",
            "DeskAgentStatistics": "timsdk._apis.desk_http_svc.describe_agent_statistics",
            "DeskAgentStatus": "timsdk._types.desk_agent_status",
            "DeskAssignmentStrategy": "timsdk._types.desk_assignment_strategy",
            "DeskAvailableQuickReplies": "timsdk._apis.desk_http_svc.get_available_quick_reply_list",
            "DeskChannelType": "timsdk._types.desk_channel_type",
            "DeskChatMessage": "timsdk._apis.desk_http_svc.describe_chat_messages",
            "DeskClient": "timsdk._apis.desk_http_svc.describe_member_status_trace",
            "DeskClientType": "timsdk._apis.desk_http_svc.describe_member_status_trace",
            "DeskConsultingEntry": "timsdk._apis.desk_http_svc.get_desk_im_agent_list",
            "DeskConversationChange": "timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings",
            "DeskConversationLanguage": "timsdk._types.desk_conversation_language",
            "DeskConversationSetting": "timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings",
            "DeskConversationSource": "timsdk._types.desk_conversation_source",
            "DeskGetRobotListRequest": "timsdk._apis.openim_console_http_svc.desk_get_robot_list",
            "DeskGetRobotListResponse": "timsdk._apis.openim_console_http_svc.desk_get_robot_list",
            "DeskGlobalSettings": "timsdk._types.desk_global_settings",
            "DeskGroupMember": "timsdk._apis.desk_http_svc.create_group",
            "DeskGroupQueue": "timsdk._apis.desk_http_svc.describe_reception_realtime_statistics",
            "DeskLanguageSettings": "timsdk._types.desk_language_settings",
            "DeskLegalWorkTime": "timsdk._types.desk_legal_work_time",
            "DeskLinkedChannel": "timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings",
            "DeskMultilingualAccount": "timsdk._apis.desk_http_svc.get_im_agent_list_multilingual",
            "DeskPermission": "timsdk._types.desk_permission",
            "DeskQuickReply": "timsdk._types.desk_quick_reply",
            "DeskQuickReplyCategory": "timsdk._apis.desk_http_svc.get_quick_reply_group_list",
            "DeskQuickReplyScope": "timsdk._types.desk_quick_reply_scope",
            "DeskReceptionStatistics": "timsdk._apis.desk_http_svc.describe_reception_realtime_statistics",
            "DeskRobot": "timsdk._apis.openim_console_http_svc.desk_get_robot_list",
            "DeskRobotType": "timsdk._types.desk_robot_type",
            "DeskRole": "timsdk._apis.desk_http_svc.get_role_list",
            "DeskRoleId": "timsdk._types.desk_role_id",
            "DeskSatisfaction": "timsdk._types.desk_satisfaction",
            "DeskSatisfactionContent": "timsdk._types.desk_satisfaction_content",
            "DeskSatisfactionSettings": "timsdk._apis.desk_http_svc.get_satisfaction_settings",
            "DeskSenderRole": "timsdk._apis.desk_http_svc.describe_chat_messages",
            "DeskServiceAccount": "timsdk._apis.desk_http_svc.get_im_agent_list",
            "DeskSessionRecord": "timsdk._apis.desk_http_svc.describe_im_cdr_list",
            "DeskSessionState": "timsdk._apis.desk_http_svc.get_session_state",
            "DeskSessionStatistics": "timsdk._apis.desk_http_svc.describe_session_statistics",
            "DeskSortOrder": "timsdk._types.desk_sort_order",
            "DeskStatusChange": "timsdk._apis.desk_http_svc.describe_member_status_trace",
            "DeskTimeOrder": "timsdk._types.desk_time_order",
            "DeskUpdateRobotRequest": "timsdk._apis.openim_console_http_svc.desk_update_robot",
            "DeskUpdateRobotResponse": "timsdk._apis.openim_console_http_svc.desk_update_robot",
            "DeskWeekday": "timsdk._types.desk_weekday",
            "DeskWorkDay": "timsdk._types.desk_work_day",
            "DeskWorkHours": "timsdk._types.desk_work_hours",
            "DeskWorkTimeConfig": "timsdk._types.desk_work_time_config",
            "DeskWorkTimeMode": "timsdk._types.desk_work_time_mode",
            "DownloadFlag": "timsdk._types.download_flag",
            "EndSessionRequest": "timsdk._apis.desk_http_svc.end_session",
            "EndSessionResponse": "timsdk._apis.desk_http_svc.end_session",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "ForceMemberOfflineRequest": "timsdk._apis.desk_http_svc.force_member_offline",
            "ForceMemberOfflineResponse": "timsdk._apis.desk_http_svc.force_member_offline",
            "GetAvailableQuickReplyListRequest": "timsdk._apis.desk_http_svc.get_available_quick_reply_list",
            "GetAvailableQuickReplyListResponse": "timsdk._apis.desk_http_svc.get_available_quick_reply_list",
            "GetChannelSpecificConversationSettingsRequest": "timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings",
            "GetChannelSpecificConversationSettingsResponse": "timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings",
            "GetDeskImAgentListRequest": "timsdk._apis.desk_http_svc.get_desk_im_agent_list",
            "GetDeskImAgentListResponse": "timsdk._apis.desk_http_svc.get_desk_im_agent_list",
            "GetGlobalConversationSettingsRequest": "timsdk._apis.desk_http_svc.get_global_conversation_settings",
            "GetGlobalConversationSettingsResponse": "timsdk._apis.desk_http_svc.get_global_conversation_settings",
            "GetImAgentListMultilingualRequest": "timsdk._apis.desk_http_svc.get_im_agent_list_multilingual",
            "GetImAgentListMultilingualResponse": "timsdk._apis.desk_http_svc.get_im_agent_list_multilingual",
            "GetImAgentListRequest": "timsdk._apis.desk_http_svc.get_im_agent_list",
            "GetImAgentListResponse": "timsdk._apis.desk_http_svc.get_im_agent_list",
            "GetMemberGroupListRequest": "timsdk._apis.desk_http_svc.get_member_group_list",
            "GetMemberGroupListResponse": "timsdk._apis.desk_http_svc.get_member_group_list",
            "GetMemberListInGroupRequest": "timsdk._apis.desk_http_svc.get_member_list_in_group",
            "GetMemberListInGroupResponse": "timsdk._apis.desk_http_svc.get_member_list_in_group",
            "GetMemberListRequest": "timsdk._apis.desk_http_svc.get_member_list",
            "GetMemberListResponse": "timsdk._apis.desk_http_svc.get_member_list",
            "GetQuickReplyGroupListRequest": "timsdk._apis.desk_http_svc.get_quick_reply_group_list",
            "GetQuickReplyGroupListResponse": "timsdk._apis.desk_http_svc.get_quick_reply_group_list",
            "GetQuickReplyListRequest": "timsdk._apis.desk_http_svc.get_quick_reply_list",
            "GetQuickReplyListResponse": "timsdk._apis.desk_http_svc.get_quick_reply_list",
            "GetRoleListRequest": "timsdk._apis.desk_http_svc.get_role_list",
            "GetRoleListResponse": "timsdk._apis.desk_http_svc.get_role_list",
            "GetSatisfactionSettingsRequest": "timsdk._apis.desk_http_svc.get_satisfaction_settings",
            "GetSatisfactionSettingsResponse": "timsdk._apis.desk_http_svc.get_satisfaction_settings",
            "GetSessionStateRequest": "timsdk._apis.desk_http_svc.get_session_state",
            "GetSessionStateResponse": "timsdk._apis.desk_http_svc.get_session_state",
            "GroupType": "timsdk._types.group_type",
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "ListChitchatRequest": "timsdk._apis.openim_console_http_svc.list_chitchat",
            "ListChitchatResponse": "timsdk._apis.openim_console_http_svc.list_chitchat",
            "ListFaqRequest": "timsdk._apis.openim_console_http_svc.list_faq",
            "ListFaqResponse": "timsdk._apis.openim_console_http_svc.list_faq",
            "LocationElem": "timsdk._types.location_elem",
            "ModifyMsgRequest": "timsdk._apis.desk_http_svc.modify_msg",
            "ModifyMsgResponse": "timsdk._apis.desk_http_svc.modify_msg",
            "ModifyRoleRequest": "timsdk._apis.desk_http_svc.modify_role",
            "ModifyRoleResponse": "timsdk._apis.desk_http_svc.modify_role",
            "MsgElement": "timsdk._types.msg_element",
            "NewDeskAgent": "timsdk._apis.desk_http_svc.create_members",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "RestoreMemberOnlineRequest": "timsdk._apis.desk_http_svc.restore_member_online",
            "RestoreMemberOnlineResponse": "timsdk._apis.desk_http_svc.restore_member_online",
            "RobotAddLanguageRequest": "timsdk._apis.openim_console_http_svc.robot_add_language",
            "RobotAddLanguageResponse": "timsdk._apis.openim_console_http_svc.robot_add_language",
            "RobotAnswerType": "timsdk._types.robot_answer_type",
            "RobotCategory": "timsdk._types.robot_category",
            "RobotCategoryKind": "timsdk._types.robot_category_kind",
            "RobotDelLanguageRequest": "timsdk._apis.openim_console_http_svc.robot_del_language",
            "RobotDelLanguageResponse": "timsdk._apis.openim_console_http_svc.robot_del_language",
            "RobotGetLanguageListRequest": "timsdk._apis.openim_console_http_svc.robot_get_language_list",
            "RobotGetLanguageListResponse": "timsdk._apis.openim_console_http_svc.robot_get_language_list",
            "RobotLanguage": "timsdk._apis.openim_console_http_svc.robot_get_language_list",
            "RobotQuestion": "timsdk._types.robot_question",
            "RobotQuestionStatus": "timsdk._types.robot_question_status",
            "RobotQuestionType": "timsdk._types.robot_question_type",
            "SendMsgRequest": "timsdk._apis.desk_http_svc.send_msg",
            "SendMsgResponse": "timsdk._apis.desk_http_svc.send_msg",
            "SendStreamMsgRequest": "timsdk._apis.desk_http_svc.send_stream_msg",
            "SendStreamMsgResponse": "timsdk._apis.desk_http_svc.send_stream_msg",
            "SendStreamMsgV2Request": "timsdk._apis.desk_http_svc.send_stream_msg_v2",
            "SendStreamMsgV2Response": "timsdk._apis.desk_http_svc.send_stream_msg_v2",
            "SetMemberStatusRequest": "timsdk._apis.desk_http_svc.set_member_status",
            "SetMemberStatusResponse": "timsdk._apis.desk_http_svc.set_member_status",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "TextElem": "timsdk._types.text_elem",
            "TransferToHumanRequest": "timsdk._apis.desk_http_svc.transfer_to_human",
            "TransferToHumanResponse": "timsdk._apis.desk_http_svc.transfer_to_human",
            "UpdateChannelSpecificConversationSettingsRequest": "timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings",
            "UpdateChannelSpecificConversationSettingsResponse": "timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings",
            "UpdateChitchatCategoryRequest": "timsdk._apis.openim_console_http_svc.update_chitchat_category",
            "UpdateChitchatCategoryResponse": "timsdk._apis.openim_console_http_svc.update_chitchat_category",
            "UpdateChitchatRequest": "timsdk._apis.openim_console_http_svc.update_chitchat",
            "UpdateChitchatResponse": "timsdk._apis.openim_console_http_svc.update_chitchat",
            "UpdateDeskImAgentRequest": "timsdk._apis.desk_http_svc.update_desk_im_agent",
            "UpdateDeskImAgentResponse": "timsdk._apis.desk_http_svc.update_desk_im_agent",
            "UpdateFaqCategoryRequest": "timsdk._apis.openim_console_http_svc.update_faq_category",
            "UpdateFaqCategoryResponse": "timsdk._apis.openim_console_http_svc.update_faq_category",
            "UpdateFaqRequest": "timsdk._apis.openim_console_http_svc.update_faq",
            "UpdateFaqResponse": "timsdk._apis.openim_console_http_svc.update_faq",
            "UpdateFaqSimilarRequest": "timsdk._apis.openim_console_http_svc.update_faq_similar",
            "UpdateFaqSimilarResponse": "timsdk._apis.openim_console_http_svc.update_faq_similar",
            "UpdateGlobalConversationSettingsRequest": "timsdk._apis.desk_http_svc.update_global_conversation_settings",
            "UpdateGlobalConversationSettingsResponse": "timsdk._apis.desk_http_svc.update_global_conversation_settings",
            "UpdateImAgentMultilingualRequest": "timsdk._apis.desk_http_svc.update_im_agent_multilingual",
            "UpdateImAgentMultilingualResponse": "timsdk._apis.desk_http_svc.update_im_agent_multilingual",
            "UpdateImAgentRequest": "timsdk._apis.desk_http_svc.update_im_agent",
            "UpdateImAgentResponse": "timsdk._apis.desk_http_svc.update_im_agent",
            "UpdateMemberGroupRequest": "timsdk._apis.desk_http_svc.update_member_group",
            "UpdateMemberGroupResponse": "timsdk._apis.desk_http_svc.update_member_group",
            "UpdateMemberQuickReplyRequest": "timsdk._apis.desk_http_svc.update_member_quick_reply",
            "UpdateMemberQuickReplyResponse": "timsdk._apis.desk_http_svc.update_member_quick_reply",
            "UpdateMemberRequest": "timsdk._apis.desk_http_svc.update_member",
            "UpdateMemberResponse": "timsdk._apis.desk_http_svc.update_member",
            "UpdateQuickReplyGroupRequest": "timsdk._apis.desk_http_svc.update_quick_reply_group",
            "UpdateQuickReplyGroupResponse": "timsdk._apis.desk_http_svc.update_quick_reply_group",
            "UpdateQuickReplyRequest": "timsdk._apis.desk_http_svc.update_quick_reply",
            "UpdateQuickReplyResponse": "timsdk._apis.desk_http_svc.update_quick_reply",
            "UpdateRobotConfigRequest": "timsdk._apis.openim_console_http_svc.update_robot_config",
            "UpdateRobotConfigResponse": "timsdk._apis.openim_console_http_svc.update_robot_config",
            "UpdateSimilarChitchatRequest": "timsdk._apis.openim_console_http_svc.update_similar_chitchat",
            "UpdateSimilarChitchatResponse": "timsdk._apis.openim_console_http_svc.update_similar_chitchat",
            "VideoFileElem": "timsdk._types.video_file_elem",
        },
    )
