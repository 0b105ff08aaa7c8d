# Generated from spec/apis/desk_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timsdk._apis.desk_http_svc.add_im_agent import AddImAgentResponse
    from timsdk._apis.desk_http_svc.add_im_agent_multilingual import AddImAgentMultilingualResponse
    from timsdk._apis.desk_http_svc.add_quick_reply_group import AddQuickReplyGroupResponse
    from timsdk._apis.desk_http_svc.add_role import AddRoleResponse
    from timsdk._apis.desk_http_svc.contact_user import ContactUserResponse
    from timsdk._apis.desk_http_svc.create_group import CreateGroupResponse, DeskGroupMember
    from timsdk._apis.desk_http_svc.create_member_group import CreateMemberGroupResponse
    from timsdk._apis.desk_http_svc.create_members import CreateMembersResponse, NewDeskAgent
    from timsdk._apis.desk_http_svc.delete_im_agent import DeleteImAgentResponse
    from timsdk._apis.desk_http_svc.delete_member_group import DeleteMemberGroupResponse
    from timsdk._apis.desk_http_svc.delete_quick_reply_group import DeleteQuickReplyGroupResponse
    from timsdk._apis.desk_http_svc.delete_role import DeleteRoleResponse
    from timsdk._apis.desk_http_svc.describe_agent_statistics import DescribeAgentStatisticsResponse
    from timsdk._apis.desk_http_svc.describe_chat_messages import DescribeChatMessagesResponse
    from timsdk._apis.desk_http_svc.describe_im_cdr_list import DescribeImCdrListResponse
    from timsdk._apis.desk_http_svc.describe_member_realtime_statistics import (
        DescribeMemberRealtimeStatisticsResponse,
    )
    from timsdk._apis.desk_http_svc.describe_member_status_trace import DescribeMemberStatusTraceResponse
    from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import (
        DescribeReceptionRealtimeStatisticsResponse,
    )
    from timsdk._apis.desk_http_svc.describe_session_statistics import DescribeSessionStatisticsResponse
    from timsdk._apis.desk_http_svc.end_session import EndSessionResponse
    from timsdk._apis.desk_http_svc.force_member_offline import ForceMemberOfflineResponse
    from timsdk._apis.desk_http_svc.get_available_quick_reply_list import GetAvailableQuickReplyListResponse
    from timsdk._apis.desk_http_svc.get_im_agent_list import GetImAgentListResponse
    from timsdk._apis.desk_http_svc.get_member_group_list import GetMemberGroupListResponse
    from timsdk._apis.desk_http_svc.get_member_list import GetMemberListResponse
    from timsdk._apis.desk_http_svc.get_member_list_in_group import GetMemberListInGroupResponse
    from timsdk._apis.desk_http_svc.get_quick_reply_group_list import GetQuickReplyGroupListResponse
    from timsdk._apis.desk_http_svc.get_quick_reply_list import GetQuickReplyListResponse
    from timsdk._apis.desk_http_svc.get_role_list import GetRoleListResponse
    from timsdk._apis.desk_http_svc.get_satisfaction_settings import GetSatisfactionSettingsResponse
    from timsdk._apis.desk_http_svc.get_session_state import GetSessionStateResponse
    from timsdk._apis.desk_http_svc.modify_msg import ModifyMsgResponse
    from timsdk._apis.desk_http_svc.modify_role import ModifyRoleResponse
    from timsdk._apis.desk_http_svc.restore_member_online import RestoreMemberOnlineResponse
    from timsdk._apis.desk_http_svc.send_msg import SendMsgResponse
    from timsdk._apis.desk_http_svc.send_stream_msg import SendStreamMsgResponse
    from timsdk._apis.desk_http_svc.send_stream_msg_v2 import SendStreamMsgV2Response
    from timsdk._apis.desk_http_svc.set_member_status import SetMemberStatusResponse
    from timsdk._apis.desk_http_svc.transfer_to_human import TransferToHumanResponse
    from timsdk._apis.desk_http_svc.update_im_agent import UpdateImAgentResponse
    from timsdk._apis.desk_http_svc.update_im_agent_multilingual import UpdateImAgentMultilingualResponse
    from timsdk._apis.desk_http_svc.update_member import UpdateMemberResponse
    from timsdk._apis.desk_http_svc.update_member_group import UpdateMemberGroupResponse
    from timsdk._apis.desk_http_svc.update_member_quick_reply import UpdateMemberQuickReplyResponse
    from timsdk._apis.desk_http_svc.update_quick_reply import UpdateQuickReplyResponse
    from timsdk._apis.desk_http_svc.update_quick_reply_group import UpdateQuickReplyGroupResponse
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.desk_agent_status import DeskAgentStatus
    from timsdk._types.desk_assignment_strategy import DeskAssignmentStrategy
    from timsdk._types.desk_conversation_source import DeskConversationSource
    from timsdk._types.desk_language_settings import DeskLanguageSettings
    from timsdk._types.desk_permission import DeskPermission
    from timsdk._types.desk_quick_reply_scope import DeskQuickReplyScope
    from timsdk._types.desk_role_id import DeskRoleId
    from timsdk._types.desk_sort_order import DeskSortOrder
    from timsdk._types.desk_time_order import DeskTimeOrder
    from timsdk._types.desk_work_time_config import DeskWorkTimeConfig
    from timsdk._types.group_type import GroupType
    from timsdk._types.msg_element import MsgElement


