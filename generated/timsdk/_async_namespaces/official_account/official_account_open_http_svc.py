# Generated from spec/apis/official_account_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.official_account_open_http_svc.add_subscriber import AddSubscriberResponse, SubscriberToAdd
    from timsdk._apis.official_account_open_http_svc.create_official_account import CreateOfficialAccountResponse
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import DeleteSubscriberResponse
    from timsdk._apis.official_account_open_http_svc.destroy_official_account import DestroyOfficialAccountResponse
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        GetOfficialAccountInfoResponse,
        OfficialAccountFilter,
        OfficialAccountRef,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        GetSubscribedOfficialAccountListResponse,
        SubscribedOfficialAccountFilter,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import GetSubscriberInfoResponse
    from timsdk._apis.official_account_open_http_svc.modify_official_account_base_info import (
        ModifyOfficialAccountBaseInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.modify_subscriber_info import ModifySubscriberInfoResponse
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMsgGetSimpleResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountMsgRecallResponse,
    )
    from timsdk._apis.official_account_open_http_svc.send_official_account_msg import SendOfficialAccountMsgResponse
    from timsdk._types.forbid_callback_control import ForbidCallbackControl
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk._types.send_msg_control import SendMsgControl
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncOfficialAccountOpenHttpSvcMethods(AsyncNamespace):
    """Official accounts: the APIs of `official_account_open_http_svc`."""

    __slots__ = ()

    async def add_subscriber(
        self,
        *,
        official_account: str,
        subscriber_list: Sequence[SubscriberToAdd],
        extra_fields: JsonObject | None = None,
    ) -> AddSubscriberResponse:
        """Subscribe users to an official account.

        Not everything is known about this API: private error codes (those listed here are of
        destroy_official_account).

        Args:
            official_account: ID of the official account.
            subscriber_list: Users to subscribe. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response marks a user who is subscribed already.
        Source: https://trtc.io/document/60760 (read 2024-07-16)
        """
        from timsdk._apis.official_account_open_http_svc.add_subscriber import AddSubscriberRequest

        return await self._send(
            AddSubscriberRequest(
                official_account=official_account,
                subscriber_list=subscriber_list,
                extra_fields=extra_fields,
            )
        )

    async def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        max_subscriber_num: int | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateOfficialAccountResponse:
        """Create an official account.

        Needs the Enterprise edition; the free edition allows 5 official accounts for a trial.

        Not everything is known about this API: private error codes (those listed here, except 20006, are of
        destroy_official_account).

        Args:
            owner_account: Owner, an imported account.
            name: Name. At most 150 bytes.
            official_account_user_id: Custom ID, starting with @TOA#_. Assigned by the server when omitted. At most
                48 bytes.
            introduction: Introduction. At most 400 bytes.
            face_url: Address of the picture. At most 500 bytes.
            max_subscriber_num: Maximum number of subscribers. The service assumes 100000 when omitted.
            organization: Organization behind the account. At most 500 bytes.
            custom_string: Custom data of the account. At most 3000 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20006 MESSAGE_REJECTED_BY_WEBHOOK: Your webhook refused it.
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `official_account_user_id` is set. With a chosen ID, the response to a
            retry is 130008.
        Source: https://trtc.io/document/60755 (read 2024-07-16)
        Source: https://cloud.tencent.com/document/product/269/102302 (read 2025-12-19)
        Source: https://cloud.tencent.com/document/product/269/102315 (read 2025-08-21)
        """
        from timsdk._apis.official_account_open_http_svc.create_official_account import CreateOfficialAccountRequest

        return await self._send(
            CreateOfficialAccountRequest(
                owner_account=owner_account,
                name=name,
                official_account_user_id=official_account_user_id,
                introduction=introduction,
                face_url=face_url,
                max_subscriber_num=max_subscriber_num,
                organization=organization,
                custom_string=custom_string,
                extra_fields=extra_fields,
            )
        )

    async def delete_subscriber(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DeleteSubscriberResponse:
        """Unsubscribe users from an official account.

        Not everything is known about this API: private error codes after 130002 (those listed here are of
        destroy_official_account).

        Args:
            official_account: ID of the official account.
            subscriber_to_del_account: User IDs.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response marks a user who is not subscribed.
        Source: https://trtc.io/document/60761 (read 2024-07-16)
        """
        from timsdk._apis.official_account_open_http_svc.delete_subscriber import DeleteSubscriberRequest

        return await self._send(
            DeleteSubscriberRequest(
                official_account=official_account,
                subscriber_to_del_account=subscriber_to_del_account,
                extra_fields=extra_fields,
            )
        )

    async def destroy_official_account(
        self,
        *,
        official_account: str,
        extra_fields: JsonObject | None = None,
    ) -> DestroyOfficialAccountResponse:
        """Delete an official account.

        Args:
            official_account: ID of the official account.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response to a retry says that the official account
            does not exist.
        Source: https://trtc.io/document/60756 (read 2024-07-16)
        """
        from timsdk._apis.official_account_open_http_svc.destroy_official_account import DestroyOfficialAccountRequest

        return await self._send(
            DestroyOfficialAccountRequest(
                official_account=official_account,
                extra_fields=extra_fields,
            )
        )

    async def get_official_account_info(
        self,
        *,
        official_account_id_list: Sequence[OfficialAccountRef],
        response_filter: OfficialAccountFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetOfficialAccountInfoResponse:
        """Get official accounts.

        Each official account carries a result of its own.

        Not everything is known about this API: sample response; whether an entry carries its ID; private error
        codes (those listed here are of destroy_official_account).

        Args:
            official_account_id_list: Official accounts. At most 50 items.
            response_filter: Which fields to return. All when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60758 (read 2024-07-16)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
            GetOfficialAccountInfoRequest,
        )

        return await self._send(
            GetOfficialAccountInfoRequest(
                official_account_id_list=official_account_id_list,
                response_filter=response_filter,
                extra_fields=extra_fields,
            )
        )

    async def get_subscribed_official_account_list(
        self,
        *,
        subscriber_account: str,
        limit: int | None = None,
        offset: int | None = None,
        response_filter: SubscribedOfficialAccountFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetSubscribedOfficialAccountListResponse:
        """Page through the official accounts a user has subscribed to.

        Not everything is known about this API: sample response; whether an entry carries its ID; private error
        codes (those listed here are of destroy_official_account).

        Args:
            subscriber_account: User ID.
            limit: Official accounts on a page. At most 200. The service assumes 200 when omitted.
            offset: Number of official accounts to skip.
            response_filter: Which fields to return. All when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60763 (read 2024-07-16)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
            GetSubscribedOfficialAccountListRequest,
        )

        return await self._send(
            GetSubscribedOfficialAccountListRequest(
                subscriber_account=subscriber_account,
                limit=limit,
                offset=offset,
                response_filter=response_filter,
                extra_fields=extra_fields,
            )
        )

    async def get_subscriber_info(
        self,
        *,
        official_account: str,
        next: str,
        limit: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetSubscriberInfoResponse:
        """Page through the subscribers of an official account.

        Not everything is known about this API: private error codes (those listed here are of
        destroy_official_account).

        Args:
            official_account: ID of the official account.
            next: Empty on the first page, then `next` of the previous response.
            limit: Subscribers on a page. All when omitted. At most 200.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60759 (read 2024-07-16)
        """
        from timsdk._apis.official_account_open_http_svc.get_subscriber_info import GetSubscriberInfoRequest

        return await self._send(
            GetSubscriberInfoRequest(
                official_account=official_account,
                next=next,
                limit=limit,
                extra_fields=extra_fields,
            )
        )

    async def modify_official_account_base_info(
        self,
        *,
        official_account: str,
        name: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        max_subscriber_num: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyOfficialAccountBaseInfoResponse:
        """Change an official account.

        Omitted fields stay as they are.

        Not everything is known about this API: private error codes (those listed here are of
        destroy_official_account).

        Args:
            official_account: ID of the official account.
            name: Name. At most 150 bytes.
            introduction: Introduction. At most 400 bytes.
            face_url: Address of the picture. At most 500 bytes.
            organization: Organization behind the account. At most 500 bytes.
            custom_string: Custom data of the account. At most 3000 bytes.
            max_subscriber_num: Maximum number of subscribers.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60757 (read 2024-07-16)
        """
        from timsdk._apis.official_account_open_http_svc.modify_official_account_base_info import (
            ModifyOfficialAccountBaseInfoRequest,
        )

        return await self._send(
            ModifyOfficialAccountBaseInfoRequest(
                official_account=official_account,
                name=name,
                introduction=introduction,
                face_url=face_url,
                organization=organization,
                custom_string=custom_string,
                max_subscriber_num=max_subscriber_num,
                extra_fields=extra_fields,
            )
        )

    async def modify_subscriber_info(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        extra_fields: JsonObject | None = None,
    ) -> ModifySubscriberInfoResponse:
        """Change the custom data of a subscriber.

        Not everything is known about this API: private error codes (those listed here are of
        destroy_official_account).

        Args:
            official_account: ID of the official account.
            subscriber_account: User ID of the subscriber.
            custom_string: Custom data of the subscriber.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 6017 OFFICIAL_ACCOUNT_PARAM_INVALID, 10004 GROUP_PARAM_INVALID, 20001 MESSAGE_REQUEST_INVALID,
                20005 MESSAGE_SERVER_ERROR, 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING, 130004
                OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING, 130007 OFFICIAL_ACCOUNT_ID_INVALID, 130008
                OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING, 131000 OFFICIAL_ACCOUNT_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60762 (read 2024-07-16)
        Source: https://cloud.tencent.com/document/product/269/102310 (read 2025-11-03)
        """
        from timsdk._apis.official_account_open_http_svc.modify_subscriber_info import ModifySubscriberInfoRequest

        return await self._send(
            ModifySubscriberInfoRequest(
                official_account=official_account,
                subscriber_account=subscriber_account,
                custom_string=custom_string,
                extra_fields=extra_fields,
            )
        )

    async def official_account_msg_get_simple(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | None = None,
        with_recalled_msg: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> OfficialAccountMsgGetSimpleResponse:
        """Page through the messages of an official account, newest first.

        Without `last_msg_key` the newest messages come. Deleted and expired messages keep their place with an empty
        body.

        Not everything is known about this API: private error codes (those listed here are of
        official_account_msg_recall).

        Args:
            official_account: ID of the official account.
            last_msg_key: Return messages older than this one. The newest when omitted.
            req_msg_number: Messages on a page. At most 20.
            with_recalled_msg: Include recalled messages. The service assumes False when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10010 GROUP_NOT_FOUND: The official account does not exist, or was deleted.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60812 (read 2024-07-16)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
            OfficialAccountMsgGetSimpleRequest,
        )

        return await self._send(
            OfficialAccountMsgGetSimpleRequest(
                official_account=official_account,
                last_msg_key=last_msg_key,
                req_msg_number=req_msg_number,
                with_recalled_msg=with_recalled_msg,
                extra_fields=extra_fields,
            )
        )

    async def official_account_msg_recall(
        self,
        *,
        official_account: str,
        msg_key_list: list[str],
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> OfficialAccountMsgRecallResponse:
        """Recall messages of an official account.

        Works for messages of any age that are still in the history, sent by clients or by the server.

        Not everything is known about this API: private error codes after 10010.

        Args:
            official_account: ID of the official account.
            msg_key_list: Keys of the messages. At most 10 items.
            reason: Why they are recalled. At most 100 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10010 GROUP_NOT_FOUND: The official account does not exist, or was deleted.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10030 GROUP_RECALL_MESSAGE_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60811 (read 2024-07-16)
        """
        from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
            OfficialAccountMsgRecallRequest,
        )

        return await self._send(
            OfficialAccountMsgRecallRequest(
                official_account=official_account,
                msg_key_list=msg_key_list,
                reason=reason,
                extra_fields=extra_fields,
            )
        )

    async def send_official_account_msg(
        self,
        *,
        official_account: str,
        msg_body: Sequence[MsgElement | Element],
        random: int | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        forbid_callback_control: list[ForbidCallbackControl | str]
        | list[ForbidCallbackControl]
        | list[str]
        | None = None,
        online_only_flag: bool | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendOfficialAccountMsgResponse:
        """Send a message to the subscribers of an official account.

        An official account sends at most one message a second and two broadcasts an hour.

        Not everything is known about this API: sample response; private error codes (those listed here are of
        official_account_msg_recall).

        Args:
            official_account: Sender, an official account.
            msg_body: Elements of the message. At least 1 item.
            random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            offline_push_info: Offline push options.
            forbid_callback_control: Webhooks this message must not trigger.
            online_only_flag: Reach online subscribers only. The service assumes False when omitted.
            send_msg_control: Delivery options: NoLastMsg. Not together with `online_only_flag`.
            cloud_custom_data: Custom data stored with the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10010 GROUP_NOT_FOUND: The official account does not exist, or was deleted.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: the service drops a second call with the same `random` within 5m.
        Source: https://trtc.io/document/60810 (read 2026-02-11)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12)
        """
        from timsdk._apis.official_account_open_http_svc.send_official_account_msg import (
            SendOfficialAccountMsgRequest,
        )

        return await self._send(
            SendOfficialAccountMsgRequest(
                official_account=official_account,
                msg_body=msg_body,
                random=random,
                offline_push_info=offline_push_info,
                forbid_callback_control=forbid_callback_control,
                online_only_flag=online_only_flag,
                send_msg_control=send_msg_control,
                cloud_custom_data=cloud_custom_data,
                extra_fields=extra_fields,
            )
        )
