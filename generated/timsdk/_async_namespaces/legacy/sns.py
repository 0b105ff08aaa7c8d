# Generated from spec/apis/sns/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.sns.friend_get_all import FriendGetAllResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncSnsMethods(AsyncNamespace):
    """Legacy: the APIs of `sns`."""

    __slots__ = ()

    async def friend_get_all(
        self,
        *,
        from_account: str,
        start_index: int,
        time_stamp: int | None = None,
        tag_list: list[str] | None = None,
        last_standard_sequence: int | None = None,
        get_count: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> FriendGetAllResponse:
        """Page through the friends of a user with chosen fields.

        This API is legacy. Use `relationship.friend_get` instead.

        Args:
            from_account: User ID whose friends are listed.
            start_index: Where the page starts. At least 0.
            time_stamp: `time_stamp_now` of the last call. Everything when 0 or omitted. Unix time in seconds.
            tag_list: Profile fields and friend fields to read.
            last_standard_sequence: `current_standard_sequence` of the last call. Works where only standard friend
                fields are read.
            get_count: Friends on a page. Ask for fewer when calls time out. At most 100. The service assumes 100
                when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 30001 RELATION_PARAM_INVALID, 30003 RELATION_ACCOUNT_NOT_FOUND, 30004 RELATION_ADMIN_REQUIRED,
                30006 RELATION_SERVER_ERROR, 30007 RELATION_TIMEOUT.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/1647 (read 2026-08)
        """
        from timsdk._apis.sns.friend_get_all import FriendGetAllRequest

        return await self._send(
            FriendGetAllRequest(
                from_account=from_account,
                start_index=start_index,
                time_stamp=time_stamp,
                tag_list=tag_list,
                last_standard_sequence=last_standard_sequence,
                get_count=get_count,
                extra_fields=extra_fields,
            )
        )