class DeskHttpSvcMethods(Namespace):
    """Desk: the APIs of `desk_http_svc`."""

    __slots__ = ()

    def add_im_agent(
        self,
        *,
        im_agent_user_id: str | None = None,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        welcome_message: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        transfer_to_human_prompt: str | None = None,
        transfer_to_human_success_prompt: str | None = None,
        transfer_to_human_fail_prompt: str | None = None,
        queueing_prompt: str | None = None,
        user_timeout: int | None = None,
        end_prompt: str | None = None,
        timeout_end_prompt: str | None = None,
        work_time_config: DeskWorkTimeConfig | None = None,
        not_work_time_prompt: str | None = None,
        assignment_strategy: DeskAssignmentStrategy | int | None = None,
        choose_skill_group_prompt: str | None = None,
        display_groups_choices: list[int] | None = None,
        group_chat_mode: int | None = None,
        robot_id: str | None = None,
    ) -> AddImAgentResponse:
        """Create a customer service account.

        Users who come through the app with the client SDK send their messages to this account. Trial and standard
        plans have at most 10 channel accounts, premium plans 200.

        Not everything is known about this API: which fields are required; the answer; its list of private error
        codes (those of delete_im_agent are given).

        Args:
            im_agent_user_id: Custom User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: Address of the picture.
            welcome_message: Greeting.
            chatbot_disabled: Go without the robot.
            agent_group_id: Agent group.
            transfer_to_human_prompt: Shown while an agent is searched.
            transfer_to_human_success_prompt: Shown when an agent takes over; may hold ${StaffNickName}.
            transfer_to_human_fail_prompt: Shown where every agent is offline.
            queueing_prompt: Shown in the queue; may hold ${QueuePosition} and ${WaitNo}.
            user_timeout: Silence of the user that ends a session. In seconds.
            end_prompt: Shown when a session ends.
            timeout_end_prompt: Shown when a session ends by silence.
            work_time_config: Working hours.
            not_work_time_prompt: Shown outside working hours.
            assignment_strategy: How a session finds its agent group.
            choose_skill_group_prompt: Asks the user to pick a group. Strategy USER_CHOICE only.
            display_groups_choices: Agent groups to pick from. Strategy USER_CHOICE only.
            group_chat_mode: Mode of group chats. The meaning of the values is not known.
            robot_id: User ID of the robot.

        Raises:
            ApiError: 141007 DESK_TOO_MANY_SERVICE_ACCOUNTS: The app has reached its limit of customer service
                accounts.
            ApiError: 141008 DESK_TOO_MANY_ACCOUNTS: The app has reached its limit of accounts.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `im_agent_user_id` is set. A chosen User ID keeps a repeat from making
            a second account.
        Source: https://cloud.tencent.com/document/product/679/116630 (read 2025-12-11)
        """
        from timsdk._apis.desk_http_svc.add_im_agent import AddImAgentRequest

        return self._send(
            AddImAgentRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                welcome_message=welcome_message,
                chatbot_disabled=chatbot_disabled,
                agent_group_id=agent_group_id,
                transfer_to_human_prompt=transfer_to_human_prompt,
                transfer_to_human_success_prompt=transfer_to_human_success_prompt,
                transfer_to_human_fail_prompt=transfer_to_human_fail_prompt,
                queueing_prompt=queueing_prompt,
                user_timeout=user_timeout,
                end_prompt=end_prompt,
                timeout_end_prompt=timeout_end_prompt,
                work_time_config=work_time_config,
                not_work_time_prompt=not_work_time_prompt,
                assignment_strategy=assignment_strategy,
                choose_skill_group_prompt=choose_skill_group_prompt,
                display_groups_choices=display_groups_choices,
                group_chat_mode=group_chat_mode,
                robot_id=robot_id,
            )
        )

    def add_im_agent_multilingual(
        self,
        *,
        im_agent_user_id: str | None = None,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        group_chat_mode: int | None = None,
        multilingual_settings: Mapping[str, DeskLanguageSettings] | None = None,
    ) -> AddImAgentMultilingualResponse:
        """Create a customer service account with settings for each language.

        As add_im_agent, with greeting, prompts, working hours, assignment and rating for each language. Trial and
        standard plans have at most 10 channel accounts, premium plans 200.

        Not everything is known about this API: the field tables and which fields are required; the answer; its list
        of private error codes (those of delete_im_agent are given).

        Args:
            im_agent_user_id: Custom User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: Address of the picture.
            chatbot_disabled: Go without the robot.
            agent_group_id: Agent group.
            group_chat_mode: Mode of group chats. The meaning of the values is not known.
            multilingual_settings: Settings by language, for example zh or en.

        Raises:
            ApiError: 141007 DESK_TOO_MANY_SERVICE_ACCOUNTS: The app has reached its limit of customer service
                accounts.
            ApiError: 141008 DESK_TOO_MANY_ACCOUNTS: The app has reached its limit of accounts.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `im_agent_user_id` is set. A chosen User ID keeps a repeat from making
            a second account.
        Source: https://cloud.tencent.com/document/product/269/128894 (read 2026-03-31)
        """
        from timsdk._apis.desk_http_svc.add_im_agent_multilingual import AddImAgentMultilingualRequest

        return self._send(
            AddImAgentMultilingualRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                chatbot_disabled=chatbot_disabled,
                agent_group_id=agent_group_id,
                group_chat_mode=group_chat_mode,
                multilingual_settings=multilingual_settings,
            )
        )

    def add_quick_reply_group(
        self,
        *,
        group_name: str,
        use_scope_type: DeskQuickReplyScope | str,
        use_scope_list: list[str] | None = None,
    ) -> AddQuickReplyGroupResponse:
        """Create a category of quick replies.

        An app has at most 100 categories.

        Args:
            group_name: Unique name of the category.
            use_scope_type: Who may use it.
            use_scope_list: IDs of agent groups or mail addresses of agents. Left out for all agents.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state. Names are unique, so a repeat is refused and makes no
            second category.
        Source: https://cloud.tencent.com/document/product/269/119745 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.add_quick_reply_group import AddQuickReplyGroupRequest

        return self._send(
            AddQuickReplyGroupRequest(
                group_name=group_name,
                use_scope_type=use_scope_type,
                use_scope_list=use_scope_list,
            )
        )

    def add_role(
        self,
        *,
        role_name: str,
        member_list: list[str] | None = None,
        permission_list: list[DeskPermission | str] | None = None,
        member_group_id_list: list[int] | None = None,
    ) -> AddRoleResponse:
        """Create a custom role.

        Not everything is known about this API: its own page (the request is that of modify_role); the answer (a
        guess); private error codes (those of delete_role are given).

        Args:
            role_name: Name of the role.
            member_list: Mail addresses of the agents with this role.
            permission_list: Permissions.
            member_group_id_list: Agent groups that are visible to the role.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again.
        Source: https://cloud.tencent.com/document/product/269/124913 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.add_role import AddRoleRequest

        return self._send(
            AddRoleRequest(
                role_name=role_name,
                member_list=member_list,
                permission_list=permission_list,
                member_group_id_list=member_group_id_list,
            )
        )

    def contact_user(
        self,
        *,
        im_agent_user_id: str,
        client_user_id: str,
        group_id: int | None = None,
        member_id: str | None = None,
    ) -> ContactUserResponse:
        """Have an agent start a session with a user.

        Only for users who come through the app with the client SDK.

        Not everything is known about this API: private error codes after 141017.

        Args:
            im_agent_user_id: User ID of the customer service account.
            client_user_id: User ID of the user to contact.
            group_id: Agent group. The usual routing when omitted.
            member_id: Mail address of the agent. The usual routing when omitted.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141001 DESK_NO_AGENT_ONLINE, 141002 DESK_SERVER_ERROR, 141003
                DESK_SESSION_NOT_TRANSFERABLE, 141004 DESK_PARAM_INVALID, 141011 DESK_AGENT_OFFLINE, 141012
                DESK_AGENT_SESSION_LIMIT, 141013 DESK_AGENT_ON_BREAK, 141014 DESK_CONTACT_USER_DISABLED, 141015
                DESK_USER_NOT_FOUND, 141016 DESK_USER_IN_SESSION, 141017 DESK_ALLOCATION_FAILED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. While the session lasts a repeat is refused with 141016.
        Source: https://cloud.tencent.com/document/product/679/117593 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68947 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.contact_user import ContactUserRequest

        return self._send(
            ContactUserRequest(
                im_agent_user_id=im_agent_user_id,
                client_user_id=client_user_id,
                group_id=group_id,
                member_id=member_id,
            )
        )

    def create_group(
        self,
        *,
        group_type: GroupType | str,
        group_id: str,
        name: str,
        member_list: Sequence[DeskGroupMember],
        owner_account: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
    ) -> CreateGroupResponse:
        """Create a Chat group with a customer service account in it.

        The questions of the members go to an agent at once; the call fails where no agent is online. Tencent must
        enable the feature; trial and premium plans only. Customer service accounts that join later do not reach an
        agent.

        Not everything is known about this API: further fields for the routing of the session as in
        transfer_to_human; the answer; private error codes (those of its siblings are given).

        Args:
            group_type: Kind of group, Public or Private.
            group_id: Custom ID of the group.
            name: Group name.
            member_list: Initial members. One customer service account and at least one other user. At most 100
                items.
            owner_account: Owner, an imported account. Without it the group has no owner.
            introduction: Introduction.
            notification: Notice.
            face_url: Address of the group picture.
            max_member_count: Maximum number of members.
            apply_join_option: What happens to applications.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `group_id` is set. The ID is chosen by the caller.
        Source: https://cloud.tencent.com/document/product/269/113989 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68815 (read 2025-03-31)
        """
        from timsdk._apis.desk_http_svc.create_group import CreateGroupRequest

        return self._send(
            CreateGroupRequest(
                group_type=group_type,
                group_id=group_id,
                name=name,
                member_list=member_list,
                owner_account=owner_account,
                introduction=introduction,
                notification=notification,
                face_url=face_url,
                max_member_count=max_member_count,
                apply_join_option=apply_join_option,
            )
        )

    def create_member_group(
        self,
        *,
        member_group_name: str,
        reception_limit: int | None = None,
        member_list: list[str] | None = None,
    ) -> CreateMemberGroupResponse:
        """Create an agent group.

        Args:
            member_group_name: Name of the group. At most 32 characters.
            reception_limit: Parallel sessions for each agent. At most 999.
            member_list: Mail addresses of the agents.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again.
        Source: https://cloud.tencent.com/document/product/269/124499 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.create_member_group import CreateMemberGroupRequest

        return self._send(
            CreateMemberGroupRequest(
                member_group_name=member_group_name,
                reception_limit=reception_limit,
                member_list=member_list,
            )
        )

    def create_members(
        self,
        *,
        member_list: Sequence[NewDeskAgent],
        send_password: bool | None = None,
    ) -> CreateMembersResponse:
        """Create agent accounts.

        Each agent joins the default agent group in any case.

        Not everything is known about this API: the table of answer fields; its list of private error codes (those
        of its siblings are given).

        Args:
            member_list: The agents. At most 10 items.
            send_password: Send each agent a password by mail. The service assumes True when omitted.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. What a repeat with the same mail addresses does is not documented.
        Source: https://cloud.tencent.com/document/product/269/124316 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.create_members import CreateMembersRequest

        return self._send(
            CreateMembersRequest(
                member_list=member_list,
                send_password=send_password,
            )
        )

    def delete_im_agent(
        self,
        *,
        im_agent_user_id: str,
    ) -> DeleteImAgentResponse:
        """Delete a customer service account.

        This cannot be undone. The account that comes with Desk cannot be deleted.

        Args:
            im_agent_user_id: User ID of the account.

        Raises:
            ApiError: 141007 DESK_TOO_MANY_SERVICE_ACCOUNTS: The app has reached its limit of customer service
                accounts.
            ApiError: 141008 DESK_TOO_MANY_ACCOUNTS: The app has reached its limit of accounts.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/111799 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68817 (read 2025-04)
        """
        from timsdk._apis.desk_http_svc.delete_im_agent import DeleteImAgentRequest

        return self._send(
            DeleteImAgentRequest(
                im_agent_user_id=im_agent_user_id,
            )
        )

    def delete_member_group(
        self,
        *,
        member_group_id: int,
    ) -> DeleteMemberGroupResponse:
        """Delete an agent group.

        Args:
            member_group_id: Group.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124500 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.delete_member_group import DeleteMemberGroupRequest

        return self._send(
            DeleteMemberGroupRequest(
                member_group_id=member_group_id,
            )
        )

    def delete_quick_reply_group(
        self,
        *,
        group_id: str,
    ) -> DeleteQuickReplyGroupResponse:
        """Delete a category of quick replies.

        Its quick replies are deleted, too.

        Args:
            group_id: Category.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119747 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.delete_quick_reply_group import DeleteQuickReplyGroupRequest

        return self._send(
            DeleteQuickReplyGroupRequest(
                group_id=group_id,
            )
        )

    def delete_role(
        self,
        *,
        role_id: int,
    ) -> DeleteRoleResponse:
        """Delete a custom role.

        Its agents lose what the role permits.

        Args:
            role_id: Role.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124915 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.delete_role import DeleteRoleRequest

        return self._send(
            DeleteRoleRequest(
                role_id=role_id,
            )
        )

    def describe_agent_statistics(
        self,
        *,
        from_: int,
        to: int,
        limit: int | None = None,
        offset: int | None = None,
        agent_ids: list[str] | None = None,
        conversation_sources: Sequence[DeskConversationSource] | None = None,
    ) -> DescribeAgentStatisticsResponse:
        """Page through the statistics of agents over a number of days.

        Not everything is known about this API: the exact meaning of some figures; its list of private error codes
        (those of its siblings are given).

        Args:
            from_: First day, at 00:00:00. Unix time in seconds.
            to: Last day, at 23:59:59. Unix time in seconds.
            limit: Page size. At most 100. The service assumes 100 when omitted.
            offset: Number of agents to skip. The service assumes 0 when omitted.
            agent_ids: Mail addresses; only these agents.
            conversation_sources: Only sessions from these channels.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/116073 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68830 (read 2025-04)
        """
        from timsdk._apis.desk_http_svc.describe_agent_statistics import DescribeAgentStatisticsRequest

        return self._send(
            DescribeAgentStatisticsRequest(
                from_=from_,
                to=to,
                limit=limit,
                offset=offset,
                agent_ids=agent_ids,
                conversation_sources=conversation_sources,
            )
        )

    def describe_chat_messages(
        self,
        *,
        session_id: str,
        limit: int | None = None,
        offset: int | None = None,
        order: DeskTimeOrder | int | None = None,
    ) -> DescribeChatMessagesResponse:
        """Page through the messages of a session.

        Not everything is known about this API: private error codes after 141000 (those of its siblings are given).

        Args:
            session_id: Session.
            limit: Page size. At most 100. The service assumes 20 when omitted.
            offset: Number of messages to skip. The service assumes 0 when omitted.
            order: Order by time. The service assumes 2 when omitted.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/113672 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68824 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.describe_chat_messages import DescribeChatMessagesRequest

        return self._send(
            DescribeChatMessagesRequest(
                session_id=session_id,
                limit=limit,
                offset=offset,
                order=order,
            )
        )

    def describe_im_cdr_list(
        self,
        *,
        start_timestamp: int,
        end_timestamp: int,
        limit: int | None = None,
        offset: int | None = None,
        client_user_id: str | None = None,
    ) -> DescribeImCdrListResponse:
        """Page through the records of sessions.

        Not everything is known about this API: values of EndStatus and ChannelType; its list of private error codes
        (those of its siblings are given).

        Args:
            start_timestamp: Start of the period. Unix time in seconds.
            end_timestamp: End of the period. Unix time in seconds.
            limit: Page size. At most 100. The service assumes 20 when omitted.
            offset: Number of records to skip. The service assumes 0 when omitted.
            client_user_id: Only the sessions of this user.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/113671 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68823 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.describe_im_cdr_list import DescribeImCdrListRequest

        return self._send(
            DescribeImCdrListRequest(
                start_timestamp=start_timestamp,
                end_timestamp=end_timestamp,
                limit=limit,
                offset=offset,
                client_user_id=client_user_id,
            )
        )

    def describe_member_realtime_statistics(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        member_ids: list[str] | None = None,
        conversation_sources: Sequence[DeskConversationSource] | None = None,
    ) -> DescribeMemberRealtimeStatisticsResponse:
        """Page through today's live statistics of agents.

        Not everything is known about this API: meaning of MemberStatus; its list of private error codes (those of
        its siblings are given).

        Args:
            limit: Page size. At most 100. The service assumes 100 when omitted.
            offset: Number of agents to skip. The service assumes 0 when omitted.
            member_ids: Mail addresses; only these agents.
            conversation_sources: Only sessions from these channels.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/117848 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.describe_member_realtime_statistics import (
            DescribeMemberRealtimeStatisticsRequest,
        )

        return self._send(
            DescribeMemberRealtimeStatisticsRequest(
                limit=limit,
                offset=offset,
                member_ids=member_ids,
                conversation_sources=conversation_sources,
            )
        )

    def describe_member_status_trace(
        self,
        *,
        begin_time: int,
        end_time: int,
        order: DeskTimeOrder | int,
        member_id: str,
    ) -> DescribeMemberStatusTraceResponse:
        """Get the status history of an agent.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            begin_time: Start of the period. Unix time in seconds.
            end_time: End of the period, at most 3 months later. Unix time in seconds.
            order: Order by time.
            member_id: Mail address of the agent.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/123726 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.describe_member_status_trace import DescribeMemberStatusTraceRequest

        return self._send(
            DescribeMemberStatusTraceRequest(
                begin_time=begin_time,
                end_time=end_time,
                order=order,
                member_id=member_id,
            )
        )

    def describe_reception_realtime_statistics(
        self,
    ) -> DescribeReceptionRealtimeStatisticsResponse:
        """Get the live figures of sessions, queues and agents.

        Not everything is known about this API: private error codes after 141000 (those of its siblings are given).

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/117849 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import (
            DescribeReceptionRealtimeStatisticsRequest,
        )

        return self._send(DescribeReceptionRealtimeStatisticsRequest())

    def describe_session_statistics(
        self,
        *,
        from_: int,
        to: int,
        group_by_hour: bool | None = None,
    ) -> DescribeSessionStatisticsResponse:
        """Get the statistics of sessions by day or by hour.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            from_: Start of the period. Unix time in seconds.
            to: End of the period. Unix time in seconds.
            group_by_hour: One entry for each hour and not for each day. The service assumes False when omitted.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/117850 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.describe_session_statistics import DescribeSessionStatisticsRequest

        return self._send(
            DescribeSessionStatisticsRequest(
                from_=from_,
                to=to,
                group_by_hour=group_by_hour,
            )
        )

    def end_session(
        self,
        *,
        session_id: str | None = None,
    ) -> EndSessionResponse:
        """End a session that an agent serves.

        Args:
            session_id: Session to end.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141005 DESK_SESSION_NOT_FOUND.
            TransportError: No response came.

        Effect: calling it again leads to the same state. A repeat answers 141005.
        Source: https://www.tencentcloud.com/document/product/1229/68948 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.end_session import EndSessionRequest

        return self._send(
            EndSessionRequest(
                session_id=session_id,
            )
        )

    def force_member_offline(
        self,
        *,
        member_mail: str,
    ) -> ForceMemberOfflineResponse:
        """Log an agent off and keep the agent offline.

        The agent stays offline until restore_member_online.

        Not everything is known about this API: its own page (request, answer and private error codes are those of
        restore_member_online).

        Args:
            member_mail: Mail address of the agent.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124315 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.force_member_offline import ForceMemberOfflineRequest

        return self._send(
            ForceMemberOfflineRequest(
                member_mail=member_mail,
            )
        )

    def get_available_quick_reply_list(
        self,
        *,
        member_id: str,
    ) -> GetAvailableQuickReplyListResponse:
        """List all quick replies that an agent may use.

        Args:
            member_id: Mail address of the agent.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/119756 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_available_quick_reply_list import GetAvailableQuickReplyListRequest

        return self._send(
            GetAvailableQuickReplyListRequest(
                member_id=member_id,
            )
        )

    def get_im_agent_list(
        self,
    ) -> GetImAgentListResponse:
        """List the customer service accounts.

        Not everything is known about this API: the reminder fields after GroupChatMode; which fields every account
        has; its list of private error codes (those of delete_im_agent are given).

        Raises:
            ApiError: 141007 DESK_TOO_MANY_SERVICE_ACCOUNTS: The app has reached its limit of customer service
                accounts.
            ApiError: 141008 DESK_TOO_MANY_ACCOUNTS: The app has reached its limit of accounts.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/111801 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_im_agent_list import GetImAgentListRequest

        return self._send(GetImAgentListRequest())

    def get_member_group_list(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
    ) -> GetMemberGroupListResponse:
        """Page through the agent groups.

        Args:
            page_size: Page size. At most 100.
            page_number: Page number, from 1.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/124502 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_member_group_list import GetMemberGroupListRequest

        return self._send(
            GetMemberGroupListRequest(
                page_size=page_size,
                page_number=page_number,
            )
        )

    def get_member_list(
        self,
        *,
        page_size: int,
        page_num: int,
        order: DeskSortOrder | int | None = None,
    ) -> GetMemberListResponse:
        """Page through the agent accounts.

        Not everything is known about this API: the table of answer fields; its list of private error codes (those
        of its siblings are given).

        Args:
            page_size: Page size. 0 means 15. From 0 to 100.
            page_num: Page number, from 0. At least 0.
            order: Order by creation time. The service assumes 0 when omitted.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/124319 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_member_list import GetMemberListRequest

        return self._send(
            GetMemberListRequest(
                page_size=page_size,
                page_num=page_num,
                order=order,
            )
        )

    def get_member_list_in_group(
        self,
        *,
        member_group_id: int,
        page_size: int,
        page_num: int,
        order: DeskSortOrder | int | None = None,
    ) -> GetMemberListInGroupResponse:
        """Page through the agents of an agent group.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            member_group_id: Group.
            page_size: Page size. At most 100.
            page_num: Page number, from 0. At least 0.
            order: Order of the agents. The service assumes 0 when omitted.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/127649 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_member_list_in_group import GetMemberListInGroupRequest

        return self._send(
            GetMemberListInGroupRequest(
                member_group_id=member_group_id,
                page_size=page_size,
                page_num=page_num,
                order=order,
            )
        )

    def get_quick_reply_group_list(
        self,
    ) -> GetQuickReplyGroupListResponse:
        """List the categories of quick replies.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/119748 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_quick_reply_group_list import GetQuickReplyGroupListRequest

        return self._send(GetQuickReplyGroupListRequest())

    def get_quick_reply_list(
        self,
        *,
        group_id: str,
    ) -> GetQuickReplyListResponse:
        """List the quick replies of a category.

        Args:
            group_id: Category.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/119752 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_quick_reply_list import GetQuickReplyListRequest

        return self._send(
            GetQuickReplyListRequest(
                group_id=group_id,
            )
        )

    def get_role_list(
        self,
        *,
        specified_member: str | None = None,
    ) -> GetRoleListResponse:
        """List the custom roles.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            specified_member: Mail address of an agent whose roles to list. All roles when omitted.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/124916 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_role_list import GetRoleListRequest

        return self._send(
            GetRoleListRequest(
                specified_member=specified_member,
            )
        )

    def get_satisfaction_settings(
        self,
    ) -> GetSatisfactionSettingsResponse:
        """Get how users are asked to rate the service.

        Not everything is known about this API: answer fields after SatisfactionContentMultilingual; values of
        InvitationMethod; private error codes (those of its siblings are given).

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/116756 (read 2025-07-23)
        Source: https://www.tencentcloud.com/document/product/1229/68826 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.get_satisfaction_settings import GetSatisfactionSettingsRequest

        return self._send(GetSatisfactionSettingsRequest())

    def get_session_state(
        self,
        *,
        session_id: str | None = None,
        client_user_id: str | None = None,
        customer_service_id: str | None = None,
    ) -> GetSessionStateResponse:
        """Get the state of a user's session.

        SessionId names the session; for users who come through the app with the client SDK, ClientUserId and
        CustomerServiceId name it as well.

        Not everything is known about this API: private error codes after 141005.

        Args:
            session_id: Session.
            client_user_id: User ID of the user.
            customer_service_id: User ID of the customer service account.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141005 DESK_SESSION_NOT_FOUND.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/679/116639 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68825 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.get_session_state import GetSessionStateRequest

        return self._send(
            GetSessionStateRequest(
                session_id=session_id,
                client_user_id=client_user_id,
                customer_service_id=customer_service_id,
            )
        )

    def modify_msg(
        self,
        *,
        session_id: str,
        msg_key: str,
        msg_body: Sequence[MsgElement],
        cloud_custom_data: str | None = None,
    ) -> ModifyMsgResponse:
        """Modify a message of a session.

        Not everything is known about this API: private error codes after 90007.

        Args:
            session_id: Session.
            msg_key: Key of the message; the session webhook carries it.
            msg_body: New elements.
            cloud_custom_data: New custom data.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90007 MSG_BODY_NOT_ARRAY.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/118747 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.modify_msg import ModifyMsgRequest

        return self._send(
            ModifyMsgRequest(
                session_id=session_id,
                msg_key=msg_key,
                msg_body=msg_body,
                cloud_custom_data=cloud_custom_data,
            )
        )

    def modify_role(
        self,
        *,
        role_id: int,
        role_name: str | None = None,
        member_list: list[str] | None = None,
        permission_list: list[DeskPermission | str] | None = None,
        member_group_id_list: list[int] | None = None,
    ) -> ModifyRoleResponse:
        """Change a custom role.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            role_id: Role.
            role_name: Name of the role.
            member_list: Mail addresses of the agents with this role.
            permission_list: Permissions.
            member_group_id_list: Agent groups that are visible to the role.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124914 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.modify_role import ModifyRoleRequest

        return self._send(
            ModifyRoleRequest(
                role_id=role_id,
                role_name=role_name,
                member_list=member_list,
                permission_list=permission_list,
                member_group_id_list=member_group_id_list,
            )
        )

    def restore_member_online(
        self,
        *,
        member_mail: str,
    ) -> RestoreMemberOnlineResponse:
        """Let an agent who was forced offline go online again.

        Args:
            member_mail: Mail address of the agent.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124321 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.restore_member_online import RestoreMemberOnlineRequest

        return self._send(
            RestoreMemberOnlineRequest(
                member_mail=member_mail,
            )
        )

    def send_msg(
        self,
        *,
        msg_body: Sequence[MsgElement],
        session_id: str | None = None,
        from_account: str | None = None,
        to_account: str | None = None,
        msg_random: int | None = None,
        cloud_custom_data: str | None = None,
    ) -> SendMsgResponse:
        """Send a message to a user in the name of Desk.

        SessionId names the session; for users who come through the app with the client SDK, FromAccount and
        ToAccount do so as well. An agent who takes over later sees the message, too.

        Not everything is known about this API: request fields after MsgBody other than those of the samples; the
        answer; its list of private error codes (those of its siblings are given).

        Args:
            msg_body: Elements of the message.
            session_id: Session. Replaces FromAccount and ToAccount.
            from_account: Sender, a customer service account.
            to_account: Recipient, an ordinary user.
            msg_random: Random number that tells repeats apart. Chosen at random when omitted.
            cloud_custom_data: Custom data stored with the message.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. MsgRandom drops repeats but no window is published.
        Source: https://cloud.tencent.com/document/product/269/110582 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68821 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.send_msg import SendMsgRequest

        return self._send(
            SendMsgRequest(
                msg_body=msg_body,
                session_id=session_id,
                from_account=from_account,
                to_account=to_account,
                msg_random=msg_random,
                cloud_custom_data=cloud_custom_data,
            )
        )

    def send_stream_msg(
        self,
        *,
        session_id: str,
        chunk: str,
        msg_key: str | None = None,
        finish: bool | None = None,
        cloud_custom_data: str | None = None,
    ) -> SendStreamMsgResponse:
        """Send a message to a user piece by piece.

        The first call starts a message and answers its MsgKey, each later call appends a piece to it. An agent who
        takes over later sees the message, too. send_stream_msg_v2 takes longer texts.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            session_id: Session.
            chunk: Next piece of the text.
            msg_key: Key that the first call answered. Left out in the first call.
            finish: This piece is the last.
            cloud_custom_data: Custom data stored with the message.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. A repeat appends the piece again or starts a second message.
        Source: https://cloud.tencent.com/document/product/679/116636 (read 2026-01-08)
        Source: https://www.tencentcloud.com/document/product/1229/68822 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.send_stream_msg import SendStreamMsgRequest

        return self._send(
            SendStreamMsgRequest(
                session_id=session_id,
                chunk=chunk,
                msg_key=msg_key,
                finish=finish,
                cloud_custom_data=cloud_custom_data,
            )
        )

    def send_stream_msg_v2(
        self,
        *,
        session_id: str,
        msg_body: Sequence[MsgElement],
        msg_key: str | None = None,
        cloud_custom_data: str | None = None,
    ) -> SendStreamMsgV2Response:
        """Send a stream element to a user piece by piece.

        The first call starts a message and answers its MsgKey, later calls append pieces to it, the piece with
        IsLast closes it. A stream ends by itself 15 seconds after its last piece and takes at most 5 calls a second
        and less than 128 KB. China only. The user's UIKit must be 1.7.0 or later.

        Not everything is known about this API: the place of MsgKey in later calls (taken from send_stream_msg); the
        field tables; private error codes (those of its siblings are given).

        Args:
            session_id: Session.
            msg_body: One stream element. At most 1 items.
            msg_key: Key that the first call answered. Left out in the first call.
            cloud_custom_data: Custom data stored with the message.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. What the server does with a piece it has already is not documented.
        Source: https://cloud.tencent.com/document/product/269/129279 (read 2026-03-18)
        """
        from timsdk._apis.desk_http_svc.send_stream_msg_v2 import SendStreamMsgV2Request

        return self._send(
            SendStreamMsgV2Request(
                session_id=session_id,
                msg_body=msg_body,
                msg_key=msg_key,
                cloud_custom_data=cloud_custom_data,
            )
        )

    def set_member_status(
        self,
        *,
        member_mail: str,
        status: DeskAgentStatus | str,
        rest_reason: str | None = None,
    ) -> SetMemberStatusResponse:
        """Set the workbench status of an agent.

        Args:
            member_mail: Mail address of the agent.
            status: New status. OFFLINE cannot be set.
            rest_reason: Reason for a break, one of those configured; the last one when empty. Status REST only.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED, 141010 DESK_AGENT_NOT_FOUND.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124943 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.set_member_status import SetMemberStatusRequest

        return self._send(
            SetMemberStatusRequest(
                member_mail=member_mail,
                status=status,
                rest_reason=rest_reason,
            )
        )

    def transfer_to_human(
        self,
        *,
        session_id: str,
        agent_id_list: list[str] | None = None,
        agent_group_id: int | None = None,
        send_tip_if_no_agent_online: bool | None = None,
        check_if_during_working_hours: bool | None = None,
        send_prompt_not_during_working_hours: bool | None = None,
        end_session_when_no_member_online: bool | None = None,
        disable_queuing: bool | None = None,
        allow_assign_busy_member: bool | None = None,
        priority: int | None = None,
        queue_timeout: int | None = None,
    ) -> TransferToHumanResponse:
        """Hand a session to a human agent.

        Not everything is known about this API: its private error codes after 90005 (the Desk codes given are those
        of its siblings).

        Args:
            session_id: Session.
            agent_id_list: Mail addresses of the agents to choose from.
            agent_group_id: Agent group. The usual routing when omitted.
            send_tip_if_no_agent_online: Tell the user when no agent is online. The service assumes False when
                omitted.
            check_if_during_working_hours: Check the working hours. The service assumes False when omitted.
            send_prompt_not_during_working_hours: Send the user a prompt outside working hours. The service assumes
                False when omitted.
            end_session_when_no_member_online: End the session when no agent is online. The service assumes False
                when omitted.
            disable_queuing: Refuse instead of queueing. The service assumes False when omitted.
            allow_assign_busy_member: Agents with the status busy may get the session. The service assumes False
                when omitted.
            priority: Priority in the queue; 0 is the highest. From 0 to 9.
            queue_timeout: Longest time in the queue. In seconds.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90005 MSG_RANDOM_INVALID, 141000
                DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009 DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. A repeat may choose another agent or take another place in the queue.
        Source: https://cloud.tencent.com/document/product/269/110581 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68820 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.transfer_to_human import TransferToHumanRequest

        return self._send(
            TransferToHumanRequest(
                session_id=session_id,
                agent_id_list=agent_id_list,
                agent_group_id=agent_group_id,
                send_tip_if_no_agent_online=send_tip_if_no_agent_online,
                check_if_during_working_hours=check_if_during_working_hours,
                send_prompt_not_during_working_hours=send_prompt_not_during_working_hours,
                end_session_when_no_member_online=end_session_when_no_member_online,
                disable_queuing=disable_queuing,
                allow_assign_busy_member=allow_assign_busy_member,
                priority=priority,
                queue_timeout=queue_timeout,
            )
        )

    def update_im_agent(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        welcome_message: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        transfer_to_human_prompt: str | None = None,
        transfer_to_human_success_prompt: str | None = None,
        transfer_to_human_fail_prompt: str | None = None,
        queueing_prompt: str | None = None,
        user_timeout: int | None = None,
        end_prompt: str | None = None,
        timeout_end_prompt: str | None = None,
        work_time_config: DeskWorkTimeConfig | None = None,
        not_work_time_prompt: str | None = None,
        assignment_strategy: DeskAssignmentStrategy | int | None = None,
        choose_skill_group_prompt: str | None = None,
        display_groups_choices: list[int] | None = None,
        group_chat_mode: int | None = None,
        robot_id: str | None = None,
    ) -> UpdateImAgentResponse:
        """Change a customer service account.

        Fields that are left out stay as they are.

        Not everything is known about this API: the field table (the fields are those of add_im_agent); its list of
        private error codes (those of delete_im_agent are given).

        Args:
            im_agent_user_id: User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: Address of the picture.
            welcome_message: Greeting.
            chatbot_disabled: Go without the robot.
            agent_group_id: Agent group.
            transfer_to_human_prompt: Shown while an agent is searched.
            transfer_to_human_success_prompt: Shown when an agent takes over; may hold ${StaffNickName}.
            transfer_to_human_fail_prompt: Shown where every agent is offline.
            queueing_prompt: Shown in the queue; may hold ${QueuePosition} and ${WaitNo}.
            user_timeout: Silence of the user that ends a session. In seconds.
            end_prompt: Shown when a session ends.
            timeout_end_prompt: Shown when a session ends by silence.
            work_time_config: Working hours.
            not_work_time_prompt: Shown outside working hours.
            assignment_strategy: How a session finds its agent group.
            choose_skill_group_prompt: Asks the user to pick a group. Strategy USER_CHOICE only.
            display_groups_choices: Agent groups to pick from. Strategy USER_CHOICE only.
            group_chat_mode: Mode of group chats. The meaning of the values is not known.
            robot_id: User ID of the robot.

        Raises:
            ApiError: 141007 DESK_TOO_MANY_SERVICE_ACCOUNTS: The app has reached its limit of customer service
                accounts.
            ApiError: 141008 DESK_TOO_MANY_ACCOUNTS: The app has reached its limit of accounts.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/116632 (read 2025-12-11)
        """
        from timsdk._apis.desk_http_svc.update_im_agent import UpdateImAgentRequest

        return self._send(
            UpdateImAgentRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                welcome_message=welcome_message,
                chatbot_disabled=chatbot_disabled,
                agent_group_id=agent_group_id,
                transfer_to_human_prompt=transfer_to_human_prompt,
                transfer_to_human_success_prompt=transfer_to_human_success_prompt,
                transfer_to_human_fail_prompt=transfer_to_human_fail_prompt,
                queueing_prompt=queueing_prompt,
                user_timeout=user_timeout,
                end_prompt=end_prompt,
                timeout_end_prompt=timeout_end_prompt,
                work_time_config=work_time_config,
                not_work_time_prompt=not_work_time_prompt,
                assignment_strategy=assignment_strategy,
                choose_skill_group_prompt=choose_skill_group_prompt,
                display_groups_choices=display_groups_choices,
                group_chat_mode=group_chat_mode,
                robot_id=robot_id,
            )
        )

    def update_im_agent_multilingual(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        group_chat_mode: int | None = None,
        multilingual_settings: Mapping[str, DeskLanguageSettings] | None = None,
    ) -> UpdateImAgentMultilingualResponse:
        """Change a customer service account with settings for each language.

        Fields that are left out stay as they are.

        Not everything is known about this API: the field tables; its list of private error codes (those of
        delete_im_agent are given).

        Args:
            im_agent_user_id: User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: Address of the picture.
            chatbot_disabled: Go without the robot.
            agent_group_id: Agent group.
            group_chat_mode: Mode of group chats. The meaning of the values is not known.
            multilingual_settings: Settings by language, for example zh or en.

        Raises:
            ApiError: 141007 DESK_TOO_MANY_SERVICE_ACCOUNTS: The app has reached its limit of customer service
                accounts.
            ApiError: 141008 DESK_TOO_MANY_ACCOUNTS: The app has reached its limit of accounts.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/128895 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/679/129415 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_im_agent_multilingual import UpdateImAgentMultilingualRequest

        return self._send(
            UpdateImAgentMultilingualRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                chatbot_disabled=chatbot_disabled,
                agent_group_id=agent_group_id,
                group_chat_mode=group_chat_mode,
                multilingual_settings=multilingual_settings,
            )
        )

    def update_member(
        self,
        *,
        member_mail: str,
        nick_name: str | None = None,
        role_id_list: list[DeskRoleId | int] | None = None,
        member_group_id_list: list[int] | None = None,
        avatar: str | None = None,
        member_reception_limit: int | None = None,
        member_reception_limit_enabled: bool | None = None,
    ) -> UpdateMemberResponse:
        """Change an agent account.

        A list replaces the former one. Fields that are left out stay as they are.

        Not everything is known about this API: its list of private error codes (those of its siblings are given).

        Args:
            member_mail: Mail address of the agent.
            nick_name: Nickname. At most 32 characters.
            role_id_list: All roles. An empty list takes every role away.
            member_group_id_list: All agent groups. An empty list leaves the default group.
            avatar: Address of the profile picture.
            member_reception_limit: Sessions at a time for this agent.
            member_reception_limit_enabled: Use the own limit; otherwise the largest one of the agent's groups. Set
                it with the limit the first time.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124318 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_member import UpdateMemberRequest

        return self._send(
            UpdateMemberRequest(
                member_mail=member_mail,
                nick_name=nick_name,
                role_id_list=role_id_list,
                member_group_id_list=member_group_id_list,
                avatar=avatar,
                member_reception_limit=member_reception_limit,
                member_reception_limit_enabled=member_reception_limit_enabled,
            )
        )

    def update_member_group(
        self,
        *,
        member_group_id: int,
        member_group_name: str | None = None,
        reception_limit: int | None = None,
        member_mail_list: list[str] | None = None,
    ) -> UpdateMemberGroupResponse:
        """Change an agent group.

        Args:
            member_group_id: Group.
            member_group_name: Name of the group. At most 32 characters.
            reception_limit: Parallel sessions for each agent. At most 999.
            member_mail_list: Mail addresses of all agents; replaces the former list. Unchanged when omitted.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124501 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_member_group import UpdateMemberGroupRequest

        return self._send(
            UpdateMemberGroupRequest(
                member_group_id=member_group_id,
                member_group_name=member_group_name,
                reception_limit=reception_limit,
                member_mail_list=member_mail_list,
            )
        )

    def update_member_quick_reply(
        self,
        *,
        member_id: str,
        quick_reply_id: str,
        title: str,
        content: str,
    ) -> UpdateMemberQuickReplyResponse:
        """Change a personal quick reply of an agent.

        Args:
            member_id: Mail address of the agent.
            quick_reply_id: Quick reply.
            title: Heading that agents see.
            content: Text for the user.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119754 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_member_quick_reply import UpdateMemberQuickReplyRequest

        return self._send(
            UpdateMemberQuickReplyRequest(
                member_id=member_id,
                quick_reply_id=quick_reply_id,
                title=title,
                content=content,
            )
        )

    def update_quick_reply(
        self,
        *,
        quick_reply_id: str,
        group_id: str,
        title: str,
        content: str,
    ) -> UpdateQuickReplyResponse:
        """Change a quick reply.

        Args:
            quick_reply_id: Quick reply.
            group_id: Category.
            title: Heading that agents see.
            content: Text for the user.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119750 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_quick_reply import UpdateQuickReplyRequest

        return self._send(
            UpdateQuickReplyRequest(
                quick_reply_id=quick_reply_id,
                group_id=group_id,
                title=title,
                content=content,
            )
        )

    def update_quick_reply_group(
        self,
        *,
        group_id: str,
        group_name: str,
        use_scope_type: DeskQuickReplyScope | str,
        use_scope_list: list[str] | None = None,
    ) -> UpdateQuickReplyGroupResponse:
        """Change a category of quick replies.

        Args:
            group_id: Category.
            group_name: Unique name of the category.
            use_scope_type: Who may use it.
            use_scope_list: IDs of agent groups or mail addresses of agents. Left out for all agents.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119746 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_quick_reply_group import UpdateQuickReplyGroupRequest

        return self._send(
            UpdateQuickReplyGroupRequest(
                group_id=group_id,
                group_name=group_name,
                use_scope_type=use_scope_type,
                use_scope_list=use_scope_list,
            )
        )
