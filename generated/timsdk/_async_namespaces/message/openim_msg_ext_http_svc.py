# Generated from spec/apis/openim_msg_ext_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.openim_msg_ext_http_svc.get_key_values import GetKeyValuesResponse
    from timsdk._apis.openim_msg_ext_http_svc.group_get_key_values import GroupGetKeyValuesResponse
    from timsdk._apis.openim_msg_ext_http_svc.group_set_key_values import GroupSetKeyValuesResponse
    from timsdk._apis.openim_msg_ext_http_svc.set_key_values import SetKeyValuesResponse
    from timsdk._types.extension_operation import ExtensionOperation
    from timsdk._types.message_extension import MessageExtension
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenimMsgExtHttpSvcMethods(AsyncNamespace):
    """Messages: the APIs of `openim_msg_ext_http_svc`."""

    __slots__ = ()

    async def get_key_values(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetKeyValuesResponse:
        """Page through the extensions of a one-to-one message.

        A response holds up to 200 extensions, ordered by version. `start_seq` is inclusive: the next page starts
        with the version the last one ended with, so a key can come twice. Needs the Ultimate edition and message
        extensions switched on in the console.

        Args:
            to_account: Recipient of the message.
            msg_key: Key of the message. At most 50 characters.
            from_account: Sender of the message.
            start_seq: Return extensions of this version and later ones.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The app does not have the Ultimate edition.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 23004 MESSAGE_OR_EXTENSION_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/51194 (read 2024-12-24)
        """
        from timsdk._apis.openim_msg_ext_http_svc.get_key_values import GetKeyValuesRequest

        return await self._send(
            GetKeyValuesRequest(
                to_account=to_account,
                msg_key=msg_key,
                from_account=from_account,
                start_seq=start_seq,
                extra_fields=extra_fields,
            )
        )

    async def group_get_key_values(
        self,
        *,
        group_id: str,
        msg_seq: int,
        start_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GroupGetKeyValuesResponse:
        """Page through the extensions of a group message.

        A response holds up to 200 extensions, ordered by version. `start_seq` is inclusive: the next page starts
        with the version the last one ended with, so a key can come twice. Needs the Ultimate edition and message
        extensions switched on in the console. Work, public and meeting groups only.

        Args:
            group_id: Group of the message.
            msg_seq: Sequence number of the message. From 0 to 4294967295.
            start_seq: Return extensions of this version and later ones.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The app does not have the Ultimate edition.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 23004 MESSAGE_OR_EXTENSION_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/52169 (read 2024-12-24)
        """
        from timsdk._apis.openim_msg_ext_http_svc.group_get_key_values import GroupGetKeyValuesRequest

        return await self._send(
            GroupGetKeyValuesRequest(
                group_id=group_id,
                msg_seq=msg_seq,
                start_seq=start_seq,
                extra_fields=extra_fields,
            )
        )

    async def group_set_key_values(
        self,
        *,
        group_id: str,
        msg_seq: int,
        operate_type: ExtensionOperation | int,
        extension_list: Sequence[MessageExtension] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GroupSetKeyValuesResponse:
        """Set, delete or clear the extensions of a group message.

        A message has up to 300 extensions and must have been sent with extensions allowed. It takes 200 changes a
        minute. Needs the Ultimate edition and message extensions switched on in the console. Work, public and
        meeting groups only.

        Args:
            group_id: Group of the message.
            msg_seq: Sequence number of the message. From 0 to 4294967295.
            operate_type: What to do.
            extension_list: The keys to set or delete. Not for clearing. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The app does not have the Ultimate edition.
            ApiError: 23001 MESSAGE_EXTENSION_SEQ_CONFLICT: Somebody else changed the key first.
            ApiError: 23003 MESSAGE_EXTENSION_RATE_LIMITED: More than 200 changes of this message in a minute.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 23002 MESSAGE_EXTENSION_UNSUPPORTED,
                23004 MESSAGE_OR_EXTENSION_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The version of a key is not checked for calls by an app
            administrator.
        Source: https://trtc.io/document/52170 (read 2024-12-24)
        """
        from timsdk._apis.openim_msg_ext_http_svc.group_set_key_values import GroupSetKeyValuesRequest

        return await self._send(
            GroupSetKeyValuesRequest(
                group_id=group_id,
                msg_seq=msg_seq,
                operate_type=operate_type,
                extension_list=extension_list,
                extra_fields=extra_fields,
            )
        )

    async def set_key_values(
        self,
        *,
        to_account: str,
        msg_key: str,
        operate_type: ExtensionOperation | int,
        from_account: str | None = None,
        extension_list: Sequence[MessageExtension] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SetKeyValuesResponse:
        """Set, delete or clear the extensions of a one-to-one message.

        A message has up to 300 extensions and must have been sent with extensions allowed. It takes 200 changes a
        minute. Needs the Ultimate edition and message extensions switched on in the console.

        Args:
            to_account: Recipient of the message.
            msg_key: Key of the message. At most 50 characters.
            operate_type: What to do.
            from_account: Sender of the message.
            extension_list: The keys to set or delete. Not for clearing. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The app does not have the Ultimate edition.
            ApiError: 23001 MESSAGE_EXTENSION_SEQ_CONFLICT: Somebody else changed the key first.
            ApiError: 23003 MESSAGE_EXTENSION_RATE_LIMITED: More than 200 changes of this message in a minute.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 23002 MESSAGE_EXTENSION_UNSUPPORTED,
                23004 MESSAGE_OR_EXTENSION_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The version of a key is not checked for calls by an app
            administrator.
        Source: https://trtc.io/document/51195 (read 2024-12-24)
        """
        from timsdk._apis.openim_msg_ext_http_svc.set_key_values import SetKeyValuesRequest

        return await self._send(
            SetKeyValuesRequest(
                to_account=to_account,
                msg_key=msg_key,
                operate_type=operate_type,
                from_account=from_account,
                extension_list=extension_list,
                extra_fields=extra_fields,
            )
        )
