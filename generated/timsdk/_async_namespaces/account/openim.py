# Generated from spec/apis/openim/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.openim.query_online_status import QueryOnlineStatusResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenimMethods(AsyncNamespace):
    """Accounts: the APIs of `openim`."""

    __slots__ = ()

    async def query_online_status(
        self,
        *,
        to_account: list[str],
        is_need_detail: bool | None = None,
        is_return_instid: bool | None = None,
        is_return_custom_status: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> QueryOnlineStatusResponse:
        """Get the online status of up to 500 users.

        The call succeeds if at least one user could be queried; the others are in `error_list`.

        Not everything is known about this API: response fields with device IDs and custom status.

        Args:
            to_account: User IDs. At most 500 items.
            is_need_detail: Return the status on each device as well.
            is_return_instid: Return device IDs as well.
            is_return_custom_status: Return the custom status of the users as well.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID: The JSON could not be parsed, or `to_account` is empty.
            ApiError: 90003 TO_ACCOUNT_INVALID: `to_account` is not a list of strings.
            ApiError: 90011 TOO_MANY_RECEIVERS: `to_account` has more than 500 entries.
            ApiError: 90992 MESSAGE_BACKEND_OR_WEBHOOK_ERROR: The backend timed out. Send the request again.
            ApiError: 70107 ACCOUNT_NOT_FOUND, 70169 ACCOUNT_SERVER_TIMEOUT, 90009 MESSAGE_ADMIN_REQUIRED, 90994
                MESSAGE_INTERNAL_ERROR_90994, 90995 MESSAGE_INTERNAL_ERROR_90995, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/35477 (read 2024-12-24)
        Source: https://www.tencentcloud.com/zh/document/product/1047/35477 (read 2024-07-16)
        Source: https://cloud.tencent.com/document/product/269/2566 (read 2025-12-15)
        """
        from timsdk._apis.openim.query_online_status import QueryOnlineStatusRequest

        return await self._send(
            QueryOnlineStatusRequest(
                to_account=to_account,
                is_need_detail=is_need_detail,
                is_return_instid=is_return_instid,
                is_return_custom_status=is_return_custom_status,
                extra_fields=extra_fields,
            )
        )
