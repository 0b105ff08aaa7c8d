# Generated from spec/apis/openconfigsvr/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.openconfigsvr.getnospeaking import GetNoSpeakingResponse
    from timsdk._apis.openconfigsvr.setnospeaking import SetNoSpeakingResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenconfigsvrMethods(AsyncNamespace):
    """Global mute: the APIs of `openconfigsvr`."""

    __slots__ = ()

    async def get_no_speaking(
        self,
        *,
        get_account: str,
        extra_fields: JsonObject | None = None,
    ) -> GetNoSpeakingResponse:
        """Get how long a user is muted everywhere.

        Args:
            get_account: User ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 130002 OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING: `get_account` is missing.
            ApiError: 130001 OPENCONFIG_JSON_INVALID, 130003 GET_ACCOUNT_INVALID, 130014 OPENCONFIG_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34924 (read 2024-12-24)
        """
        from timsdk._apis.openconfigsvr.getnospeaking import GetNoSpeakingRequest

        return await self._send(
            GetNoSpeakingRequest(
                get_account=get_account,
                extra_fields=extra_fields,
            )
        )

    async def set_no_speaking(
        self,
        *,
        set_account: str,
        c2c_msg_no_speaking_time: int | None = None,
        group_msg_no_speaking_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SetNoSpeakingResponse:
        """Mute a user everywhere, or end it.

        Set one of the two times at least. While muted, sending fails with 20012 for one-to-one messages and 10017
        for group messages, and the webhooks before sending are not called. A mute ends by itself when its time is
        over.

        Args:
            set_account: User ID.
            c2c_msg_no_speaking_time: How long one-to-one messages are muted: 0 ends it, 4294967295 is for ever. In
                seconds. From 0 to 4294967295.
            group_msg_no_speaking_time: How long group messages are muted: 0 ends it, 4294967295 is for ever. In
                seconds. From 0 to 4294967295.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 130004 OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING: `set_account` is missing.
            ApiError: 130008 OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING: Neither of the two times is given.
            ApiError: 130001 OPENCONFIG_JSON_INVALID, 130005 SET_ACCOUNT_INVALID, 130014 OPENCONFIG_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The time runs from the latest call.
        Source: https://trtc.io/document/34923 (read 2024-12-24)
        """
        from timsdk._apis.openconfigsvr.setnospeaking import SetNoSpeakingRequest

        return await self._send(
            SetNoSpeakingRequest(
                set_account=set_account,
                c2c_msg_no_speaking_time=c2c_msg_no_speaking_time,
                group_msg_no_speaking_time=group_msg_no_speaking_time,
                extra_fields=extra_fields,
            )
        )
