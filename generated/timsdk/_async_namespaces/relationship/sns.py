# Generated from spec/apis/sns/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.sns.black_list_add import BlackListAddResponse
    from timsdk._apis.sns.black_list_check import BlackListCheckResponse
    from timsdk._apis.sns.black_list_delete import BlackListDeleteResponse
    from timsdk._apis.sns.black_list_get import BlackListGetResponse
    from timsdk._apis.sns.friend_add import FriendAddResponse, NewFriend
    from timsdk._apis.sns.friend_check import FriendCheckResponse
    from timsdk._apis.sns.friend_delete import FriendDeleteResponse
    from timsdk._apis.sns.friend_delete_all import FriendDeleteAllResponse
    from timsdk._apis.sns.friend_get import FriendGetResponse
    from timsdk._apis.sns.friend_get_list import FriendGetListResponse
    from timsdk._apis.sns.friend_import import FriendImportResponse, ImportFriend
    from timsdk._apis.sns.friend_update import FriendUpdate, FriendUpdateResponse
    from timsdk._apis.sns.group_add import GroupAddResponse
    from timsdk._apis.sns.group_delete import GroupDeleteResponse
    from timsdk._apis.sns.group_get import GroupGetResponse
    from timsdk._types.add_type import AddType
    from timsdk._types.black_check_type import BlackCheckType
    from timsdk._types.check_type import CheckType
    from timsdk._types.delete_type import DeleteType
    from timsdk_runtime.model.base import JsonObject


