# Generated from spec/apis/live_config/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.live_config.delete_callback import DeleteCallbackResponse
    from timsdk._apis.live_config.delete_callback_token import DeleteCallbackTokenResponse
    from timsdk._apis.live_config.get_callback import GetCallbackResponse
    from timsdk._apis.live_config.get_callback_token import GetCallbackTokenResponse
    from timsdk._apis.live_config.set_callback import SetCallbackResponse
    from timsdk._apis.live_config.set_callback_token import SetCallbackTokenResponse
    from timsdk._apis.live_config.update_callback import UpdateCallbackResponse
    from timsdk._types.live_webhook_command import LiveWebhookCommand
    from timsdk_runtime.model.base import JsonObject


class AsyncLiveConfigMethods(AsyncNamespace):
    """Live: the APIs of `live_config`."""

    __slots__ = ()

    async def delete_callback(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DeleteCallbackResponse:
        """Delete the webhook configuration of live rooms.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/64421 (read 2026-08)
        """
        from timsdk._apis.live_config.delete_callback import DeleteCallbackRequest

        return await self._send(
            DeleteCallbackRequest(
                extra_fields=extra_fields,
            )
        )

    async def delete_callback_token(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DeleteCallbackTokenResponse:
        """Delete the token that signs webhooks.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/69530 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/454/124247 (read 2025-11-21)
        Source: https://www.tencentcloud.com/document/product/1071/78182 (read 2026-03-11)
        """
        from timsdk._apis.live_config.delete_callback_token import DeleteCallbackTokenRequest

        return await self._send(
            DeleteCallbackTokenRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_callback(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetCallbackResponse:
        """Get the webhook configuration of live rooms.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100301 ROOM_CALLBACK_NOT_SET.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://tencentcloud.com/document/product/647/64418 (read 2024-09-24)
        """
        from timsdk._apis.live_config.get_callback import GetCallbackRequest

        return await self._send(
            GetCallbackRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_callback_token(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetCallbackTokenResponse:
        """Get the token that signs webhooks.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100302 ROOM_CALLBACK_TOKEN_NOT_SET.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/69529 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/118334 (read 2026-08)
        """
        from timsdk._apis.live_config.get_callback_token import GetCallbackTokenRequest

        return await self._send(
            GetCallbackTokenRequest(
                extra_fields=extra_fields,
            )
        )

    async def set_callback(
        self,
        *,
        url: str,
        callback_command_list: list[LiveWebhookCommand | str] | list[LiveWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> SetCallbackResponse:
        """Create the webhook configuration of live rooms.

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
        Source: https://trtc.io/document/64420 (read 2026-08)
        """
        from timsdk._apis.live_config.set_callback import SetCallbackRequest

        return await self._send(
            SetCallbackRequest(
                url=url,
                callback_command_list=callback_command_list,
                extra_fields=extra_fields,
            )
        )

    async def set_callback_token(
        self,
        *,
        token: str | None = None,
        is_token_enable: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SetCallbackTokenResponse:
        """Create or change the token that signs webhooks.

        The first call needs both fields. Later calls may leave out a field to keep its value.

        Args:
            token: Token, not empty. Needed the first time. At most 128 characters.
            is_token_enable: Sign the webhooks. Needed the first time.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/69528 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/118333 (read 2026-08)
        """
        from timsdk._apis.live_config.set_callback_token import SetCallbackTokenRequest

        return await self._send(
            SetCallbackTokenRequest(
                token=token,
                is_token_enable=is_token_enable,
                extra_fields=extra_fields,
            )
        )

    async def update_callback(
        self,
        *,
        url: str,
        callback_command_list: list[LiveWebhookCommand | str] | list[LiveWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> UpdateCallbackResponse:
        """Change the webhook configuration of live rooms.

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
        Source: https://trtc.io/document/64419 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/117540 (read 2026-08)
        """
        from timsdk._apis.live_config.update_callback import UpdateCallbackRequest

        return await self._send(
            UpdateCallbackRequest(
                url=url,
                callback_command_list=callback_command_list,
                extra_fields=extra_fields,
            )
        )
