# Generated from spec/apis/openim/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.openim.admin_getroammsg import AdminGetRoamMsgResponse
    from timsdk._apis.openim.admin_msgwithdraw import AdminMsgWithdrawResponse
    from timsdk._apis.openim.admin_set_msg_read import AdminSetMsgReadResponse
    from timsdk._apis.openim.batchsendmsg import BatchSendMsgResponse
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CMsgReadReceiptResponse, C2CReceiptItem
    from timsdk._apis.openim.delete_c2c_msg_ramble import DeleteC2CMsgRambleResponse
    from timsdk._apis.openim.importmsg import ImportMessageMode, ImportMsgResponse
    from timsdk._apis.openim.modify_c2c_msg import ModifyC2CMsgResponse
    from timsdk._apis.openim.modify_group_msg import ModifyGroupMsgResponse
    from timsdk._apis.openim.sendmsg import SendMsgResponse
    from timsdk._types.forbid_callback_control import ForbidCallbackControl
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk._types.send_msg_control import SendMsgControl
    from timsdk._types.sync_other_machine import SyncOtherMachine
    from timsdk_runtime.model.base import Element, JsonObject


class OpenimMethods(Namespace):
    """Messages: the APIs of `openim`."""

    __slots__ = ()

    def admin_get_roam_msg(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int,
        min_time: int,
        max_time: int,
        last_msg_key: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AdminGetRoamMsgResponse:
        """Page through the history of a one-to-one conversation.

        Messages come as one of the two users sees them: what this user deleted or never received is missing.
        Recalled messages are included. Pages go back in time; inside a page the oldest message comes first. A
        response holds at most 13 KB of messages, so a page can be shorter than `max_cnt`. How far back the history
        reaches depends on the plan; seven days is the default.

        Args:
            operator_account: User whose view of the conversation is read.
            peer_account: The other user.
            max_cnt: Messages on a page.
            min_time: Start of the time range. Unix time in seconds.
            max_time: End of the time range; on later pages `last_msg_time` of the previous response. Unix time in
                seconds.
            last_msg_key: `last_msg_key` of the previous response. Omitted on the first page.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 90003 TO_ACCOUNT_INVALID: `peer_account` is missing or not a string.
            ApiError: 90008 FROM_ACCOUNT_INVALID: `operator_account` is missing or does not exist.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/35478 (read 2024-12-24)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.openim.admin_getroammsg import AdminGetRoamMsgRequest

        return self._send(
            AdminGetRoamMsgRequest(
                operator_account=operator_account,
                peer_account=peer_account,
                max_cnt=max_cnt,
                min_time=min_time,
                max_time=max_time,
                last_msg_key=last_msg_key,
                extra_fields=extra_fields,
            )
        )

    def admin_msg_withdraw(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        extra_fields: JsonObject | None = None,
    ) -> AdminMsgWithdrawResponse:
        """Recall a one-to-one message.

        Works for messages of any age, sent by clients or by the server. The message disappears from the history and
        from the devices of both users and cannot be restored. The key comes from the call that sent the message,
        from the webhooks or from admin_get_roam_msg.

        Args:
            from_account: Sender of the message.
            to_account: Recipient of the message.
            msg_key: Key of the message. At most 50 characters.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20023 MESSAGE_ALREADY_RECALLED: The message was recalled before.
            ApiError: 20022 MESSAGE_RECALL_NOT_FOUND, 90001 MESSAGE_JSON_INVALID, 90003 TO_ACCOUNT_INVALID, 90008
                FROM_ACCOUNT_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90054 MSG_KEY_INVALID, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response to a retry is 20023; nothing changes.
        Source: https://trtc.io/document/35015 (read 2024-12-24)
        """
        from timsdk._apis.openim.admin_msgwithdraw import AdminMsgWithdrawRequest

        return self._send(
            AdminMsgWithdrawRequest(
                from_account=from_account,
                to_account=to_account,
                msg_key=msg_key,
                extra_fields=extra_fields,
            )
        )

    def admin_set_msg_read(
        self,
        *,
        report_account: str,
        peer_account: str,
        msg_read_time: int | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AdminSetMsgReadResponse:
        """Mark a one-to-one conversation as read.

        Args:
            report_account: User who has read the messages.
            peer_account: The other user.
            msg_read_time: Mark messages up to this time. Now when omitted. Unix time in seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90003 TO_ACCOUNT_INVALID: `peer_account` is missing or does not exist.
            ApiError: 90008 FROM_ACCOUNT_INVALID: `report_account` is missing or does not exist.
            ApiError: 90001 MESSAGE_JSON_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `msg_read_time` is set. Without `msg_read_time`, a retry also marks
            newer messages as read.
        Source: https://trtc.io/document/38996 (read 2024-12-24)
        """
        from timsdk._apis.openim.admin_set_msg_read import AdminSetMsgReadRequest

        return self._send(
            AdminSetMsgReadRequest(
                report_account=report_account,
                peer_account=peer_account,
                msg_read_time=msg_read_time,
                extra_fields=extra_fields,
            )
        )

    def batch_send_msg(
        self,
        *,
        to_account: list[str],
        msg_body: Sequence[MsgElement | Element],
        sync_other_machine: SyncOtherMachine | int | None = None,
        from_account: str | None = None,
        online_only_flag: bool | None = None,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        msg_life_time: int | None = None,
        cloud_custom_data: str | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        is_need_read_receipt: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> BatchSendMsgResponse:
        """Send one one-to-one message to up to 500 users.

        Every recipient gets the same message. No webhook is triggered; friendship, block lists and mutes are not
        checked. The call succeeds if at least one recipient was reached; `error_list` names the others. All calls
        together may reach 12,000 recipients a minute; Trial and Developer editions cannot raise these limits.

        Args:
            to_account: Recipients. At most 500 items.
            msg_body: Elements of the message. At least 1 item.
            sync_other_machine: What the sender's own devices and history receive.
            from_account: Sender. The calling administrator when omitted.
            online_only_flag: Reach online devices only, faster; no history and no unread count. The service assumes
                False when omitted.
            msg_seq: Orders messages of the same second; need not be unique. From 0 to 4294967295. Chosen at random
                when omitted.
            msg_random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            msg_life_time: How long the message waits for offline recipients. 0 reaches online devices only. In
                seconds. From 0 to 604800.
            cloud_custom_data: Custom data stored with the message.
            send_msg_control: Delivery options.
            offline_push_info: Offline push options.
            is_need_read_receipt: Ask for a read receipt. The service assumes False when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90011 TOO_MANY_RECEIVERS: More than 500 recipients.
            ApiError: 90012 RECEIVER_NOT_FOUND: None of the recipients exists.
            ApiError: 70107 ACCOUNT_NOT_FOUND, 70169 ACCOUNT_SERVER_TIMEOUT, 90001 MESSAGE_JSON_INVALID, 90002
                MSG_BODY_INVALID, 90004 MSG_SEQ_INVALID, 90007 MSG_BODY_NOT_ARRAY, 90008 FROM_ACCOUNT_INVALID, 90009
                MESSAGE_ADMIN_REQUIRED, 90010 MESSAGE_FORMAT_INVALID, 90026 OFFLINE_STORAGE_TOO_LONG, 90048
                MESSAGE_ACCOUNT_NOT_FOUND, 90992 MESSAGE_BACKEND_OR_WEBHOOK_ERROR, 91000 MESSAGE_INTERNAL_ERROR,
                93000 MESSAGE_PACKET_TOO_LARGE.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: the service drops a second call with the same `msg_random`, `msg_seq` within 1s. The service drops a
            retry within a second; a later one is a second message.
        Source: https://trtc.io/document/34920 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/1612 (read 2026-02-04)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.openim.batchsendmsg import BatchSendMsgRequest

        return self._send(
            BatchSendMsgRequest(
                to_account=to_account,
                msg_body=msg_body,
                sync_other_machine=sync_other_machine,
                from_account=from_account,
                online_only_flag=online_only_flag,
                msg_seq=msg_seq,
                msg_random=msg_random,
                msg_life_time=msg_life_time,
                cloud_custom_data=cloud_custom_data,
                send_msg_control=send_msg_control,
                offline_push_info=offline_push_info,
                is_need_read_receipt=is_need_read_receipt,
                extra_fields=extra_fields,
            )
        )

    def c2c_msg_read_receipt(
        self,
        *,
        operator_account: str,
        peer_account: str,
        c2c_msg_info: Sequence[C2CReceiptItem],
        extra_fields: JsonObject | None = None,
    ) -> C2CMsgReadReceiptResponse:
        """Send read receipts for one-to-one messages.

        Sent on behalf of the user who received the messages.

        Not everything is known about this API: private error codes.

        Args:
            operator_account: User who read the messages.
            peer_account: User who sent them.
            c2c_msg_info: The messages.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/77776 (read 2026-02-24)
        """
        from timsdk._apis.openim.c2c_msg_read_receipt import C2CMsgReadReceiptRequest

        return self._send(
            C2CMsgReadReceiptRequest(
                operator_account=operator_account,
                peer_account=peer_account,
                c2c_msg_info=c2c_msg_info,
                extra_fields=extra_fields,
            )
        )

    def delete_c2c_msg_ramble(
        self,
        *,
        operator_account: str,
        peer_account: str,
        msg_key_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DeleteC2CMsgRambleResponse:
        """Delete one-to-one messages for one of the two users.

        The other user keeps the messages.

        Not everything is known about this API: private error codes.

        Args:
            operator_account: User who loses the messages; their sender or recipient.
            peer_account: The other user.
            msg_key_list: Keys of the messages. At most 30 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/101439 (read 2026-08)
        """
        from timsdk._apis.openim.delete_c2c_msg_ramble import DeleteC2CMsgRambleRequest

        return self._send(
            DeleteC2CMsgRambleRequest(
                operator_account=operator_account,
                peer_account=peer_account,
                msg_key_list=msg_key_list,
                extra_fields=extra_fields,
            )
        )

    def import_msg(
        self,
        *,
        sync_from_old_system: ImportMessageMode | int,
        from_account: str,
        to_account: str,
        msg_time_stamp: int,
        msg_body: Sequence[MsgElement | Element],
        msg_seq: int | None = None,
        msg_random: int | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ImportMsgResponse:
        """Import a one-to-one message from another system.

        Import messages in the order of their time. An import updates the conversation, triggers no webhook and
        never replaces a message that is there already.

        Args:
            sync_from_old_system: Import as history or as a new message.
            from_account: Sender.
            to_account: Recipient.
            msg_time_stamp: When the message was sent. Unix time in seconds.
            msg_body: Elements of the message. At least 1 item.
            msg_seq: Orders messages of the same second; need not be unique. From 0 to 4294967295. Chosen at random
                when omitted.
            msg_random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90003 TO_ACCOUNT_INVALID, 90005
                MSG_RANDOM_INVALID, 90006 MSG_TIMESTAMP_INVALID, 90007 MSG_BODY_NOT_ARRAY, 90008
                FROM_ACCOUNT_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90010 MESSAGE_FORMAT_INVALID, 90011
                TOO_MANY_RECEIVERS, 90012 RECEIVER_NOT_FOUND, 90026 OFFLINE_STORAGE_TOO_LONG, 90030
                PUSH_ATTRIBUTE_LENGTH_OR_IMPORT_SYNC_INVALID, 90048 MESSAGE_ACCOUNT_NOT_FOUND, 90992
                MESSAGE_BACKEND_OR_WEBHOOK_ERROR, 91000 MESSAGE_INTERNAL_ERROR, 93000 MESSAGE_PACKET_TOO_LARGE.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: the service drops a second call with the same `msg_seq`, `msg_random`, `msg_time_stamp` at any time.
            Equal values mean the same message, whatever it contains and whichever of the two users sent it.
        Source: https://trtc.io/document/35014 (read 2024-12-24)
        """
        from timsdk._apis.openim.importmsg import ImportMsgRequest

        return self._send(
            ImportMsgRequest(
                sync_from_old_system=sync_from_old_system,
                from_account=from_account,
                to_account=to_account,
                msg_time_stamp=msg_time_stamp,
                msg_body=msg_body,
                msg_seq=msg_seq,
                msg_random=msg_random,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    def modify_c2c_msg(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        msg_body: Sequence[MsgElement | Element] | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyC2CMsgResponse:
        """Change a one-to-one message that was sent before.

        Replaces the body, the custom data or both; the former content is lost. The key comes from the call that
        sent the message, from the webhooks or from admin_get_roam_msg.

        Args:
            from_account: Sender of the message.
            to_account: Recipient of the message.
            msg_key: Key of the message. At most 50 characters.
            msg_body: New elements. Unchanged when omitted. At least 1 item.
            cloud_custom_data: New custom data. Unchanged when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20001 MESSAGE_REQUEST_INVALID, 20002 MESSAGE_USERSIG_EXPIRED, 20003 MESSAGE_ACCOUNT_INVALID,
                20004 MESSAGE_NETWORK_ERROR, 20005 MESSAGE_SERVER_ERROR, 90001 MESSAGE_JSON_INVALID, 90002
                MSG_BODY_INVALID, 90003 TO_ACCOUNT_INVALID, 90007 MSG_BODY_NOT_ARRAY, 90009 MESSAGE_ADMIN_REQUIRED,
                90010 MESSAGE_FORMAT_INVALID, 90012 RECEIVER_NOT_FOUND, 90992 MESSAGE_BACKEND_OR_WEBHOOK_ERROR,
                91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/47722 (read 2024-12-24)
        """
        from timsdk._apis.openim.modify_c2c_msg import ModifyC2CMsgRequest

        return self._send(
            ModifyC2CMsgRequest(
                from_account=from_account,
                to_account=to_account,
                msg_key=msg_key,
                msg_body=msg_body,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )

    def modify_group_msg(
        self,
        *,
        group_id: str,
        msg_seq: int,
        msg_body: Sequence[MsgElement | Element] | None = None,
        cloud_custom_data: str | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyGroupMsgResponse:
        """Change a group message that was sent before.

        Replaces the body, the custom data or both; the former content is lost. Not for live groups, which store no
        messages.

        Args:
            group_id: Group of the message.
            msg_seq: Sequence number of the message. From 0 to 4294967295.
            msg_body: New elements. Unchanged when omitted. At least 1 item.
            cloud_custom_data: New custom data. Unchanged when omitted.
            topic_id: Topic of the message. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20001 MESSAGE_REQUEST_INVALID, 20002 MESSAGE_USERSIG_EXPIRED, 20004 MESSAGE_NETWORK_ERROR,
                20005 MESSAGE_SERVER_ERROR, 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90003
                TO_ACCOUNT_INVALID, 90007 MSG_BODY_NOT_ARRAY, 90009 MESSAGE_ADMIN_REQUIRED, 90010
                MESSAGE_FORMAT_INVALID, 90992 MESSAGE_BACKEND_OR_WEBHOOK_ERROR, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/47948 (read 2024-12-24)
        """
        from timsdk._apis.openim.modify_group_msg import ModifyGroupMsgRequest

        return self._send(
            ModifyGroupMsgRequest(
                group_id=group_id,
                msg_seq=msg_seq,
                msg_body=msg_body,
                cloud_custom_data=cloud_custom_data,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def send_msg(
        self,
        *,
        to_account: str,
        msg_body: Sequence[MsgElement | Element],
        sync_other_machine: SyncOtherMachine | int | None = None,
        from_account: str | None = None,
        online_only_flag: bool | None = None,
        msg_life_time: int | None = None,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        forbid_callback_control: list[ForbidCallbackControl | str]
        | list[ForbidCallbackControl]
        | list[str]
        | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        is_need_read_receipt: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendMsgResponse:
        """Send a one-to-one message.

        The recipient sees the sender given in `from_account`, or the administrator who calls. Friendship, block
        lists and mutes are not checked. `msg_seq` and `msg_random` become part of the message key, and the history
        of a conversation is sorted by time, then by `msg_seq`. For 120 seconds the service drops a message with the
        sender, `msg_seq`, `msg_random` and content of an earlier one. No page says which `msg_key` the response to
        a dropped retry carries: prefer the one of the first response. Trial and Developer editions send 1,000
        messages a day.

        Args:
            to_account: Recipient.
            msg_body: Elements of the message. At least 1 item.
            sync_other_machine: What the sender's own devices and history receive.
            from_account: Sender. The calling administrator when omitted.
            online_only_flag: Reach online devices only, outside any history. The service assumes False when
                omitted.
            msg_life_time: How long the message waits for an offline recipient. 0 reaches online devices only. In
                seconds. From 0 to 604800. The service assumes 604800 when omitted.
            msg_seq: Orders messages of the same second; need not be unique. From 0 to 4294967295. Chosen at random
                when omitted.
            msg_random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            forbid_callback_control: Webhooks this message must not trigger.
            send_msg_control: Delivery options.
            cloud_custom_data: Custom data stored with the message.
            support_message_extension: Allow extensions of the message.
            offline_push_info: Offline push options.
            is_need_read_receipt: Ask for a read receipt. The service assumes False when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20001 MESSAGE_REQUEST_INVALID, 20002 MESSAGE_USERSIG_EXPIRED, 20003 MESSAGE_ACCOUNT_INVALID,
                20004 MESSAGE_NETWORK_ERROR, 20005 MESSAGE_SERVER_ERROR, 20006 MESSAGE_REJECTED_BY_WEBHOOK, 90001
                MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90003 TO_ACCOUNT_INVALID, 90005 MSG_RANDOM_INVALID,
                90007 MSG_BODY_NOT_ARRAY, 90009 MESSAGE_ADMIN_REQUIRED, 90010 MESSAGE_FORMAT_INVALID, 90012
                RECEIVER_NOT_FOUND, 90026 OFFLINE_STORAGE_TOO_LONG, 90031 SYNC_OTHER_MACHINE_INVALID, 90044
                MSG_LIFE_TIME_INVALID, 90048 MESSAGE_ACCOUNT_NOT_FOUND, 90992 MESSAGE_BACKEND_OR_WEBHOOK_ERROR,
                91000 MESSAGE_INTERNAL_ERROR, 93000 MESSAGE_PACKET_TOO_LARGE.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: the service drops a second call with the same `from_account`, `msg_seq`, `msg_random` within 2m. The
            service drops a retry within 120 seconds, by these fields and a checksum of the content.
        Source: https://cloud.tencent.com/document/product/269/2282 (read 2026-02-04)
        Source: https://trtc.io/document/34919 (read 2024-12-24)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.openim.sendmsg import SendMsgRequest

        return self._send(
            SendMsgRequest(
                to_account=to_account,
                msg_body=msg_body,
                sync_other_machine=sync_other_machine,
                from_account=from_account,
                online_only_flag=online_only_flag,
                msg_life_time=msg_life_time,
                msg_seq=msg_seq,
                msg_random=msg_random,
                forbid_callback_control=forbid_callback_control,
                send_msg_control=send_msg_control,
                cloud_custom_data=cloud_custom_data,
                support_message_extension=support_message_extension,
                offline_push_info=offline_push_info,
                is_need_read_receipt=is_need_read_receipt,
                extra_fields=extra_fields,
            )
        )