class AsyncSnsMethods(AsyncNamespace):
    """Relationships: the APIs of `sns`."""

    __slots__ = ()

    async def black_list_add(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> BlackListAddResponse:
        """Block users.

        Blocking ends a friendship between the two users, and neither can send the other a friend request
        afterwards. A blocked user cannot message the user who blocks; once both block each other, neither can start
        a conversation. A user can block 1,000 accounts.

        Args:
            from_account: User who blocks.
            to_account: User IDs to block. At most 1000 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID: A field is wrong; as the result of one item, the user is blocked
                already.
            ApiError: 30002 RELATION_SDKAPPID_MISMATCH, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004
                RELATION_ADMIN_REQUIRED, 30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008
                RELATION_WRITE_CONFLICT, 30013 BLOCKLIST_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A user who is blocked already stays blocked and is
            reported as a failed item.
        Source: https://trtc.io/document/34911 (read 2024-12-24)
        """
        from timsdk._apis.sns.black_list_add import BlackListAddRequest

        return await self._send(
            BlackListAddRequest(
                from_account=from_account,
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def black_list_check(
        self,
        *,
        from_account: str,
        to_account: list[str],
        check_type: BlackCheckType | str,
        extra_fields: JsonObject | None = None,
    ) -> BlackListCheckResponse:
        """Check who blocks whom between a user and others.

        Args:
            from_account: User on whose behalf the check runs.
            to_account: User IDs to check. At most 1000 items.
            check_type: One direction or both.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34913 (read 2024-12-24)
        Source: https://trtc.io/document/33521 (read 2024-12-24)
        """
        from timsdk._apis.sns.black_list_check import BlackListCheckRequest

        return await self._send(
            BlackListCheckRequest(
                from_account=from_account,
                to_account=to_account,
                check_type=check_type,
                extra_fields=extra_fields,
            )
        )

    async def black_list_delete(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> BlackListDeleteResponse:
        """Unblock users.

        Args:
            from_account: User who unblocks.
            to_account: User IDs to unblock. At most 1000 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34912 (read 2024-12-24)
        """
        from timsdk._apis.sns.black_list_delete import BlackListDeleteRequest

        return await self._send(
            BlackListDeleteRequest(
                from_account=from_account,
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def black_list_get(
        self,
        *,
        from_account: str,
        start_index: int,
        max_limited: int,
        last_sequence: int,
        extra_fields: JsonObject | None = None,
    ) -> BlackListGetResponse:
        """Page through a user's block list.

        Args:
            from_account: User whose block list to read.
            start_index: 0 on the first page, then `start_index` of the previous response.
            max_limited: Users on a page.
            last_sequence: Block list version of the last read. Servers send 0.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34914 (read 2024-12-24)
        """
        from timsdk._apis.sns.black_list_get import BlackListGetRequest

        return await self._send(
            BlackListGetRequest(
                from_account=from_account,
                start_index=start_index,
                max_limited=max_limited,
                last_sequence=last_sequence,
                extra_fields=extra_fields,
            )
        )

    async def friend_add(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[NewFriend],
        add_type: AddType | str | None = None,
        force_add_flags: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> FriendAddResponse:
        """Add friends.

        Whether a user must agree first depends on that user's Tag_Profile_IM_AllowType, unless `force_add_flags` is
        set. A request that waits for consent has the item code 30539. A user can have 3,000 friends, 32 friend
        lists and 100 pending requests.

        Args:
            from_account: User who adds friends.
            add_friend_item: Friends to add.
            add_type: One-way or two-way. The service assumes "Add_Type_Both" when omitted.
            force_add_flags: Add the friends without asking them.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT, 30009
                FRIEND_REQUESTS_FORBIDDEN, 30010 OWN_FRIEND_LIMIT, 30011 FRIEND_GROUP_LIMIT, 30012
                PENDING_REQUEST_LIMIT, 30014 PEER_FRIEND_LIMIT, 30515 PEER_IN_OWN_BLOCKLIST, 30516
                PEER_REFUSES_FRIEND_REQUESTS, 30525 BLOCKED_BY_PEER, 30539 FRIEND_REQUEST_PENDING, 30540
                FRIEND_ADD_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. The other user may be notified again.
        Source: https://trtc.io/document/34902 (read 2024-12-24)
        Source: https://trtc.io/document/33521 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_add import FriendAddRequest

        return await self._send(
            FriendAddRequest(
                from_account=from_account,
                add_friend_item=add_friend_item,
                add_type=add_type,
                force_add_flags=force_add_flags,
                extra_fields=extra_fields,
            )
        )

    async def friend_check(
        self,
        *,
        from_account: str,
        to_account: list[str],
        check_type: CheckType | str,
        extra_fields: JsonObject | None = None,
    ) -> FriendCheckResponse:
        """Check whether users are friends.

        Args:
            from_account: User on whose behalf the check runs.
            to_account: User IDs to check. At most 1000 items.
            check_type: One direction or both.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34907 (read 2024-12-24)
        Source: https://trtc.io/document/33521 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_check import FriendCheckRequest

        return await self._send(
            FriendCheckRequest(
                from_account=from_account,
                to_account=to_account,
                check_type=check_type,
                extra_fields=extra_fields,
            )
        )

    async def friend_delete(
        self,
        *,
        from_account: str,
        to_account: list[str],
        delete_type: DeleteType | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> FriendDeleteResponse:
        """Delete friends.

        Args:
            from_account: User who deletes friends.
            to_account: User IDs of the friends to delete. At most 1000 items.
            delete_type: One-way or two-way.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30006 RELATION_SERVER_ERROR, 30007
                RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT, 31704 NOT_FRIENDS, 31707
                FRIEND_DELETE_RATE_LIMITED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A friend who is deleted already is reported as a failed
            item (31704).
        Source: https://trtc.io/document/34905 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_delete import FriendDeleteRequest

        return await self._send(
            FriendDeleteRequest(
                from_account=from_account,
                to_account=to_account,
                delete_type=delete_type,
                extra_fields=extra_fields,
            )
        )

    async def friend_delete_all(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> FriendDeleteAllResponse:
        """Delete every friend of a user.

        Removes the standard and the custom data of all friends.

        Args:
            from_account: User whose friends to delete.
            delete_type: One-way or two-way. The service assumes "Delete_Type_Single" when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34906 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_delete_all import FriendDeleteAllRequest

        return await self._send(
            FriendDeleteAllRequest(
                from_account=from_account,
                delete_type=delete_type,
                extra_fields=extra_fields,
            )
        )

    async def friend_get(
        self,
        *,
        from_account: str,
        start_index: int,
        standard_sequence: int | None = None,
        custom_sequence: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> FriendGetResponse:
        """Page through the friends of a user.

        Returns every standard and custom friend field, and no profile fields; friend_get_list reads those. The
        server chooses the page size.

        Args:
            from_account: User whose friends to read.
            start_index: 0 on the first page, then `next_start_index` of the previous response.
            standard_sequence: `standard_sequence` of an earlier read. Standard fields are left out if nothing has
                changed since.
            custom_sequence: `custom_sequence` of an earlier read. Custom fields are left out if nothing has changed
                since.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34908 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_get import FriendGetRequest

        return await self._send(
            FriendGetRequest(
                from_account=from_account,
                start_index=start_index,
                standard_sequence=standard_sequence,
                custom_sequence=custom_sequence,
                extra_fields=extra_fields,
            )
        )

    async def friend_get_list(
        self,
        *,
        from_account: str,
        to_account: list[str],
        tag_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> FriendGetListResponse:
        """Get chosen friends with friend and profile fields.

        Ask for up to 100 friends at a time; a larger response may fail.

        Args:
            from_account: User whose friends to read.
            to_account: User IDs of the friends, better not more than 100.
            tag_list: Fields to return: Tag_SNS_ and Tag_Profile_ names.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID: A field is wrong; as the result of one item, the account is not
                a friend.
            ApiError: 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30006 RELATION_SERVER_ERROR,
                30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34910 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_get_list import FriendGetListRequest

        return await self._send(
            FriendGetListRequest(
                from_account=from_account,
                to_account=to_account,
                tag_list=tag_list,
                extra_fields=extra_fields,
            )
        )

    async def friend_import(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[ImportFriend],
        extra_fields: JsonObject | None = None,
    ) -> FriendImportResponse:
        """Import friends.

        Adds one-way friends without asking them, for moving data from elsewhere. Import all friends of a user in
        one batch, as parallel writes to one user collide (30008).

        Args:
            from_account: User who gets the friends.
            add_friend_item: Friends to import.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT, 30010
                OWN_FRIEND_LIMIT, 30011 FRIEND_GROUP_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34903 (read 2024-12-24)
        Source: https://trtc.io/document/33521 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_import import FriendImportRequest

        return await self._send(
            FriendImportRequest(
                from_account=from_account,
                add_friend_item=add_friend_item,
                extra_fields=extra_fields,
            )
        )

    async def friend_update(
        self,
        *,
        from_account: str,
        update_item: Sequence[FriendUpdate],
        extra_fields: JsonObject | None = None,
    ) -> FriendUpdateResponse:
        """Change what a user has noted about friends.

        Only remarks, friend lists and custom fields can change. Update all friends of a user in one batch, as
        parallel writes to one user collide (30008).

        Args:
            from_account: User whose friends to update.
            update_item: Friends to update.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT, 30011
                FRIEND_GROUP_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34904 (read 2024-12-24)
        """
        from timsdk._apis.sns.friend_update import FriendUpdateRequest

        return await self._send(
            FriendUpdateRequest(
                from_account=from_account,
                update_item=update_item,
                extra_fields=extra_fields,
            )
        )

    async def group_add(
        self,
        *,
        from_account: str,
        group_name: list[str],
        to_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GroupAddResponse:
        """Add friend lists.

        The lists may be given friends at once. A user can have 32 friend lists.

        Args:
            from_account: User who gets the lists.
            group_name: Names of new lists, up to 30 bytes each. At most 32 items.
            to_account: User IDs of friends to put into the new lists.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 32216 FRIEND_GROUP_MEMBER_NOT_FRIEND: As the result of one item, the account is not a friend.
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT, 30011
                FRIEND_GROUP_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34950 (read 2024-12-24)
        Source: https://trtc.io/document/33521 (read 2024-12-24)
        """
        from timsdk._apis.sns.group_add import GroupAddRequest

        return await self._send(
            GroupAddRequest(
                from_account=from_account,
                group_name=group_name,
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def group_delete(
        self,
        *,
        from_account: str,
        group_name: list[str],
        extra_fields: JsonObject | None = None,
    ) -> GroupDeleteResponse:
        """Delete friend lists.

        Deletes the lists; the friends in them stay friends.

        Args:
            from_account: User whose lists to delete.
            group_name: Names of the lists to delete.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 30008 RELATION_WRITE_CONFLICT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34926 (read 2024-12-24)
        """
        from timsdk._apis.sns.group_delete import GroupDeleteRequest

        return await self._send(
            GroupDeleteRequest(
                from_account=from_account,
                group_name=group_name,
                extra_fields=extra_fields,
            )
        )

    async def group_get(
        self,
        *,
        from_account: str,
        need_friend: str | None = None,
        group_name: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GroupGetResponse:
        """Get friend lists and the friends in them.

        Args:
            from_account: User whose lists to read.
            need_friend: Return the friends in the lists as well. One of "Need_Friend_Type_Yes".
            group_name: Names of the lists to read. All when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/40123 (read 2024-12-24)
        """
        from timsdk._apis.sns.group_get import GroupGetRequest

        return await self._send(
            GroupGetRequest(
                from_account=from_account,
                need_friend=need_friend,
                group_name=group_name,
                extra_fields=extra_fields,
            )
        )
