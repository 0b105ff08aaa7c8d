# Generated from spec/apis/recentcontact/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.recentcontact.create_contact_group import CreateContactGroupResponse, NewConversationGroup
    from timsdk._apis.recentcontact.del_contact_group import DelContactGroupResponse
    from timsdk._apis.recentcontact.delete import DeleteConversationResponse
    from timsdk._apis.recentcontact.get_contact_group import GetContactGroupResponse
    from timsdk._apis.recentcontact.get_list import ConversationListFlag, GetConversationListResponse
    from timsdk._apis.recentcontact.mark_contact import ConversationMarking, MarkContactResponse
    from timsdk._apis.recentcontact.search_contact_group import SearchContactGroupResponse
    from timsdk._apis.recentcontact.top import ConversationToPin, PinConversationsResponse, PinOperation
    from timsdk._apis.recentcontact.update_contact_group import ConversationGroupUpdate, UpdateContactGroupResponse
    from timsdk._types.conversation_ref import ConversationRef
    from timsdk._types.conversation_type import ConversationType
    from timsdk_runtime.model.base import JsonObject


class AsyncRecentcontactMethods(AsyncNamespace):
    """Conversations: the APIs of `recentcontact`."""

    __slots__ = ()

    async def create_contact_group(
        self,
        *,
        from_account: str,
        group_contact_item: Sequence[NewConversationGroup],
        extra_fields: JsonObject | None = None,
    ) -> CreateContactGroupResponse:
        """Create a conversation group for a user.

        Conversation groups and marks live apart from the conversation list. A user has up to 20 groups, a group
        takes up to 1,000 conversations, and a conversation may be in several groups. Each conversation has a
        `result_code` of its own in the response. Needs the Pro, Pro Plus or Enterprise edition.

        Args:
            from_account: User ID whose conversations are grouped.
            group_contact_item: The group to create. One at a time. At most 1 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT, 51006
                CONVERSATION_COUNT_OUT_OF_RANGE, 51007 CONVERSATION_GROUP_ID_UNRESOLVED, 51008
                CONVERSATION_GROUP_FULL, 51009 CONVERSATION_GROUP_NOT_FOUND, 51010 CONVERSATION_GROUP_LIMIT, 51011
                CONVERSATION_GROUP_NAME_TOO_LONG, 51012 PINNED_CONVERSATION_LIMIT, 51013
                CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Not documented what a second group of the same name does.
        Source: https://trtc.io/document/53437 (read 2024-12-24)
        Source: https://trtc.io/document/53440 (read 2026-04-14)
        """
        from timsdk._apis.recentcontact.create_contact_group import CreateContactGroupRequest

        return await self._send(
            CreateContactGroupRequest(
                from_account=from_account,
                group_contact_item=group_contact_item,
                extra_fields=extra_fields,
            )
        )

    async def del_contact_group(
        self,
        *,
        from_account: str,
        group_name: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DelContactGroupResponse:
        """Delete a user's conversation group.

        The conversations stay. Needs the Pro, Pro Plus or Enterprise edition.

        Args:
            from_account: User ID whose conversation group it is.
            group_name: Name of the conversation group. One at a time. At most 1 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT, 51006
                CONVERSATION_COUNT_OUT_OF_RANGE, 51007 CONVERSATION_GROUP_ID_UNRESOLVED, 51008
                CONVERSATION_GROUP_FULL, 51009 CONVERSATION_GROUP_NOT_FOUND, 51010 CONVERSATION_GROUP_LIMIT, 51011
                CONVERSATION_GROUP_NAME_TOO_LONG, 51012 PINNED_CONVERSATION_LIMIT, 51013
                CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response to a retry is 51009 because the group is
            gone.
        Source: https://trtc.io/document/53441 (read 2024-12-24)
        Source: https://trtc.io/document/53440 (read 2026-04-14)
        """
        from timsdk._apis.recentcontact.del_contact_group import DelContactGroupRequest

        return await self._send(
            DelContactGroupRequest(
                from_account=from_account,
                group_name=group_name,
                extra_fields=extra_fields,
            )
        )

    async def delete_conversation(
        self,
        *,
        from_account: str,
        conversation_type: ConversationType | int,
        to_account: str | None = None,
        to_group_id: str | None = None,
        clear_ramble: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DeleteConversationResponse:
        """Delete one conversation of a user.

        Only this user's list changes. With `clear_ramble` the roaming history is cleared as well.

        Args:
            from_account: User ID whose conversation is deleted.
            conversation_type: Kind of conversation.
            to_account: User ID of the peer. Only for a one-to-one conversation.
            to_group_id: Group ID. Only for a group conversation.
            clear_ramble: Clear the roaming history as well.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry finds nothing to delete unless a message has come
            in between.
        Source: https://trtc.io/document/43088 (read 2024-12-24)
        """
        from timsdk._apis.recentcontact.delete import DeleteConversationRequest

        return await self._send(
            DeleteConversationRequest(
                from_account=from_account,
                conversation_type=conversation_type,
                to_account=to_account,
                to_group_id=to_group_id,
                clear_ramble=clear_ramble,
                extra_fields=extra_fields,
            )
        )

    async def get_contact_group(
        self,
        *,
        from_account: str,
        start_index: int,
        extra_fields: JsonObject | None = None,
    ) -> GetContactGroupResponse:
        """Page through a user's conversation groups and marks.

        Reaches only as many conversations as the edition of the app lets anybody pull, even if more are grouped or
        marked.

        Args:
            from_account: User ID whose conversations are listed.
            start_index: 0 on the first page, then `next_start_index` of the previous response.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT, 51006
                CONVERSATION_COUNT_OUT_OF_RANGE, 51007 CONVERSATION_GROUP_ID_UNRESOLVED, 51008
                CONVERSATION_GROUP_FULL, 51009 CONVERSATION_GROUP_NOT_FOUND, 51010 CONVERSATION_GROUP_LIMIT, 51011
                CONVERSATION_GROUP_NAME_TOO_LONG, 51012 PINNED_CONVERSATION_LIMIT, 51013
                CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/53440 (read 2024-12-24)
        Source: https://trtc.io/document/53440 (read 2026-04-14)
        """
        from timsdk._apis.recentcontact.get_contact_group import GetContactGroupRequest

        return await self._send(
            GetContactGroupRequest(
                from_account=from_account,
                start_index=start_index,
                extra_fields=extra_fields,
            )
        )

    async def get_conversation_list(
        self,
        *,
        from_account: str,
        time_stamp: int,
        start_index: int,
        top_time_stamp: int,
        top_start_index: int,
        assist_flags: ConversationListFlag | int,
        extra_fields: JsonObject | None = None,
    ) -> GetConversationListResponse:
        """Page through a user's conversation list.

        Pinned and ordinary conversations are paged side by side, so every page carries two positions. The edition
        of the app limits how many conversations are kept.

        Not everything is known about this API: Further fields that the response of 2026 may have besides the list
        and the positions.

        Args:
            from_account: User ID whose conversations are listed.
            time_stamp: Position among ordinary conversations. 0 on the first page. Unix time in seconds.
            start_index: Position among ordinary conversations. 0 on the first page.
            top_time_stamp: Position among pinned conversations. 0 on the first page. Unix time in seconds.
            top_start_index: Position among pinned conversations. 0 on the first page.
            assist_flags: Sum of what to include. 63 includes everything.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/43087 (read 2024-12-24)
        Source: https://www.tencentcloud.com/document/product/1047/43087 (read 2026-04)
        """
        from timsdk._apis.recentcontact.get_list import GetConversationListRequest

        return await self._send(
            GetConversationListRequest(
                from_account=from_account,
                time_stamp=time_stamp,
                start_index=start_index,
                top_time_stamp=top_time_stamp,
                top_start_index=top_start_index,
                assist_flags=assist_flags,
                extra_fields=extra_fields,
            )
        )

    async def mark_contact(
        self,
        *,
        from_account: str,
        mark_item: Sequence[ConversationMarking],
        extra_fields: JsonObject | None = None,
    ) -> MarkContactResponse:
        """Set and clear marks on a user's conversations.

        A user can mark up to 1,000 conversations. Standard marks need the Pro, Pro Plus or Enterprise edition;
        custom marks work in every edition.

        Args:
            from_account: User ID whose conversations are marked.
            mark_item: Marks by conversation. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT, 51006
                CONVERSATION_COUNT_OUT_OF_RANGE, 51007 CONVERSATION_GROUP_ID_UNRESOLVED, 51008
                CONVERSATION_GROUP_FULL, 51009 CONVERSATION_GROUP_NOT_FOUND, 51010 CONVERSATION_GROUP_LIMIT, 51011
                CONVERSATION_GROUP_NAME_TOO_LONG, 51012 PINNED_CONVERSATION_LIMIT, 51013
                CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/53438 (read 2024-12-24)
        Source: https://trtc.io/document/53440 (read 2026-04-14)
        """
        from timsdk._apis.recentcontact.mark_contact import MarkContactRequest

        return await self._send(
            MarkContactRequest(
                from_account=from_account,
                mark_item=mark_item,
                extra_fields=extra_fields,
            )
        )

    async def search_contact_group(
        self,
        *,
        from_account: str,
        contact_item: Sequence[ConversationRef],
        extra_fields: JsonObject | None = None,
    ) -> SearchContactGroupResponse:
        """Get the groups and marks of given conversations.

        Args:
            from_account: User ID whose conversations are looked up.
            contact_item: Conversations to look up. At most 300 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT, 51006
                CONVERSATION_COUNT_OUT_OF_RANGE, 51007 CONVERSATION_GROUP_ID_UNRESOLVED, 51008
                CONVERSATION_GROUP_FULL, 51009 CONVERSATION_GROUP_NOT_FOUND, 51010 CONVERSATION_GROUP_LIMIT, 51011
                CONVERSATION_GROUP_NAME_TOO_LONG, 51012 PINNED_CONVERSATION_LIMIT, 51013
                CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/53442 (read 2024-12-24)
        """
        from timsdk._apis.recentcontact.search_contact_group import SearchContactGroupRequest

        return await self._send(
            SearchContactGroupRequest(
                from_account=from_account,
                contact_item=contact_item,
                extra_fields=extra_fields,
            )
        )

    async def pin_conversations(
        self,
        *,
        from_account: str,
        operation_type: PinOperation | int,
        recent_contact_item: Sequence[ConversationToPin],
        extra_fields: JsonObject | None = None,
    ) -> PinConversationsResponse:
        """Pin conversations of a user to the top or unpin them.

        A user can have up to 50 pinned conversations.

        Not everything is known about this API: Error codes of this command; those given are common to the service.

        Args:
            from_account: User ID whose conversations are pinned.
            operation_type: Pin or unpin.
            recent_contact_item: The conversations.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/78304 (read 2026-03-26)
        """
        from timsdk._apis.recentcontact.top import PinConversationsRequest

        return await self._send(
            PinConversationsRequest(
                from_account=from_account,
                operation_type=operation_type,
                recent_contact_item=recent_contact_item,
                extra_fields=extra_fields,
            )
        )

    async def update_contact_group(
        self,
        *,
        from_account: str,
        update_type: int,
        update_group: ConversationGroupUpdate,
        extra_fields: JsonObject | None = None,
    ) -> UpdateContactGroupResponse:
        """Rename a conversation group or change what is in it.

        Needs the Pro, Pro Plus or Enterprise edition.

        Args:
            from_account: User ID whose conversation group it is.
            update_type: Always 1. One of 1.
            update_group: The change.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 50001 CONVERSATION_ACCOUNT_NOT_FOUND, 50002 CONVERSATION_PARAM_INVALID, 50003
                CONVERSATION_ADMIN_REQUIRED, 50004 CONVERSATION_SERVER_ERROR, 50005 CONVERSATION_TIMEOUT, 51006
                CONVERSATION_COUNT_OUT_OF_RANGE, 51007 CONVERSATION_GROUP_ID_UNRESOLVED, 51008
                CONVERSATION_GROUP_FULL, 51009 CONVERSATION_GROUP_NOT_FOUND, 51010 CONVERSATION_GROUP_LIMIT, 51011
                CONVERSATION_GROUP_NAME_TOO_LONG, 51012 PINNED_CONVERSATION_LIMIT, 51013
                CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The retry of a rename fails because the old name is gone;
            the state is the same.
        Source: https://trtc.io/document/53439 (read 2024-12-24)
        Source: https://trtc.io/document/53440 (read 2026-04-14)
        """
        from timsdk._apis.recentcontact.update_contact_group import UpdateContactGroupRequest

        return await self._send(
            UpdateContactGroupRequest(
                from_account=from_account,
                update_type=update_type,
                update_group=update_group,
                extra_fields=extra_fields,
            )
        )
