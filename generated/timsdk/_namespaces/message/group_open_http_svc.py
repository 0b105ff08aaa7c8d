# Generated from spec/apis/group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.group_open_http_svc.clear_group_msg import ClearGroupMsgResponse
    from timsdk._apis.group_open_http_svc.delete_group_msg_by_sender import DeleteGroupMsgBySenderResponse
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import GetGroupMsgReceiptResponse
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import (
        GetGroupMsgReceiptDetailResponse,
        ReceiptFilter,
    )
    from timsdk._apis.group_open_http_svc.get_pinned_messages import GetPinnedMessagesResponse
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import GroupMsgGetSimpleResponse
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupMsgRecallResponse
    from timsdk._apis.group_open_http_svc.group_msg_receipt import GroupMsgReceiptResponse
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMessage, ImportGroupMsgResponse
    from timsdk._apis.group_open_http_svc.pin_message import PinMessageResponse
    from timsdk._apis.group_open_http_svc.send_group_msg import SendGroupMsgResponse
    from timsdk._apis.group_open_http_svc.send_group_system_notification import SendGroupSystemNotificationResponse
    from timsdk._apis.group_open_http_svc.unpin_message import UnpinMessageResponse
    from timsdk._types.forbid_callback_control import ForbidCallbackControl
    from timsdk._types.group_at_info import GroupAtInfo
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.msg_priority import MsgPriority
    from timsdk._types.msg_seq_item import MsgSeqItem
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk._types.send_msg_control import SendMsgControl
    from timsdk_runtime.model.base import Element, JsonObject


