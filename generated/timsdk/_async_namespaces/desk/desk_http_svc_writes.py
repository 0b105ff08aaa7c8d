# Generated from spec/apis/desk_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timsdk._apis.desk_http_svc.add_channel_specific_conversation_settings import (
        AddChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.add_desk_im_agent import AddDeskImAgentResponse
    from timsdk._apis.desk_http_svc.add_im_agent import AddImAgentResponse
    from timsdk._apis.desk_http_svc.add_im_agent_multilingual import AddImAgentMultilingualResponse
    from timsdk._apis.desk_http_svc.add_quick_reply_group import AddQuickReplyGroupResponse
    from timsdk._apis.desk_http_svc.add_role import AddRoleResponse
    from timsdk._apis.desk_http_svc.contact_user import ContactUserResponse
    from timsdk._apis.desk_http_svc.create_group import CreateGroupResponse, DeskGroupMember
    from timsdk._apis.desk_http_svc.create_member_group import CreateMemberGroupResponse
    from timsdk._apis.desk_http_svc.create_members import CreateMembersResponse, NewDeskAgent
    from timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings import (
        DeleteChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.delete_im_agent import DeleteImAgentResponse
    from timsdk._apis.desk_http_svc.delete_member_group import DeleteMemberGroupResponse
    from timsdk._apis.desk_http_svc.delete_quick_reply_group import DeleteQuickReplyGroupResponse
    from timsdk._apis.desk_http_svc.delete_role import DeleteRoleResponse
    from timsdk._apis.desk_http_svc.end_session import EndSessionResponse
    from timsdk._apis.desk_http_svc.force_member_offline import ForceMemberOfflineResponse
    from timsdk._apis.desk_http_svc.modify_msg import ModifyMsgResponse
    from timsdk._apis.desk_http_svc.modify_role import ModifyRoleResponse
    from timsdk._apis.desk_http_svc.restore_member_online import RestoreMemberOnlineResponse
    from timsdk._apis.desk_http_svc.send_msg import SendMsgResponse
    from timsdk._apis.desk_http_svc.send_stream_msg import SendStreamMsgResponse
    from timsdk._apis.desk_http_svc.send_stream_msg_v2 import SendStreamMsgV2Response
    from timsdk._apis.desk_http_svc.set_member_status import SetMemberStatusResponse
    from timsdk._apis.desk_http_svc.transfer_to_human import TransferToHumanResponse
    from timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings import (
        DeskConversationChange,
        UpdateChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.update_desk_im_agent import UpdateDeskImAgentResponse
    from timsdk._apis.desk_http_svc.update_global_conversation_settings import (
        UpdateGlobalConversationSettingsResponse,
    )
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
    from timsdk._types.desk_global_settings import DeskGlobalSettings
    from timsdk._types.desk_language_settings import DeskLanguageSettings
    from timsdk._types.desk_permission import DeskPermission
    from timsdk._types.desk_quick_reply_scope import DeskQuickReplyScope
    from timsdk._types.desk_robot_type import DeskRobotType
    from timsdk._types.desk_role_id import DeskRoleId
    from timsdk._types.desk_work_time_config import DeskWorkTimeConfig
    from timsdk._types.group_type import GroupType
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncDeskHttpSvcWritesMethods(AsyncNamespace):
    """Desk: the APIs of `desk_http_svc`."""

    __slots__ = ()

    async def add_channel_specific_conversation_settings(
        self,
        *,
        name: str,
        from_conversation_setting_id: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddChannelSpecificConversationSettingsResponse:
        """Create a conversation setting.

        A conversation setting holds the prompts, working hours and routing of the channels that use it. A new one
        has default contents; change them with update_channel_specific_conversation_settings.

        Not everything is known about this API: error codes after 141033.

        Args:
            name: Name of the setting. At most 128 characters.
            from_conversation_setting_id: Setting to copy, with all its languages and agent groups. At least 1.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED, 141010 DESK_AGENT_NOT_FOUND, 141033 DESK_TOO_MANY_CONVERSATION_SETTINGS.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. A retry creates another setting.
        Source: https://cloud.tencent.com/document/product/269/141347 (read 2026-11-25)
        """
        from timsdk._apis.desk_http_svc.add_channel_specific_conversation_settings import (
            AddChannelSpecificConversationSettingsRequest,
        )

        return await self._send(
            AddChannelSpecificConversationSettingsRequest(
                name=name,
                from_conversation_setting_id=from_conversation_setting_id,
                extra_fields=extra_fields,
            )
        )

    async def add_desk_im_agent(
        self,
        *,
        im_agent_nick: str,
        im_agent_avatar_url: str,
        conversation_setting_id: int,
        robot_enable: bool,
        robot_type: DeskRobotType | int,
        robot_id: str,
        extra_fields: JsonObject | None = None,
    ) -> AddDeskImAgentResponse:
        """Create a consulting entry.

        A consulting entry is the User ID that users of the client SDK write to. The conversation setting decides
        what is said and done behind it; several entries can share one. Entries count with the other channels of the
        app: trial and standard editions have at most 10, premium and flagship editions 100.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            im_agent_nick: Nickname. At most 50 characters.
            im_agent_avatar_url: URL of the picture.
            conversation_setting_id: Conversation setting of the entry. At least 1.
            robot_enable: Let the robot talk to users first.
            robot_type: Kind of robot; must fit `robot_id`.
            robot_id: User ID of the robot, needed even where the robot is off. Built-in ones start with @RBT#. At
                most 128 characters.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. The server chooses the ID; a retry creates another entry.
        Source: https://cloud.tencent.com/document/product/269/141353 (read 2026-11-25)
        Source: https://cloud.tencent.com/document/product/269/138244 (read 2026-09-17)
        """
        from timsdk._apis.desk_http_svc.add_desk_im_agent import AddDeskImAgentRequest

        return await self._send(
            AddDeskImAgentRequest(
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                conversation_setting_id=conversation_setting_id,
                robot_enable=robot_enable,
                robot_type=robot_type,
                robot_id=robot_id,
                extra_fields=extra_fields,
            )
        )

    async def add_im_agent(
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
        callback_switch_before_im_contact_user: int | None = None,
        contact_user_callback_timeout_strategy: int | None = None,
        robot_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddImAgentResponse:
        """Create a customer service account.

        Users of the client SDK write to this account. It counts with the other channels of the app: trial and
        standard editions have at most 10, premium and flagship editions 100.

        Not everything is known about this API: required fields; response fields; error codes (those of
        delete_im_agent are listed).

        Args:
            im_agent_user_id: Custom User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: URL of the picture.
            welcome_message: Greeting.
            chatbot_disabled: Turn the robot off.
            agent_group_id: Agent group.
            transfer_to_human_prompt: Tells the user that an agent is looked for.
            transfer_to_human_success_prompt: Tells the user that an agent has taken over. ${StaffNickName} becomes
                the nickname.
            transfer_to_human_fail_prompt: Tells the user that every agent is offline.
            queueing_prompt: Tells the user to wait in the queue. ${QueuePosition} and ${WaitNo} become numbers.
            user_timeout: The session ends when the user has been silent this long. In seconds.
            end_prompt: Tells the user that the session has ended.
            timeout_end_prompt: Tells the user that silence has ended the session.
            work_time_config: Working hours.
            not_work_time_prompt: Tells the user that nobody is at work.
            assignment_strategy: How a session finds its agent group.
            choose_skill_group_prompt: Asks the user to pick an agent group. Strategy USER_CHOICE only.
            display_groups_choices: Agent groups to pick from. Strategy USER_CHOICE only.
            group_chat_mode: Mode of group chats. The values are not documented.
            callback_switch_before_im_contact_user: Whether your app is asked before an agent contacts a user. The
                values are not documented.
            contact_user_callback_timeout_strategy: What happens when your app does not respond to that webhook. The
                values are not documented.
            robot_id: User ID of the robot.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `im_agent_user_id` is set. With a chosen `im_agent_user_id`, a retry
            creates no second account.
        Source: https://cloud.tencent.com/document/product/679/116630 (read 2025-12-11)
        """
        from timsdk._apis.desk_http_svc.add_im_agent import AddImAgentRequest

        return await self._send(
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
                callback_switch_before_im_contact_user=callback_switch_before_im_contact_user,
                contact_user_callback_timeout_strategy=contact_user_callback_timeout_strategy,
                robot_id=robot_id,
                extra_fields=extra_fields,
            )
        )

    async def add_im_agent_multilingual(
        self,
        *,
        im_agent_user_id: str | None = None,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        group_chat_mode: int | None = None,
        callback_switch_before_im_contact_user: int | None = None,
        contact_user_callback_timeout_strategy: int | None = None,
        robot_id: str | None = None,
        multilingual_settings: Mapping[str, DeskLanguageSettings] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddImAgentMultilingualResponse:
        """Create a customer service account with settings for each language.

        As add_im_agent, with greeting, prompts, working hours, routing and rating for each language. Add a language
        with robot_add_language first.

        Not everything is known about this API: required fields; response fields; error codes (those of
        delete_im_agent are listed).

        Args:
            im_agent_user_id: Custom User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: URL of the picture.
            chatbot_disabled: Turn the robot off.
            agent_group_id: Agent group.
            group_chat_mode: Mode of group chats. The values are not documented.
            callback_switch_before_im_contact_user: Whether your app is asked before an agent contacts a user. The
                values are not documented.
            contact_user_callback_timeout_strategy: What happens when your app does not respond to that webhook. The
                values are not documented.
            robot_id: User ID of the robot.
            multilingual_settings: Settings by language, for example zh or en.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `im_agent_user_id` is set. With a chosen `im_agent_user_id`, a retry
            creates no second account.
        Source: https://cloud.tencent.com/document/product/269/128894 (read 2026-03-31)
        """
        from timsdk._apis.desk_http_svc.add_im_agent_multilingual import AddImAgentMultilingualRequest

        return await self._send(
            AddImAgentMultilingualRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                chatbot_disabled=chatbot_disabled,
                agent_group_id=agent_group_id,
                group_chat_mode=group_chat_mode,
                callback_switch_before_im_contact_user=callback_switch_before_im_contact_user,
                contact_user_callback_timeout_strategy=contact_user_callback_timeout_strategy,
                robot_id=robot_id,
                multilingual_settings=multilingual_settings,
                extra_fields=extra_fields,
            )
        )

    async def add_quick_reply_group(
        self,
        *,
        group_name: str,
        use_scope_type: DeskQuickReplyScope | str,
        use_scope_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddQuickReplyGroupResponse:
        """Create a category of quick replies.

        An app has at most 100 categories.

        Args:
            group_name: Unique name of the category.
            use_scope_type: Who may use it.
            use_scope_list: IDs of agent groups, or mail addresses of agents. Leave it out for all agents.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state. Names are unique, so a retry is refused and creates no
            second category.
        Source: https://cloud.tencent.com/document/product/269/119745 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.add_quick_reply_group import AddQuickReplyGroupRequest

        return await self._send(
            AddQuickReplyGroupRequest(
                group_name=group_name,
                use_scope_type=use_scope_type,
                use_scope_list=use_scope_list,
                extra_fields=extra_fields,
            )
        )

    async def add_role(
        self,
        *,
        role_name: str,
        member_list: list[str] | None = None,
        permission_list: list[DeskPermission | str] | list[DeskPermission] | list[str] | None = None,
        member_group_id_list: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddRoleResponse:
        """Create a custom role.

        Not everything is known about this API: request fields (those of modify_role are listed); response fields;
        error codes (those of delete_role are listed).

        Args:
            role_name: Name of the role.
            member_list: Mail addresses of the agents with this role.
            permission_list: Permissions.
            member_group_id_list: Agent groups that the role sees at the workbench, for example to hand a session
                over.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again.
        Source: https://cloud.tencent.com/document/product/269/124913 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.add_role import AddRoleRequest

        return await self._send(
            AddRoleRequest(
                role_name=role_name,
                member_list=member_list,
                permission_list=permission_list,
                member_group_id_list=member_group_id_list,
                extra_fields=extra_fields,
            )
        )

    async def contact_user(
        self,
        *,
        im_agent_user_id: str,
        client_user_id: str,
        group_id: int | None = None,
        member_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ContactUserResponse:
        """Have an agent start a session with a user.

        Only for users of the client SDK. In the premium edition Tencent can enable the webhook
        Desk.CallbackBeforeIMContactUser, by which your app may refuse the session.

        Not everything is known about this API: error codes after 141017.

        Args:
            im_agent_user_id: User ID of the customer service account or consulting entry.
            client_user_id: User ID of the user to contact.
            group_id: Agent group. The usual routing applies when omitted.
            member_id: Mail address of the agent. The usual routing applies when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141001 DESK_NO_AGENT_ONLINE, 141002 DESK_SERVER_ERROR, 141003
                DESK_SESSION_NOT_TRANSFERABLE, 141004 DESK_PARAM_INVALID, 141011 DESK_AGENT_OFFLINE, 141012
                DESK_AGENT_SESSION_LIMIT, 141013 DESK_AGENT_ON_BREAK, 141014 DESK_CONTACT_USER_DISABLED, 141015
                DESK_USER_NOT_FOUND, 141016 DESK_USER_IN_SESSION, 141017 DESK_ALLOCATION_FAILED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. A retry is refused with 141016 while the session lasts.
        Source: https://cloud.tencent.com/document/product/679/117593 (read 2025-07-23)
        Source: https://www.tencentcloud.com/document/product/1229/68947 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.contact_user import ContactUserRequest

        return await self._send(
            ContactUserRequest(
                im_agent_user_id=im_agent_user_id,
                client_user_id=client_user_id,
                group_id=group_id,
                member_id=member_id,
                extra_fields=extra_fields,
            )
        )

    async def create_group(
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
        extra_fields: JsonObject | None = None,
    ) -> CreateGroupResponse:
        """Create a Chat group with a customer service account in it.

        Questions of the members go to an agent at once. The call fails when no agent is online. Trial and premium
        editions only, after Tencent has enabled the feature. Customer service accounts that join later do not reach
        an agent.

        Not everything is known about this API: request fields for the routing of the session; response fields;
        error codes (those of its siblings are listed).

        Args:
            group_type: Kind of group, Public or Private.
            group_id: Custom ID of the group.
            name: Group name.
            member_list: Initial members. One customer service account and at least one other user. At most 100
                items.
            owner_account: Owner, an imported account. Without it the group has no owner.
            introduction: Introduction.
            notification: Notice.
            face_url: URL of the group picture.
            max_member_count: Maximum number of members.
            apply_join_option: What happens to applications.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `group_id` is set. With a chosen `group_id`, a retry creates no second
            group.
        Source: https://cloud.tencent.com/document/product/269/113989 (read 2025-11-17)
        Source: https://www.tencentcloud.com/document/product/1229/68815 (read 2025-03-31)
        """
        from timsdk._apis.desk_http_svc.create_group import CreateGroupRequest

        return await self._send(
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
                extra_fields=extra_fields,
            )
        )

    async def create_member_group(
        self,
        *,
        member_group_name: str,
        reception_limit: int | None = None,
        member_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateMemberGroupResponse:
        """Create an agent group.

        Args:
            member_group_name: Name of the group. At most 32 characters.
            reception_limit: Sessions at a time for each agent. At most 999.
            member_list: Mail addresses of the agents.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again.
        Source: https://cloud.tencent.com/document/product/269/124499 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.create_member_group import CreateMemberGroupRequest

        return await self._send(
            CreateMemberGroupRequest(
                member_group_name=member_group_name,
                reception_limit=reception_limit,
                member_list=member_list,
                extra_fields=extra_fields,
            )
        )

    async def create_members(
        self,
        *,
        member_list: Sequence[NewDeskAgent],
        send_password: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateMembersResponse:
        """Create agent accounts.

        Each agent also joins the default agent group.

        Not everything is known about this API: response fields; error codes (those of its siblings are listed).

        Args:
            member_list: The agents. At most 10 items.
            send_password: Send each agent a password by mail. The service assumes True when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. What a retry with the same mail addresses does is not documented.
        Source: https://cloud.tencent.com/document/product/269/124316 (read 2025-12-19)
        """
        from timsdk._apis.desk_http_svc.create_members import CreateMembersRequest

        return await self._send(
            CreateMembersRequest(
                member_list=member_list,
                send_password=send_password,
                extra_fields=extra_fields,
            )
        )

    async def delete_channel_specific_conversation_settings(
        self,
        *,
        conversation_setting_id: int,
        extra_fields: JsonObject | None = None,
    ) -> DeleteChannelSpecificConversationSettingsResponse:
        """Delete a conversation setting.

        The default setting cannot be deleted, nor can one that channels use. In the second case the refusal carries
        `linked_channel`: read it from the body of the ApiError.

        Not everything is known about this API: error codes other than 141000 and 141004 (those of its siblings are
        listed).

        Args:
            conversation_setting_id: Setting to delete. At least 1.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141004 DESK_PARAM_INVALID: A field is not valid, or channels still use the setting.
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141009 DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/141349 (read 2026-11-25)
        """
        from timsdk._apis.desk_http_svc.delete_channel_specific_conversation_settings import (
            DeleteChannelSpecificConversationSettingsRequest,
        )

        return await self._send(
            DeleteChannelSpecificConversationSettingsRequest(
                conversation_setting_id=conversation_setting_id,
                extra_fields=extra_fields,
            )
        )

    async def delete_im_agent(
        self,
        *,
        im_agent_user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DeleteImAgentResponse:
        """Delete a customer service account.

        This cannot be undone. The account that comes with Desk cannot be deleted.

        Args:
            im_agent_user_id: User ID of the account.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/111799 (read 2025-08-15)
        Source: https://www.tencentcloud.com/document/product/1229/68817 (read 2025-04)
        """
        from timsdk._apis.desk_http_svc.delete_im_agent import DeleteImAgentRequest

        return await self._send(
            DeleteImAgentRequest(
                im_agent_user_id=im_agent_user_id,
                extra_fields=extra_fields,
            )
        )

    async def delete_member_group(
        self,
        *,
        member_group_id: int,
        extra_fields: JsonObject | None = None,
    ) -> DeleteMemberGroupResponse:
        """Delete an agent group.

        Args:
            member_group_id: Group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124500 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.delete_member_group import DeleteMemberGroupRequest

        return await self._send(
            DeleteMemberGroupRequest(
                member_group_id=member_group_id,
                extra_fields=extra_fields,
            )
        )

    async def delete_quick_reply_group(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DeleteQuickReplyGroupResponse:
        """Delete a category of quick replies.

        Deletes its quick replies, too.

        Args:
            group_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119747 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.delete_quick_reply_group import DeleteQuickReplyGroupRequest

        return await self._send(
            DeleteQuickReplyGroupRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    async def delete_role(
        self,
        *,
        role_id: int,
        extra_fields: JsonObject | None = None,
    ) -> DeleteRoleResponse:
        """Delete a custom role.

        The agents of the role lose its permissions.

        Args:
            role_id: Role.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124915 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.delete_role import DeleteRoleRequest

        return await self._send(
            DeleteRoleRequest(
                role_id=role_id,
                extra_fields=extra_fields,
            )
        )

    async def end_session(
        self,
        *,
        session_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> EndSessionResponse:
        """End a session that an agent serves.

        Args:
            session_id: Session to end.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141005 DESK_SESSION_NOT_FOUND.
            TransportError: No response came.

        Effect: calling it again leads to the same state. A retry is refused with 141005.
        Source: https://www.tencentcloud.com/document/product/1229/68948 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.end_session import EndSessionRequest

        return await self._send(
            EndSessionRequest(
                session_id=session_id,
                extra_fields=extra_fields,
            )
        )

    async def force_member_offline(
        self,
        *,
        member_mail: str,
        extra_fields: JsonObject | None = None,
    ) -> ForceMemberOfflineResponse:
        """Log an agent off and keep the agent offline.

        The agent cannot go online until restore_member_online allows it.

        Not everything is known about this API: request, response and error codes (those of restore_member_online
        are listed).

        Args:
            member_mail: Mail address of the agent.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124315 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.force_member_offline import ForceMemberOfflineRequest

        return await self._send(
            ForceMemberOfflineRequest(
                member_mail=member_mail,
                extra_fields=extra_fields,
            )
        )

    async def modify_msg(
        self,
        *,
        session_id: str,
        msg_key: str,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyMsgResponse:
        """Modify a message of a session.

        Not everything is known about this API: error codes after 90007.

        Args:
            session_id: Session.
            msg_key: Key of the message, from the session webhook.
            msg_body: New elements. At least 1 item.
            cloud_custom_data: New custom data.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90007 MSG_BODY_NOT_ARRAY.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/118747 (read 2025-06-05)
        """
        from timsdk._apis.desk_http_svc.modify_msg import ModifyMsgRequest

        return await self._send(
            ModifyMsgRequest(
                session_id=session_id,
                msg_key=msg_key,
                msg_body=msg_body,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    async def modify_role(
        self,
        *,
        role_id: int,
        role_name: str | None = None,
        member_list: list[str] | None = None,
        permission_list: list[DeskPermission | str] | list[DeskPermission] | list[str] | None = None,
        member_group_id_list: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyRoleResponse:
        """Change a custom role.

        Fields that are left out stay as they are.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            role_id: Role.
            role_name: Name of the role.
            member_list: Mail addresses of the agents with this role.
            permission_list: Permissions.
            member_group_id_list: Agent groups that the role sees at the workbench, for example to hand a session
                over.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124914 (read 2025-11-12)
        """
        from timsdk._apis.desk_http_svc.modify_role import ModifyRoleRequest

        return await self._send(
            ModifyRoleRequest(
                role_id=role_id,
                role_name=role_name,
                member_list=member_list,
                permission_list=permission_list,
                member_group_id_list=member_group_id_list,
                extra_fields=extra_fields,
            )
        )

    async def restore_member_online(
        self,
        *,
        member_mail: str,
        extra_fields: JsonObject | None = None,
    ) -> RestoreMemberOnlineResponse:
        """Allow an agent who was forced offline to go online again.

        Args:
            member_mail: Mail address of the agent.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124321 (read 2025-10-15)
        """
        from timsdk._apis.desk_http_svc.restore_member_online import RestoreMemberOnlineRequest

        return await self._send(
            RestoreMemberOnlineRequest(
                member_mail=member_mail,
                extra_fields=extra_fields,
            )
        )

    async def send_msg(
        self,
        *,
        msg_body: Sequence[MsgElement | Element],
        session_id: str | None = None,
        from_account: str | None = None,
        to_account: str | None = None,
        msg_random: int | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendMsgResponse:
        """Send a message to a user in the name of Desk.

        Name the session by `session_id`, or, for users of the client SDK, by `from_account` and `to_account`. An
        agent who takes over later sees the message, too.

        Not everything is known about this API: further request fields; response fields; error codes (those of its
        siblings are listed).

        Args:
            msg_body: Elements of the message. At least 1 item.
            session_id: Session. Replaces `from_account` and `to_account`.
            from_account: Sender, a customer service account.
            to_account: Recipient, an ordinary user.
            msg_random: Random number by which the server drops a message it has already. From 0 to 4294967295.
                Chosen at random when omitted.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. The server drops a retry by its `msg_random`, but no window is published.
        Source: https://cloud.tencent.com/document/product/269/110582 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68821 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.send_msg import SendMsgRequest

        return await self._send(
            SendMsgRequest(
                msg_body=msg_body,
                session_id=session_id,
                from_account=from_account,
                to_account=to_account,
                msg_random=msg_random,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    async def send_stream_msg(
        self,
        *,
        session_id: str,
        chunk: str,
        msg_key: str | None = None,
        finish: bool | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendStreamMsgResponse:
        """Send a text to a user piece by piece.

        The first call starts a message and responds with its `msg_key`; each later call passes the key on and
        appends a piece. An agent who takes over later sees the message, too. send_stream_msg_v2 takes longer texts.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            session_id: Session.
            chunk: Next piece of the text.
            msg_key: Key from the first response. Leave it out in the first call.
            finish: This piece is the last.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. A retry appends the piece again or starts a second message.
        Source: https://cloud.tencent.com/document/product/679/116636 (read 2026-01-08)
        Source: https://www.tencentcloud.com/document/product/1229/68822 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.send_stream_msg import SendStreamMsgRequest

        return await self._send(
            SendStreamMsgRequest(
                session_id=session_id,
                chunk=chunk,
                msg_key=msg_key,
                finish=finish,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    async def send_stream_msg_v2(
        self,
        *,
        session_id: str,
        msg_body: Sequence[MsgElement | Element],
        msg_key: str | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendStreamMsgV2Response:
        """Send a stream element to a user piece by piece.

        The first call starts a message and responds with its `msg_key`; each later call passes the key on and
        appends a piece. Index of the pieces starts at 1 and must grow; the piece with IsLast closes the stream,
        which then takes no further call. A stream ends by itself 15 seconds after its last piece, and takes at most
        5 calls a second (one in 200 ms is advised) and less than 128 KB. China only. The user's UIKit must be 1.7.0
        or later.

        Not everything is known about this API: where later calls hold the key of the message (here as in
        send_stream_msg); further fields; error codes (those of its siblings are listed).

        Args:
            session_id: Session.
            msg_body: One stream element. At least 1 item. At most 1 items.
            msg_key: Key from the first response. Leave it out in the first call.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. What the server does with a piece that it has already is not documented.
        Source: https://cloud.tencent.com/document/product/269/129279 (read 2026-03-18)
        """
        from timsdk._apis.desk_http_svc.send_stream_msg_v2 import SendStreamMsgV2Request

        return await self._send(
            SendStreamMsgV2Request(
                session_id=session_id,
                msg_body=msg_body,
                msg_key=msg_key,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    async def set_member_status(
        self,
        *,
        member_mail: str,
        status: DeskAgentStatus | str,
        rest_reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SetMemberStatusResponse:
        """Set the workbench status of an agent.

        Args:
            member_mail: Mail address of the agent.
            status: New status. OFFLINE cannot be set.
            rest_reason: Reason for the break, one of those configured. The last one when empty. Status REST only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED, 141010 DESK_AGENT_NOT_FOUND.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124943 (read 2025-11-12)
        """
        from timsdk._apis.desk_http_svc.set_member_status import SetMemberStatusRequest

        return await self._send(
            SetMemberStatusRequest(
                member_mail=member_mail,
                status=status,
                rest_reason=rest_reason,
                extra_fields=extra_fields,
            )
        )

    async def transfer_to_human(
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
        extra_fields: JsonObject | None = None,
    ) -> TransferToHumanResponse:
        """Hand a session over to an agent.

        Not everything is known about this API: error codes after 90005 (the Desk codes of its siblings are listed).

        Args:
            session_id: Session.
            agent_id_list: Mail addresses of the agents to choose from.
            agent_group_id: Agent group. The usual routing applies when omitted.
            send_tip_if_no_agent_online: Tell the user when no agent is online. The service assumes False when
                omitted.
            check_if_during_working_hours: Look at the working hours first. The service assumes False when omitted.
            send_prompt_not_during_working_hours: Send the user a prompt outside working hours. The service assumes
                False when omitted.
            end_session_when_no_member_online: End the session when no agent is online. The service assumes False
                when omitted.
            disable_queuing: Refuse the call instead of placing the user in the queue. The service assumes False
                when omitted.
            allow_assign_busy_member: Agents with the status busy may get the session. The service assumes False
                when omitted.
            priority: Priority in the queue. 0 is the highest. From 0 to 9.
            queue_timeout: Longest wait in the queue. In seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90005 MSG_RANDOM_INVALID, 141000
                DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009 DESK_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. A retry may choose another agent or take another place in the queue.
        Source: https://cloud.tencent.com/document/product/269/110581 (read 2025-11-04)
        Source: https://cloud.tencent.com/document/product/679/116634 (read 2026-01-27)
        Source: https://www.tencentcloud.com/document/product/1229/68820 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.transfer_to_human import TransferToHumanRequest

        return await self._send(
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
                extra_fields=extra_fields,
            )
        )

    async def update_channel_specific_conversation_settings(
        self,
        *,
        conversation_setting_id: int,
        conversation_settings: DeskConversationChange,
        extra_fields: JsonObject | None = None,
    ) -> UpdateChannelSpecificConversationSettingsResponse:
        """Change a conversation setting.

        Fields that are left out stay as they are.

        Not everything is known about this API: required fields; request fields after the reminder of silent users;
        response fields; error codes (those of its siblings are listed).

        Args:
            conversation_setting_id: Setting to change. At least 1.
            conversation_settings: New contents.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/141348 (read 2026-11)
        """
        from timsdk._apis.desk_http_svc.update_channel_specific_conversation_settings import (
            UpdateChannelSpecificConversationSettingsRequest,
        )

        return await self._send(
            UpdateChannelSpecificConversationSettingsRequest(
                conversation_setting_id=conversation_setting_id,
                conversation_settings=conversation_settings,
                extra_fields=extra_fields,
            )
        )

    async def update_desk_im_agent(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        conversation_setting_id: int | None = None,
        robot_enable: bool | None = None,
        robot_type: DeskRobotType | int | None = None,
        robot_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateDeskImAgentResponse:
        """Change a consulting entry.

        Fields that are left out stay as they are.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            im_agent_user_id: User ID of the entry.
            im_agent_nick: Nickname. At most 50 characters.
            im_agent_avatar_url: URL of the picture.
            conversation_setting_id: Conversation setting of the entry. At least 1.
            robot_enable: Let the robot talk to users first.
            robot_type: Kind of robot; must fit `robot_id`.
            robot_id: User ID of the robot. Built-in ones start with @RBT#. At most 128 characters.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/141354 (read 2026-11-25)
        """
        from timsdk._apis.desk_http_svc.update_desk_im_agent import UpdateDeskImAgentRequest

        return await self._send(
            UpdateDeskImAgentRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                conversation_setting_id=conversation_setting_id,
                robot_enable=robot_enable,
                robot_type=robot_type,
                robot_id=robot_id,
                extra_fields=extra_fields,
            )
        )

    async def update_global_conversation_settings(
        self,
        *,
        app_info: DeskGlobalSettings | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateGlobalConversationSettingsResponse:
        """Change the settings that hold for all sessions of the app.

        Settings that are left out stay as they are.

        Not everything is known about this API: limits of the language fields; response fields; error codes (those
        of its siblings are listed).

        Args:
            app_info: New settings.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/141352 (read 2026-11-25)
        """
        from timsdk._apis.desk_http_svc.update_global_conversation_settings import (
            UpdateGlobalConversationSettingsRequest,
        )

        return await self._send(
            UpdateGlobalConversationSettingsRequest(
                app_info=app_info,
                extra_fields=extra_fields,
            )
        )

    async def update_im_agent(
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
        callback_switch_before_im_contact_user: int | None = None,
        contact_user_callback_timeout_strategy: int | None = None,
        robot_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateImAgentResponse:
        """Change a customer service account.

        Fields that are left out stay as they are.

        Not everything is known about this API: whether all fields of add_im_agent can change; error codes (those of
        delete_im_agent are listed).

        Args:
            im_agent_user_id: User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: URL of the picture.
            welcome_message: Greeting.
            chatbot_disabled: Turn the robot off.
            agent_group_id: Agent group.
            transfer_to_human_prompt: Tells the user that an agent is looked for.
            transfer_to_human_success_prompt: Tells the user that an agent has taken over. ${StaffNickName} becomes
                the nickname.
            transfer_to_human_fail_prompt: Tells the user that every agent is offline.
            queueing_prompt: Tells the user to wait in the queue. ${QueuePosition} and ${WaitNo} become numbers.
            user_timeout: The session ends when the user has been silent this long. In seconds.
            end_prompt: Tells the user that the session has ended.
            timeout_end_prompt: Tells the user that silence has ended the session.
            work_time_config: Working hours.
            not_work_time_prompt: Tells the user that nobody is at work.
            assignment_strategy: How a session finds its agent group.
            choose_skill_group_prompt: Asks the user to pick an agent group. Strategy USER_CHOICE only.
            display_groups_choices: Agent groups to pick from. Strategy USER_CHOICE only.
            group_chat_mode: Mode of group chats. The values are not documented.
            callback_switch_before_im_contact_user: Whether your app is asked before an agent contacts a user. The
                values are not documented.
            contact_user_callback_timeout_strategy: What happens when your app does not respond to that webhook. The
                values are not documented.
            robot_id: User ID of the robot.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/116632 (read 2025-12-11)
        """
        from timsdk._apis.desk_http_svc.update_im_agent import UpdateImAgentRequest

        return await self._send(
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
                callback_switch_before_im_contact_user=callback_switch_before_im_contact_user,
                contact_user_callback_timeout_strategy=contact_user_callback_timeout_strategy,
                robot_id=robot_id,
                extra_fields=extra_fields,
            )
        )

    async def update_im_agent_multilingual(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        group_chat_mode: int | None = None,
        callback_switch_before_im_contact_user: int | None = None,
        contact_user_callback_timeout_strategy: int | None = None,
        robot_id: str | None = None,
        multilingual_settings: Mapping[str, DeskLanguageSettings] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateImAgentMultilingualResponse:
        """Change a customer service account with settings for each language.

        Fields that are left out stay as they are.

        Not everything is known about this API: further request fields; error codes (those of delete_im_agent are
        listed).

        Args:
            im_agent_user_id: User ID of the account.
            im_agent_nick: Nickname.
            im_agent_avatar_url: URL of the picture.
            chatbot_disabled: Turn the robot off.
            agent_group_id: Agent group.
            group_chat_mode: Mode of group chats. The values are not documented.
            callback_switch_before_im_contact_user: Whether your app is asked before an agent contacts a user. The
                values are not documented.
            contact_user_callback_timeout_strategy: What happens when your app does not respond to that webhook. The
                values are not documented.
            robot_id: User ID of the robot.
            multilingual_settings: Settings by language, for example zh or en.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/128895 (read 2026-03-04)
        Source: https://cloud.tencent.com/document/product/679/129415 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_im_agent_multilingual import UpdateImAgentMultilingualRequest

        return await self._send(
            UpdateImAgentMultilingualRequest(
                im_agent_user_id=im_agent_user_id,
                im_agent_nick=im_agent_nick,
                im_agent_avatar_url=im_agent_avatar_url,
                chatbot_disabled=chatbot_disabled,
                agent_group_id=agent_group_id,
                group_chat_mode=group_chat_mode,
                callback_switch_before_im_contact_user=callback_switch_before_im_contact_user,
                contact_user_callback_timeout_strategy=contact_user_callback_timeout_strategy,
                robot_id=robot_id,
                multilingual_settings=multilingual_settings,
                extra_fields=extra_fields,
            )
        )

    async def update_member(
        self,
        *,
        member_mail: str,
        nick_name: str | None = None,
        role_id_list: list[DeskRoleId | int] | list[DeskRoleId] | list[int] | None = None,
        member_group_id_list: list[int] | None = None,
        avatar: str | None = None,
        member_reception_limit: int | None = None,
        member_reception_limit_enabled: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateMemberResponse:
        """Change an agent account.

        A list replaces the former one. Fields that are left out stay as they are.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            member_mail: Mail address of the agent.
            nick_name: Nickname. At most 32 characters.
            role_id_list: All roles. An empty list takes every role away.
            member_group_id_list: All agent groups. An empty list leaves the default group.
            avatar: URL of the profile picture.
            member_reception_limit: Sessions at a time for this agent.
            member_reception_limit_enabled: Apply `member_reception_limit` instead of the largest limit of the
                agent's groups. Send both the first time.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124318 (read 2025-12-19)
        """
        from timsdk._apis.desk_http_svc.update_member import UpdateMemberRequest

        return await self._send(
            UpdateMemberRequest(
                member_mail=member_mail,
                nick_name=nick_name,
                role_id_list=role_id_list,
                member_group_id_list=member_group_id_list,
                avatar=avatar,
                member_reception_limit=member_reception_limit,
                member_reception_limit_enabled=member_reception_limit_enabled,
                extra_fields=extra_fields,
            )
        )

    async def update_member_group(
        self,
        *,
        member_group_id: int,
        member_group_name: str | None = None,
        reception_limit: int | None = None,
        member_mail_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateMemberGroupResponse:
        """Change an agent group.

        Args:
            member_group_id: Group.
            member_group_name: Name of the group. At most 32 characters.
            reception_limit: Sessions at a time for each agent. At most 999.
            member_mail_list: Mail addresses of all agents; they replace the former ones. Unchanged when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/124501 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_member_group import UpdateMemberGroupRequest

        return await self._send(
            UpdateMemberGroupRequest(
                member_group_id=member_group_id,
                member_group_name=member_group_name,
                reception_limit=reception_limit,
                member_mail_list=member_mail_list,
                extra_fields=extra_fields,
            )
        )

    async def update_member_quick_reply(
        self,
        *,
        member_id: str,
        quick_reply_id: str,
        title: str,
        content: str,
        extra_fields: JsonObject | None = None,
    ) -> UpdateMemberQuickReplyResponse:
        """Change a personal quick reply of an agent.

        Args:
            member_id: Mail address of the agent.
            quick_reply_id: Quick reply.
            title: Heading that agents see.
            content: Text for the user.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119754 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_member_quick_reply import UpdateMemberQuickReplyRequest

        return await self._send(
            UpdateMemberQuickReplyRequest(
                member_id=member_id,
                quick_reply_id=quick_reply_id,
                title=title,
                content=content,
                extra_fields=extra_fields,
            )
        )

    async def update_quick_reply(
        self,
        *,
        quick_reply_id: str,
        group_id: str,
        title: str,
        content: str,
        extra_fields: JsonObject | None = None,
    ) -> UpdateQuickReplyResponse:
        """Change a quick reply.

        Args:
            quick_reply_id: Quick reply.
            group_id: Category.
            title: Heading that agents see.
            content: Text for the user.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119750 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_quick_reply import UpdateQuickReplyRequest

        return await self._send(
            UpdateQuickReplyRequest(
                quick_reply_id=quick_reply_id,
                group_id=group_id,
                title=title,
                content=content,
                extra_fields=extra_fields,
            )
        )

    async def update_quick_reply_group(
        self,
        *,
        group_id: str,
        group_name: str,
        use_scope_type: DeskQuickReplyScope | str,
        use_scope_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateQuickReplyGroupResponse:
        """Change a category of quick replies.

        Args:
            group_id: Category.
            group_name: Unique name of the category.
            use_scope_type: Who may use it.
            use_scope_list: IDs of agent groups, or mail addresses of agents. Leave it out for all agents.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/119746 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.update_quick_reply_group import UpdateQuickReplyGroupRequest

        return await self._send(
            UpdateQuickReplyGroupRequest(
                group_id=group_id,
                group_name=group_name,
                use_scope_type=use_scope_type,
                use_scope_list=use_scope_list,
                extra_fields=extra_fields,
            )
        )
