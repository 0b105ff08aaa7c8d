# Generated from spec/apis/room_config/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.room_config.delete_callback import DeleteCallbackResponse
    from timsdk._apis.room_config.get_callback import GetCallbackResponse
    from timsdk._apis.room_config.set_callback import SetCallbackResponse
    from timsdk._apis.room_config.update_callback import UpdateCallbackResponse
    from timsdk._types.room_webhook_command import RoomWebhookCommand
    from timsdk_runtime.model.base import JsonObject


class AsyncRoomConfigMethods(AsyncNamespace):
    """Room: the APIs of `room_config`."""

    __slots__ = ()

    async def delete_callback(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DeleteCallbackResponse:
        """Delete the webhook configuration of rooms.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60727 (read 2026-08)
        Source: https://tencentcloud.com/document/product/647/60727 (read 2024-06-12)
        """
        from timsdk._apis.room_config.delete_callback import DeleteCallbackRequest

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
        """Get the webhook configuration of rooms.

        Not everything is known about this API: private error codes.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100301 ROOM_CALLBACK_NOT_SET.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60730 (read 2026-08)
        """
        from timsdk._apis.room_config.get_callback import GetCallbackRequest

        return await self._send(
            GetCallbackRequest(
                extra_fields=extra_fields,
            )
        )

    async def set_callback(
        self,
        *,
        url: str,
        callback_command_list: list[RoomWebhookCommand | str] | list[RoomWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> SetCallbackResponse:
        """Create the webhook configuration of rooms.

        An app has one configuration. If it exists already, the call fails with 100300: use update_callback.

        Args:
            url: Address of the webhook, http or https.
            callback_command_list: Webhooks to call.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100300 ROOM_CALLBACK_ALREADY_SET.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gets 100300 and changes nothing.
        Source: https://trtc.io/document/60729 (read 2026-08)
        """
        from timsdk._apis.room_config.set_callback import SetCallbackRequest

        return await self._send(
            SetCallbackRequest(
                url=url,
                callback_command_list=callback_command_list,
                extra_fields=extra_fields,
            )
        )

    async def update_callback(
        self,
        *,
        url: str,
        callback_command_list: list[RoomWebhookCommand | str] | list[RoomWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> UpdateCallbackResponse:
        """Change the webhook configuration of rooms.

        The configuration must exist: set_callback creates it.

        Args:
            url: Address of the webhook, http or https.
            callback_command_list: Webhooks to call.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100301 ROOM_CALLBACK_NOT_SET.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60728 (read 2026-08)
        """
        from timsdk._apis.room_config.update_callback import UpdateCallbackRequest

        return await self._send(
            UpdateCallbackRequest(
                url=url,
                callback_command_list=callback_command_list,
                extra_fields=extra_fields,
            )
        )
