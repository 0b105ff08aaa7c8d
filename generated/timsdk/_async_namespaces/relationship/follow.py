# Generated from spec/apis/follow/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.follow.follow_add import FollowAddResponse, FollowTarget
    from timsdk._apis.follow.follow_check import FollowCheckResponse
    from timsdk._apis.follow.follow_delete import FollowDeleteResponse
    from timsdk._apis.follow.follow_get import FollowGetResponse
    from timsdk._apis.follow.follow_get_info import FollowGetInfoResponse
    from timsdk._types.follow_type import FollowType
    from timsdk_runtime.model.base import JsonObject


class AsyncFollowMethods(AsyncNamespace):
    """Relationships: the APIs of `follow`."""

    __slots__ = ()

    async def follow_add(
        self,
        *,
        from_account: str,
        follow_item: Sequence[FollowTarget],
        extra_fields: JsonObject | None = None,
    ) -> FollowAddResponse:
        """Follow users.

        Needs the Pro, Pro Plus or Enterprise edition and the follow switch in the console. A user can follow 5,000
        users and have any number of followers.

        Args:
            from_account: User who follows.
            follow_item: Users to follow. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT, 32100 OWN_FOLLOWING_LIMIT, 32101
                PEER_FOLLOWERS_LIMIT, 32102 OWN_MUTUAL_FOLLOW_LIMIT, 32103 PEER_MUTUAL_FOLLOW_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/70345 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/118909 (read 2026-08)
        Source: https://trtc.io/document/66035 (read 2026-08)
        """
        from timsdk._apis.follow.follow_add import FollowAddRequest

        return await self._send(
            FollowAddRequest(
                from_account=from_account,
                follow_item=follow_item,
                extra_fields=extra_fields,
            )
        )

    async def follow_check(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> FollowCheckResponse:
        """Check who follows whom between a user and others.

        Needs the Pro, Pro Plus or Enterprise edition and the follow switch in the console.

        Not everything is known about this API: private error codes (those listed here are of follow_get_info).

        Args:
            from_account: User on whose behalf the check runs.
            to_account: User IDs to check. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/70349 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/118912 (read 2026-08)
        """
        from timsdk._apis.follow.follow_check import FollowCheckRequest

        return await self._send(
            FollowCheckRequest(
                from_account=from_account,
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def follow_delete(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> FollowDeleteResponse:
        """Unfollow users.

        Needs the Pro, Pro Plus or Enterprise edition and the follow switch in the console.

        Args:
            from_account: User who stops following.
            to_account: User IDs to unfollow. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/70346 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/118910 (read 2026-08)
        """
        from timsdk._apis.follow.follow_delete import FollowDeleteRequest

        return await self._send(
            FollowDeleteRequest(
                from_account=from_account,
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def follow_get(
        self,
        *,
        from_account: str,
        follow_type: FollowType | int,
        start_cursor: str,
        want_num: int,
        extra_fields: JsonObject | None = None,
    ) -> FollowGetResponse:
        """Page through followers, followings or mutual follows.

        Needs the Pro, Pro Plus or Enterprise edition and the follow switch in the console.

        Not everything is known about this API: private error codes (those listed here are of follow_get_info); end
        of the response sample; meaning of profile_sequence.

        Args:
            from_account: User whose list to read.
            follow_type: Which list.
            start_cursor: Empty on the first page, then `next_cursor` of the previous response.
            want_num: Users on a page. At most 1000. The service assumes 100 when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/70347 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/118911 (read 2026-08)
        """
        from timsdk._apis.follow.follow_get import FollowGetRequest

        return await self._send(
            FollowGetRequest(
                from_account=from_account,
                follow_type=follow_type,
                start_cursor=start_cursor,
                want_num=want_num,
                extra_fields=extra_fields,
            )
        )

    async def follow_get_info(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> FollowGetInfoResponse:
        """Get how many users follow, and are followed by, given users.

        Needs the Pro, Pro Plus or Enterprise edition and the follow switch in the console.

        Args:
            from_account: User on whose behalf the counts are read.
            to_account: User IDs to count for. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30002 RELATION_SDKAPPID_MISMATCH, 30003
                RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED, 30005 RELATION_TEXT_BLOCKED, 30006
                RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/70350 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/118913 (read 2026-08)
        """
        from timsdk._apis.follow.follow_get_info import FollowGetInfoRequest

        return await self._send(
            FollowGetInfoRequest(
                from_account=from_account,
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )
