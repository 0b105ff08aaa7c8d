# Generated from spec/apis/open_msg_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.open_msg_svc.get_history import GetHistoryResponse, HistoryChatType
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenMsgSvcMethods(AsyncNamespace):
    """Operations: the APIs of `open_msg_svc`."""

    __slots__ = ()

    async def get_history(
        self,
        *,
        chat_type: HistoryChatType | str,
        msg_time: str,
        extra_fields: JsonObject | None = None,
    ) -> GetHistoryResponse:
        """Get download links of the message log of one hour.

        One file an hour, for the last 7 days; it is ready about an hour after the hour has ended, later if there
        are many messages. A file is gzipped JSON: one object with the app, the hour and the list of messages, one
        message a line so that it can be read line by line. For backups and statistics, not for live features.

        Args:
            chat_type: Kind of messages.
            msg_time: Hour to download, such as 2015120121 for 21:00 to 21:59.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 1001 HISTORY_REQUEST_INVALID, 1002 HISTORY_PARAM_INVALID, 1003 HISTORY_SYSTEM_ERROR, 1004
                HISTORY_FILE_NOT_READY, 1005 HISTORY_FILE_EXPIRED.
            TransportError: No response came.

        Rate: at most 10 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34885 (read 2024-12-24)
        """
        from timsdk._apis.open_msg_svc.get_history import GetHistoryRequest

        return await self._send(
            GetHistoryRequest(
                chat_type=chat_type,
                msg_time=msg_time,
                extra_fields=extra_fields,
            )
        )
