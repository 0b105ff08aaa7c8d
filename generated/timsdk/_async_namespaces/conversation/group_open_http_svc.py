# Generated from spec/apis/group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.set_unread_msg_num import SetUnreadMsgNumResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncGroupOpenHttpSvcMethods(AsyncNamespace):
    """Conversations: the APIs of `group_open_http_svc`."""

    __slots__ = ()

    async def set_unread_msg_num(
        self,
        *,
        group_id: str,
        member_account: str,
        unread_msg_num: int,
        extra_fields: JsonObject | None = None,
    ) -> SetUnreadMsgNumResponse:
        """Set a member's unread count in a group.

        Made for migrations: no webhook fires and nobody is notified. A count above the number of messages in the
        group is set to that number. Meeting groups and live groups have no unread counts; there the call succeeds
        without any effect.

        Args:
            group_id: Group ID.
            member_account: User ID of the member.
            unread_msg_num: Unread count.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34909 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.set_unread_msg_num import SetUnreadMsgNumRequest

        return await self._send(
            SetUnreadMsgNumRequest(
                group_id=group_id,
                member_account=member_account,
                unread_msg_num=unread_msg_num,
                extra_fields=extra_fields,
            )
        )
