# Generated from spec/apis/call_config/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.call_config.delete_callback import DeleteCallbackResponse
    from timsdk._apis.call_config.get_callback import GetCallbackResponse
    from timsdk._apis.call_config.set_callback import SetCallbackResponse
    from timsdk._types.call_webhook_command import CallWebhookCommand
    from timsdk_runtime.model.base import JsonObject


class AsyncCallConfigMethods(AsyncNamespace):
    """CallKit: the APIs of `call_config`."""

    __slots__ = ()

    async def delete_callback(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DeleteCallbackResponse:
        """Delete the webhook configuration of calls.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/68939 (read 2026-08)
        """
        from timsdk._apis.call_config.delete_callback import DeleteCallbackRequest

        return await self._send(
            DeleteCallbackRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_callback(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetCallbackResponse:
        """Get the webhook configuration of calls.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100301 ROOM_CALLBACK_NOT_SET.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/68937 (read 2026-08)
        """
        from timsdk._apis.call_config.get_callback import GetCallbackRequest

        return await self._send(
            GetCallbackRequest(
                extra_fields=extra_fields,
            )
        )

    async def set_callback(
        self,
        *,
        url: str,
        callback_command_list: list[CallWebhookCommand | str] | list[CallWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> SetCallbackResponse:
        """Create or replace the webhook configuration of calls.

        The app has one configuration. Each call replaces it.

        Args:
            url: Address of the webhook, http or https.
            callback_command_list: Webhooks to call.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/68938 (read 2026-08)
        Source: https://trtc.io/document/68934 (read 2025-04-14)
        """
        from timsdk._apis.call_config.set_callback import SetCallbackRequest

        return await self._send(
            SetCallbackRequest(
                url=url,
                callback_command_list=callback_command_list,
                extra_fields=extra_fields,
            )
        )
