# Generated from spec/apis/stream_msg/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.stream_msg.send_c2c_stream_msg import SendC2CStreamMsgResponse
    from timsdk._apis.stream_msg.send_group_stream_msg import SendGroupStreamMsgResponse
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.sync_other_machine import SyncOtherMachine
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncStreamMsgMethods(AsyncNamespace):
    """Messages: the APIs of `stream_msg`."""

    __slots__ = ()

    async def send_c2c_stream_msg(
        self,
        *,
        to_account: str,
        msg_body: Sequence[MsgElement | Element],
        from_account: str | None = None,
        sync_other_machine: SyncOtherMachine | int | None = None,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendC2CStreamMsgResponse:
        """Open, extend or close a one-to-one stream message.

        One message that grows, for texts of an AI and other long ones. The first call returns an ID, later calls
        add pieces under this ID, the piece marked as the last closes the stream. A stream ends 15 seconds after its
        last piece. It takes at most 5 calls a second, about one every 200 ms, and 128 KB. Trial and Developer
        editions send 1,000 stream messages a day. Friendship, block lists and mutes are not checked. Not offered in
        Riyadh and Mumbai.

        Not everything is known about this API: other fields of the response; offline push and other send options;
        private error codes.

        Args:
            to_account: Recipient.
            msg_body: One stream element. At least 1 item. At most 1 items.
            from_account: Sender. The calling administrator when omitted.
            sync_other_machine: What the sender's own devices and history receive.
            msg_seq: Orders messages of the same second; need not be unique. From 0 to 4294967295.
            msg_random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. `msg_random` identifies retries, but no window is published.
        Source: https://cloud.tencent.com/document/product/269/128596 (read 2026-04-29)
        """
        from timsdk._apis.stream_msg.send_c2c_stream_msg import SendC2CStreamMsgRequest

        return await self._send(
            SendC2CStreamMsgRequest(
                to_account=to_account,
                msg_body=msg_body,
                from_account=from_account,
                sync_other_machine=sync_other_machine,
                msg_seq=msg_seq,
                msg_random=msg_random,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    async def send_group_stream_msg(
        self,
        *,
        group_id: str,
        msg_body: Sequence[MsgElement | Element],
        from_account: str | None = None,
        msg_random: int | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendGroupStreamMsgResponse:
        """Open, extend or close a group stream message.

        One message that grows, for texts of an AI and other long ones. The first call returns an ID, later calls
        add pieces under this ID, the piece marked as the last closes the stream. A stream ends 15 seconds after its
        last piece. It takes at most 5 calls a second, about one every 200 ms, and 128 KB. Trial and Developer
        editions send 1,000 stream messages a day. Mutes are not checked. Not offered in Riyadh and Mumbai.

        Not everything is known about this API: other fields of the response; offline push and other send options;
        private error codes; whether the server reads `msg_random` (sample of the page) or Random (sent by the
        plugin).

        Args:
            group_id: Group ID.
            msg_body: One stream element. At least 1 item. At most 1 items.
            from_account: Sender. The calling administrator when omitted.
            msg_random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. `msg_random` identifies retries, but no window is published.
        Source: https://cloud.tencent.com/document/product/269/128597 (read 2026-04-29)
        """
        from timsdk._apis.stream_msg.send_group_stream_msg import SendGroupStreamMsgRequest

        return await self._send(
            SendGroupStreamMsgRequest(
                group_id=group_id,
                msg_body=msg_body,
                from_account=from_account,
                msg_random=msg_random,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )
