# Generated from spec/apis/desk_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    from timsdk._apis.desk_http_svc.get_available_quick_reply_list import GetAvailableQuickReplyListResponse
    from timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings import (
        GetChannelSpecificConversationSettingsResponse,
    )
    from timsdk._apis.desk_http_svc.get_desk_im_agent_list import GetDeskImAgentListResponse
    from timsdk._apis.desk_http_svc.get_global_conversation_settings import GetGlobalConversationSettingsResponse
    from timsdk._apis.desk_http_svc.get_im_agent_list import GetImAgentListResponse
    from timsdk._apis.desk_http_svc.get_im_agent_list_multilingual import GetImAgentListMultilingualResponse
    from timsdk._apis.desk_http_svc.get_member_group_list import GetMemberGroupListResponse
    from timsdk._apis.desk_http_svc.get_member_list import GetMemberListResponse
    from timsdk._apis.desk_http_svc.get_member_list_in_group import GetMemberListInGroupResponse
    from timsdk._apis.desk_http_svc.get_quick_reply_group_list import GetQuickReplyGroupListResponse
    from timsdk._apis.desk_http_svc.get_quick_reply_list import GetQuickReplyListResponse
    from timsdk._apis.desk_http_svc.get_role_list import GetRoleListResponse
    from timsdk._apis.desk_http_svc.get_satisfaction_settings import GetSatisfactionSettingsResponse
    from timsdk._apis.desk_http_svc.get_session_state import GetSessionStateResponse
    from timsdk._types.desk_conversation_source import DeskConversationSource
    from timsdk._types.desk_sort_order import DeskSortOrder
    from timsdk._types.desk_time_order import DeskTimeOrder
    from timsdk_runtime.model.base import JsonObject


class AsyncDeskHttpSvcReadsMethods(AsyncNamespace):
    """Desk: the APIs of `desk_http_svc`."""

    __slots__ = ()

    async def describe_agent_statistics(
        self,
        *,
        from_: int,
        to: int,
        limit: int | None = None,
        offset: int | None = None,
        agent_ids: list[str] | None = None,
        conversation_sources: Sequence[DeskConversationSource] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DescribeAgentStatisticsResponse:
        """Page through the statistics of agents over a number of days.

        Not everything is known about this API: the exact meaning of some figures; error codes (those of its
        siblings are listed).

        Args:
            from_: First day, at 00:00:00. Unix time in seconds.
            to: Last day, at 23:59:59. Unix time in seconds.
            limit: Page size. At most 100. The service assumes 100 when omitted.
            offset: Number of agents to skip. The service assumes 0 when omitted.
            agent_ids: Only these agents, by mail address.
            conversation_sources: Only sessions from these channels.
            extra_fields: JSON to send beside these fields, by wire names.

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

        return await self._send(
            DescribeAgentStatisticsRequest(
                from_=from_,
                to=to,
                limit=limit,
                offset=offset,
                agent_ids=agent_ids,
                conversation_sources=conversation_sources,
                extra_fields=extra_fields,
            )
        )

    async def describe_chat_messages(
        self,
        *,
        session_id: str,
        limit: int | None = None,
        offset: int | None = None,
        order: DeskTimeOrder | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DescribeChatMessagesResponse:
        """Page through the messages of a session.

        Not everything is known about this API: error codes after 141000 (those of its siblings are listed).

        Args:
            session_id: Session.
            limit: Page size. At most 100. The service assumes 20 when omitted.
            offset: Number of messages to skip. The service assumes 0 when omitted.
            order: Order by time. The service assumes 2 when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

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

        return await self._send(
            DescribeChatMessagesRequest(
                session_id=session_id,
                limit=limit,
                offset=offset,
                order=order,
                extra_fields=extra_fields,
            )
        )

    async def describe_im_cdr_list(
        self,
        *,
        start_timestamp: int,
        end_timestamp: int,
        limit: int | None = None,
        offset: int | None = None,
        client_user_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DescribeImCdrListResponse:
        """Page through the records of sessions.

        Not everything is known about this API: further channels and ways to end; error codes (those of its siblings
        are listed).

        Args:
            start_timestamp: Start of the period. Unix time in seconds.
            end_timestamp: End of the period. Unix time in seconds.
            limit: Page size. At most 100. The service assumes 20 when omitted.
            offset: Number of records to skip. The service assumes 0 when omitted.
            client_user_id: Only the sessions of this user.
            extra_fields: JSON to send beside these fields, by wire names.

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

        return await self._send(
            DescribeImCdrListRequest(
                start_timestamp=start_timestamp,
                end_timestamp=end_timestamp,
                limit=limit,
                offset=offset,
                client_user_id=client_user_id,
                extra_fields=extra_fields,
            )
        )

    async def describe_member_realtime_statistics(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        member_ids: list[str] | None = None,
        conversation_sources: Sequence[DeskConversationSource] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DescribeMemberRealtimeStatisticsResponse:
        """Page through today's live statistics of agents.

        Not everything is known about this API: what the numbers of an agent's status mean; error codes (those of
        its siblings are listed).

        Args:
            limit: Page size. At most 100. The service assumes 100 when omitted.
            offset: Number of agents to skip. The service assumes 0 when omitted.
            member_ids: Only these agents, by mail address.
            conversation_sources: Only sessions from these channels.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/117848 (read 2025-12-19)
        """
        from timsdk._apis.desk_http_svc.describe_member_realtime_statistics import (
            DescribeMemberRealtimeStatisticsRequest,
        )

        return await self._send(
            DescribeMemberRealtimeStatisticsRequest(
                limit=limit,
                offset=offset,
                member_ids=member_ids,
                conversation_sources=conversation_sources,
                extra_fields=extra_fields,
            )
        )

    async def describe_member_status_trace(
        self,
        *,
        begin_time: int,
        end_time: int,
        order: DeskTimeOrder | int,
        member_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DescribeMemberStatusTraceResponse:
        """Get the status history of an agent.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            begin_time: Start of the period. Unix time in seconds.
            end_time: End of the period, at most 3 months later. Unix time in seconds.
            order: Order by time.
            member_id: Mail address of the agent.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/123726 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.describe_member_status_trace import DescribeMemberStatusTraceRequest

        return await self._send(
            DescribeMemberStatusTraceRequest(
                begin_time=begin_time,
                end_time=end_time,
                order=order,
                member_id=member_id,
                extra_fields=extra_fields,
            )
        )

    async def describe_reception_realtime_statistics(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DescribeReceptionRealtimeStatisticsResponse:
        """Get the live figures of sessions, queues and agents.

        Not everything is known about this API: error codes after 141000 (those of its siblings are listed).

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/117849 (read 2025-07-21)
        """
        from timsdk._apis.desk_http_svc.describe_reception_realtime_statistics import (
            DescribeReceptionRealtimeStatisticsRequest,
        )

        return await self._send(
            DescribeReceptionRealtimeStatisticsRequest(
                extra_fields=extra_fields,
            )
        )

    async def describe_session_statistics(
        self,
        *,
        from_: int,
        to: int,
        group_by_hour: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DescribeSessionStatisticsResponse:
        """Get the statistics of sessions by day or by hour.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            from_: Start of the period. Unix time in seconds.
            to: End of the period. Unix time in seconds.
            group_by_hour: Figures by hour instead of by day. The service assumes False when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/117850 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.describe_session_statistics import DescribeSessionStatisticsRequest

        return await self._send(
            DescribeSessionStatisticsRequest(
                from_=from_,
                to=to,
                group_by_hour=group_by_hour,
                extra_fields=extra_fields,
            )
        )

    async def get_available_quick_reply_list(
        self,
        *,
        member_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetAvailableQuickReplyListResponse:
        """List all quick replies that an agent may use.

        Args:
            member_id: Mail address of the agent.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/119756 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_available_quick_reply_list import GetAvailableQuickReplyListRequest

        return await self._send(
            GetAvailableQuickReplyListRequest(
                member_id=member_id,
                extra_fields=extra_fields,
            )
        )

    async def get_channel_specific_conversation_settings(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        conversation_setting_id_list: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetChannelSpecificConversationSettingsResponse:
        """Page through the conversation settings, or get some of them by ID.

        Not everything is known about this API: response fields after the settings of each language; which fields
        are always there; error codes (those of its siblings are listed).

        Args:
            page_number: Page number, from 0. At least 0. The service assumes 0 when omitted.
            page_size: Page size. 0 means 10. At most 10. The service assumes 10 when omitted.
            conversation_setting_id_list: Only these settings. By page when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/141346 (read 2026-11)
        """
        from timsdk._apis.desk_http_svc.get_channel_specific_conversation_settings import (
            GetChannelSpecificConversationSettingsRequest,
        )

        return await self._send(
            GetChannelSpecificConversationSettingsRequest(
                page_number=page_number,
                page_size=page_size,
                conversation_setting_id_list=conversation_setting_id_list,
                extra_fields=extra_fields,
            )
        )

    async def get_desk_im_agent_list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        im_agent_user_id_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetDeskImAgentListResponse:
        """Page through the consulting entries, or get some of them by ID.

        With `im_agent_user_id_list`, one unknown ID fails the whole call, and the page fields have no effect.

        Not everything is known about this API: whether every entry has every field; error codes (those of its
        siblings are listed).

        Args:
            page_number: Page number, from 0. At least 0. The service assumes 0 when omitted.
            page_size: Page size. 0 means 10. From 0 to 10. The service assumes 10 when omitted.
            im_agent_user_id_list: Only these entries. An empty list is refused. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/141355 (read 2026-11-25)
        """
        from timsdk._apis.desk_http_svc.get_desk_im_agent_list import GetDeskImAgentListRequest

        return await self._send(
            GetDeskImAgentListRequest(
                page_number=page_number,
                page_size=page_size,
                im_agent_user_id_list=im_agent_user_id_list,
                extra_fields=extra_fields,
            )
        )

    async def get_global_conversation_settings(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetGlobalConversationSettingsResponse:
        """Get the settings that hold for all sessions of the app.

        Not everything is known about this API: which fields are always there; error codes (those of its siblings
        are listed).

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/141351 (read 2026-11-25)
        """
        from timsdk._apis.desk_http_svc.get_global_conversation_settings import GetGlobalConversationSettingsRequest

        return await self._send(
            GetGlobalConversationSettingsRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_im_agent_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetImAgentListResponse:
        """List the customer service accounts.

        Not everything is known about this API: response fields for the reminder of silent users; which fields every
        account has; error codes (those of delete_im_agent are listed).

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/111801 (read 2025-09-22)
        """
        from timsdk._apis.desk_http_svc.get_im_agent_list import GetImAgentListRequest

        return await self._send(
            GetImAgentListRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_im_agent_list_multilingual(
        self,
        *,
        im_agent_user_id_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetImAgentListMultilingualResponse:
        """List the customer service accounts with the settings of each language.

        Not everything is known about this API: response fields after the working hours; which fields every account
        has; error codes (those of delete_im_agent are listed).

        Args:
            im_agent_user_id_list: Only these accounts. All accounts when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141007
                DESK_TOO_MANY_SERVICE_ACCOUNTS, 141008 DESK_TOO_MANY_ACCOUNTS.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/128896 (read 2026-03-31)
        """
        from timsdk._apis.desk_http_svc.get_im_agent_list_multilingual import GetImAgentListMultilingualRequest

        return await self._send(
            GetImAgentListMultilingualRequest(
                im_agent_user_id_list=im_agent_user_id_list,
                extra_fields=extra_fields,
            )
        )

    async def get_member_group_list(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetMemberGroupListResponse:
        """Page through the agent groups.

        Args:
            page_size: Page size. At most 100.
            page_number: Page number, from 1.
            extra_fields: JSON to send beside these fields, by wire names.

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

        return await self._send(
            GetMemberGroupListRequest(
                page_size=page_size,
                page_number=page_number,
                extra_fields=extra_fields,
            )
        )

    async def get_member_list(
        self,
        *,
        page_size: int,
        page_num: int,
        order: DeskSortOrder | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetMemberListResponse:
        """Page through the agent accounts.

        Not everything is known about this API: whether agents have more fields; error codes (those of its siblings
        are listed).

        Args:
            page_size: Page size. 0 means 15. From 0 to 100.
            page_num: Page number, from 0. At least 0.
            order: Order by creation time. The service assumes 0 when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/124319 (read 2026-01-16)
        """
        from timsdk._apis.desk_http_svc.get_member_list import GetMemberListRequest

        return await self._send(
            GetMemberListRequest(
                page_size=page_size,
                page_num=page_num,
                order=order,
                extra_fields=extra_fields,
            )
        )

    async def get_member_list_in_group(
        self,
        *,
        member_group_id: int,
        page_size: int,
        page_num: int,
        order: DeskSortOrder | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetMemberListInGroupResponse:
        """Page through the agents of an agent group.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            member_group_id: Group.
            page_size: Page size. At most 100.
            page_num: Page number, from 0. At least 0.
            order: Order of the agents. The service assumes 0 when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/127649 (read 2026-01-16)
        """
        from timsdk._apis.desk_http_svc.get_member_list_in_group import GetMemberListInGroupRequest

        return await self._send(
            GetMemberListInGroupRequest(
                member_group_id=member_group_id,
                page_size=page_size,
                page_num=page_num,
                order=order,
                extra_fields=extra_fields,
            )
        )

    async def get_quick_reply_group_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetQuickReplyGroupListResponse:
        """List the categories of quick replies.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/119748 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_quick_reply_group_list import GetQuickReplyGroupListRequest

        return await self._send(
            GetQuickReplyGroupListRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_quick_reply_list(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetQuickReplyListResponse:
        """List the quick replies of a category.

        Args:
            group_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/119752 (read 2026-08)
        """
        from timsdk._apis.desk_http_svc.get_quick_reply_list import GetQuickReplyListRequest

        return await self._send(
            GetQuickReplyListRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    async def get_role_list(
        self,
        *,
        specified_member: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetRoleListResponse:
        """List the custom roles.

        Not everything is known about this API: error codes (those of its siblings are listed).

        Args:
            specified_member: Only the roles of this agent, by mail address. All roles when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/124916 (read 2025-11-12)
        """
        from timsdk._apis.desk_http_svc.get_role_list import GetRoleListRequest

        return await self._send(
            GetRoleListRequest(
                specified_member=specified_member,
                extra_fields=extra_fields,
            )
        )

    async def get_satisfaction_settings(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetSatisfactionSettingsResponse:
        """Get the settings of the rating of the service.

        Not everything is known about this API: response fields after the texts by language; what the ways of asking
        are; error codes (those of its siblings are listed).

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141000 DESK_NOT_ENABLED, 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141009
                DESK_RATE_LIMITED.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/116756 (read 2025-07-23)
        Source: https://www.tencentcloud.com/document/product/1229/68826 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.get_satisfaction_settings import GetSatisfactionSettingsRequest

        return await self._send(
            GetSatisfactionSettingsRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_session_state(
        self,
        *,
        session_id: str | None = None,
        client_user_id: str | None = None,
        customer_service_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetSessionStateResponse:
        """Get the state of a user's session.

        Name the session by `session_id`, or, for users of the client SDK, by `client_user_id` and
        `customer_service_id`.

        Not everything is known about this API: error codes after 141005.

        Args:
            session_id: Session.
            client_user_id: User ID of the user.
            customer_service_id: User ID of the customer service account.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 141002 DESK_SERVER_ERROR, 141004 DESK_PARAM_INVALID, 141005 DESK_SESSION_NOT_FOUND.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/679/116639 (read 2025-07-23)
        Source: https://www.tencentcloud.com/document/product/1229/68825 (read 2025-04-07)
        """
        from timsdk._apis.desk_http_svc.get_session_state import GetSessionStateRequest

        return await self._send(
            GetSessionStateRequest(
                session_id=session_id,
                client_user_id=client_user_id,
                customer_service_id=customer_service_id,
                extra_fields=extra_fields,
            )
        )