class GroupOpenHttpSvcMethods(Namespace):
    """Messages: the APIs of `group_open_http_svc`."""

    __slots__ = ()

    def clear_group_msg(
        self,
        *,
        group_id: str,
        msg_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ClearGroupMsgResponse:
        """Clear the history of a group.

        Clients no longer see the messages; an administrator can still read them with group_msg_get_simple. Live
        groups are supported, communities are not.

        Not everything is known about this API: private error codes after 10010.

        Args:
            group_id: Group ID.
            msg_seq: Clear messages up to this sequence number. All when omitted. From 0 to 4294967295.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The operator is not an administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `msg_seq` is set. Without `msg_seq`, a retry also clears newer
            messages.
        Source: https://trtc.io/document/65970 (read 2025-10-23)
        """
        from timsdk._apis.group_open_http_svc.clear_group_msg import ClearGroupMsgRequest

        return self._send(
            ClearGroupMsgRequest(
                group_id=group_id,
                msg_seq=msg_seq,
                extra_fields=extra_fields,
            )
        )

    def delete_group_msg_by_sender(
        self,
        *,
        group_id: str,
        sender_account: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DeleteGroupMsgBySenderResponse:
        """Recall what one member sent among the last 1,000 messages of a group.

        The recall is silent: clients notice it only when they load the history again. In a live group, which stores
        no messages, the call succeeds without any effect.

        Args:
            group_id: Group ID.
            sender_account: Member who sent the messages.
            topic_id: Topic of the messages. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. A retry also recalls what the member sent in between.
        Source: https://trtc.io/document/34970 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.delete_group_msg_by_sender import DeleteGroupMsgBySenderRequest

        return self._send(
            DeleteGroupMsgBySenderRequest(
                group_id=group_id,
                sender_account=sender_account,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def get_group_msg_receipt(
        self,
        *,
        group_id: str,
        msg_seq_list: Sequence[MsgSeqItem],
        extra_fields: JsonObject | None = None,
    ) -> GetGroupMsgReceiptResponse:
        """Get how many members have read group messages.

        Needs the Ultimate edition and group read receipts switched on in the console. Work, public and meeting
        groups only.

        Args:
            group_id: Group of the messages.
            msg_seq_list: The messages.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10062
                READ_RECEIPT_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/49439 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_msg_receipt import GetGroupMsgReceiptRequest

        return self._send(
            GetGroupMsgReceiptRequest(
                group_id=group_id,
                msg_seq_list=msg_seq_list,
                extra_fields=extra_fields,
            )
        )

    def get_group_msg_receipt_detail(
        self,
        *,
        group_id: str,
        filter: ReceiptFilter | int,
        cursor: str,
        count: int,
        msg_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupMsgReceiptDetailResponse:
        """Page through who has or has not read a group message.

        Needs the Ultimate edition and group read receipts switched on in the console. Work, public and meeting
        groups only. Depending on `filter`, the response holds `read_list` or `unread_list`.

        Args:
            group_id: Group of the message.
            filter: Which members to list.
            cursor: Empty on the first page, then `cursor` of the previous response.
            count: Members on a page. At most 200.
            msg_seq: Sequence number of the message. From 0 to 4294967295.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10062
                READ_RECEIPT_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/49438 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import GetGroupMsgReceiptDetailRequest

        return self._send(
            GetGroupMsgReceiptDetailRequest(
                group_id=group_id,
                filter=filter,
                cursor=cursor,
                count=count,
                msg_seq=msg_seq,
                extra_fields=extra_fields,
            )
        )

    def get_pinned_messages(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetPinnedMessagesResponse:
        """List the pinned messages of a group.

        At most 10 messages of a group are pinned; the newest pin comes first. Work, public, meeting and community
        groups. Ultimate, Enterprise and Developer editions only.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Group ID.
            topic_id: Topic. Required for communities.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/134120 (read 2026-07-14)
        """
        from timsdk._apis.group_open_http_svc.get_pinned_messages import GetPinnedMessagesRequest

        return self._send(
            GetPinnedMessagesRequest(
                group_id=group_id,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def group_msg_get_simple(
        self,
        *,
        group_id: str,
        req_msg_number: int,
        req_msg_seq: int | None = None,
        with_recalled_msg: bool | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GroupMsgGetSimpleResponse:
        """Page through the history of a group, newest message first.

        Without `req_msg_seq` the newest messages come; the next page starts below the smallest `msg_seq` received.
        Deleted and expired messages keep their place with an empty body. Not for live groups, which store no
        messages.

        Args:
            group_id: Group ID.
            req_msg_number: Messages on a page. At most 20.
            req_msg_seq: Return messages up to this sequence number. The newest when omitted. At least 1.
            with_recalled_msg: Include recalled messages. The service assumes False when omitted.
            topic_id: Topic to read. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34971 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.group_msg_get_simple import GroupMsgGetSimpleRequest

        return self._send(
            GroupMsgGetSimpleRequest(
                group_id=group_id,
                req_msg_number=req_msg_number,
                req_msg_seq=req_msg_seq,
                with_recalled_msg=with_recalled_msg,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def group_msg_recall(
        self,
        *,
        group_id: str,
        msg_seq_list: Sequence[MsgSeqItem],
        topic_id: str | None = None,
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GroupMsgRecallResponse:
        """Recall group messages.

        Works for messages of any age that are still in the history, sent by clients or by the server, and cannot be
        undone. Not for live groups.

        Args:
            group_id: Group of the messages.
            msg_seq_list: The messages. At most 10 items.
            topic_id: Topic of the messages. Communities only.
            reason: Why they are recalled. At most 100 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10030
                GROUP_RECALL_MESSAGE_NOT_FOUND, 10031 GROUP_RECALL_WINDOW_PASSED, 10032
                GROUP_MESSAGE_NOT_RECALLABLE, 10033 GROUP_TYPE_RECALL_UNSUPPORTED, 10041
                GROUP_RECALL_DISABLED_FOR_APP.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34965 (read 2024-12-24)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.group_open_http_svc.group_msg_recall import GroupMsgRecallRequest

        return self._send(
            GroupMsgRecallRequest(
                group_id=group_id,
                msg_seq_list=msg_seq_list,
                topic_id=topic_id,
                reason=reason,
                extra_fields=extra_fields,
            )
        )

    def group_msg_receipt(
        self,
        *,
        group_id: str,
        from_account: str,
        msg_seq_list: Sequence[MsgSeqItem],
        extra_fields: JsonObject | None = None,
    ) -> GroupMsgReceiptResponse:
        """Send read receipts for group messages.

        Needs the Ultimate or Enterprise edition and group read receipts switched on in the console. Work, public
        and meeting groups of at most 200 members.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Group of the messages.
            from_account: Member who read the messages.
            msg_seq_list: The messages. At most 50 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/107478 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.group_msg_receipt import GroupMsgReceiptRequest

        return self._send(
            GroupMsgReceiptRequest(
                group_id=group_id,
                from_account=from_account,
                msg_seq_list=msg_seq_list,
                extra_fields=extra_fields,
            )
        )

    def import_group_msg(
        self,
        *,
        group_id: str,
        msg_list: Sequence[ImportGroupMessage],
        recent_contact_flag: bool | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ImportGroupMsgResponse:
        """Import group messages from another system.

        Import in the order of their time. Each message must be later than the group and its newest message and
        earlier than now. No webhook is triggered and nothing is pushed. The unread count of every member becomes 0:
        set it afterwards. Not for live groups.

        Args:
            group_id: Group ID.
            msg_list: The messages, oldest first. At most 7 items.
            recent_contact_flag: Update the conversation list. Not for communities. The service assumes False when
                omitted.
            topic_id: Topic to import to. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type takes no imports.
            ApiError: 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10020
                GROUP_IMPORT_MESSAGE_TOO_LONG.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: the service drops a second call with the same `msg_list` within 5m. Each message has its own
            `random`; the service drops a retry or refuses it for its time.
        Source: https://trtc.io/document/34968 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMsgRequest

        return self._send(
            ImportGroupMsgRequest(
                group_id=group_id,
                msg_list=msg_list,
                recent_contact_flag=recent_contact_flag,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def pin_message(
        self,
        *,
        group_id: str,
        msg_seq: int,
        topic_id: str | None = None,
        pinner_account: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> PinMessageResponse:
        """Pin a group message.

        At most 10 messages of a group are pinned. Work, public, meeting and community groups. Ultimate and
        Enterprise editions only, by the page of get_pinned_messages the Developer edition, too.

        Not everything is known about this API: private error codes (those listed here are of the client SDKs).

        Args:
            group_id: Group of the message.
            msg_seq: Sequence number of the message. From 1 to 4294967295.
            topic_id: Topic of the message. Required for communities.
            pinner_account: Who pins it. The calling administrator when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10070 GROUP_PINNED_MESSAGES_LIMIT: Ten messages are pinned already.
            ApiError: 10071 GROUP_MESSAGE_ALREADY_PINNED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/133874 (read 2026-07-10)
        Source: https://trtc.io/document/34348 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.pin_message import PinMessageRequest

        return self._send(
            PinMessageRequest(
                group_id=group_id,
                msg_seq=msg_seq,
                topic_id=topic_id,
                pinner_account=pinner_account,
                extra_fields=extra_fields,
            )
        )

    def send_group_msg(
        self,
        *,
        group_id: str,
        msg_body: Sequence[MsgElement | Element],
        random: int | None = None,
        msg_priority: MsgPriority | str | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        forbid_callback_control: list[ForbidCallbackControl | str]
        | list[ForbidCallbackControl]
        | list[str]
        | None = None,
        online_only_flag: bool | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | None = None,
        group_at_info: Sequence[GroupAtInfo] | None = None,
        to_account: list[str] | None = None,
        need_read_receipt: bool | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendGroupMsgResponse:
        """Send a group message.

        A group takes 40 messages a second. Messages above that are dropped, lowest priority first, while the
        response still says success and `msg_drop_reason` says why. The sender can be any existing account, member
        or not. Trial and Developer editions send 1,000 messages a day.

        Args:
            group_id: Group ID.
            msg_body: Elements of the message. At least 1 item.
            random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            msg_priority: Priority when the group sends too fast. The service assumes "Normal" when omitted.
            from_account: Sender. The calling administrator when omitted.
            offline_push_info: Offline push options.
            forbid_callback_control: Webhooks this message must not trigger.
            online_only_flag: Reach online members only, outside any history. Not for live groups. The service
                assumes False when omitted.
            send_msg_control: Delivery options. Not together with `online_only_flag`.
            cloud_custom_data: Custom data stored with the message.
            support_message_extension: Allow extensions of the message.
            group_at_info: Mentions, in the order of the text.
            to_account: Only these members get the message; it stays out of the unread count. Work, public and
                meeting groups. At most 50 items.
            need_read_receipt: Ask for read receipts. The service assumes False when omitted.
            topic_id: Topic to send to. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10017 GROUP_SENDER_MUTED: The sender or the group is muted.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10007 GROUP_PERMISSION_DENIED, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10016 GROUP_REJECTED_BY_WEBHOOK, 10023
                GROUP_MESSAGE_RATE_LIMITED, 80001 TEXT_BLOCKED_BY_MODERATION, 80002 MESSAGE_TOO_LONG.
            MessageDropped: The service reported success and dropped the message.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: the service drops a second call with the same `random` within 5m.
        Source: https://trtc.io/document/34959 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/1629 (read 2026-02-04)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.group_open_http_svc.send_group_msg import SendGroupMsgRequest

        return self._send(
            SendGroupMsgRequest(
                group_id=group_id,
                msg_body=msg_body,
                random=random,
                msg_priority=msg_priority,
                from_account=from_account,
                offline_push_info=offline_push_info,
                forbid_callback_control=forbid_callback_control,
                online_only_flag=online_only_flag,
                send_msg_control=send_msg_control,
                cloud_custom_data=cloud_custom_data,
                support_message_extension=support_message_extension,
                group_at_info=group_at_info,
                to_account=to_account,
                need_read_receipt=need_read_receipt,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def send_group_system_notification(
        self,
        *,
        group_id: str,
        content: str,
        to_members_account: list[str] | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendGroupSystemNotificationResponse:
        """Send a system notification to a group.

        Clients receive it as custom data from the server. A live group cannot choose recipients. The message rate
        of a group does not apply.

        Args:
            group_id: Group ID.
            content: Text of the notification.
            to_members_account: Recipients. All members when omitted or empty. At most 500 items.
            topic_id: Topic to notify. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again.
        Source: https://trtc.io/document/34958 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.send_group_system_notification import SendGroupSystemNotificationRequest

        return self._send(
            SendGroupSystemNotificationRequest(
                group_id=group_id,
                content=content,
                to_members_account=to_members_account,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def unpin_message(
        self,
        *,
        group_id: str,
        msg_seq: int,
        topic_id: str | None = None,
        unpinner_account: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UnpinMessageResponse:
        """Unpin a group message.

        The message must be pinned. Work, public, meeting and community groups. Ultimate, Enterprise and Developer
        editions only.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Group of the message.
            msg_seq: Sequence number of the message. From 1 to 4294967295.
            topic_id: Topic of the message. Required for communities.
            unpinner_account: Who unpins it. The calling administrator when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/134119 (read 2026-07)
        """
        from timsdk._apis.group_open_http_svc.unpin_message import UnpinMessageRequest

        return self._send(
            UnpinMessageRequest(
                group_id=group_id,
                msg_seq=msg_seq,
                topic_id=topic_id,
                unpinner_account=unpinner_account,
                extra_fields=extra_fields,
            )
        )
