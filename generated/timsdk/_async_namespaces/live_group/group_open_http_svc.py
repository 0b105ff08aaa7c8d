# Generated from spec/apis/group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.group_open_http_svc.get_online_member_num import GetOnlineMemberNumResponse
    from timsdk._apis.group_open_http_svc.send_broadcast_msg import SendBroadcastMsgResponse
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncGroupOpenHttpSvcMethods(AsyncNamespace):
    """Live groups: the APIs of `group_open_http_svc`."""

    __slots__ = ()

    async def get_online_member_num(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetOnlineMemberNumResponse:
        """Count the members of a group who are online.

        Refreshed every 10 seconds. Groups other than live groups need the Pro, Pro Plus or Enterprise edition and
        the console switch for the online status of members.

        Args:
            group_id: Group ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: This kind of group has no online count.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/38521 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/49180 (read 2025-11-03)
        """
        from timsdk._apis.group_open_http_svc.get_online_member_num import GetOnlineMemberNumRequest

        return await self._send(
            GetOnlineMemberNumRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    async def send_broadcast_msg(
        self,
        *,
        msg_body: Sequence[MsgElement | Element],
        from_account: str | None = None,
        random: int | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendBroadcastMsgResponse:
        """Send a message to every live group of the app.

        Needs the Ultimate edition, the console switch for broadcasts, and clients with SDK 6.5.2803, on the web
        2.21.0, or newer. What has to be sent more often than once a second can be put into one message of up to
        12,000 bytes.

        Args:
            msg_body: Elements of the message. At least 1 item.
            from_account: Sender, an existing account. The calling administrator when omitted.
            random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The switch for broadcasts is off, or the caller is no app
                administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10023
                GROUP_MESSAGE_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 1 call a second.
        Effect: the service drops a second call with the same `random` within 5m.
        Source: https://trtc.io/document/49440 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.send_broadcast_msg import SendBroadcastMsgRequest

        return await self._send(
            SendBroadcastMsgRequest(
                msg_body=msg_body,
                from_account=from_account,
                random=random,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )
