# Generated from spec/apis/openim/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.openim.get_c2c_unread_msg_num import GetC2CUnreadMsgNumResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenimMethods(AsyncNamespace):
    """Conversations: the APIs of `openim`."""

    __slots__ = ()

    async def get_c2c_unread_msg_num(
        self,
        *,
        to_account: str,
        peer_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetC2CUnreadMsgNumResponse:
        """Get a user's unread counts of one-to-one conversations.

        With `peer_account`, the response has one number for each peer; without it, one for all one-to-one
        conversations together.

        Args:
            to_account: User ID whose unread messages are counted.
            peer_account: User IDs of the peers. Everybody when omitted. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90003 TO_ACCOUNT_INVALID, 90008 FROM_ACCOUNT_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/41046 (read 2024-12-24)
        """
        from timsdk._apis.openim.get_c2c_unread_msg_num import GetC2CUnreadMsgNumRequest

        return await self._send(
            GetC2CUnreadMsgNumRequest(
                to_account=to_account,
                peer_account=peer_account,
                extra_fields=extra_fields,
            )
        )
