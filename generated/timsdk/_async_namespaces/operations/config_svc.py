# Generated from spec/apis/ConfigSvc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.ConfigSvc.GetIPList import GetIpListResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncConfigSvcMethods(AsyncNamespace):
    """Operations: the APIs of `ConfigSvc`."""

    __slots__ = ()

    async def get_ip_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetIpListResponse:
        """Get the IP addresses of the servers, for firewalls.

        Client SDKs connect to these addresses, or webhook calls come from them. The list changes, so fetch it again
        from time to time. The URL parameter nettype, which narrows the list, cannot be sent with this method.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/36742 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/45438 (read 2026-01-16)
        """
        from timsdk._apis.ConfigSvc.GetIPList import GetIpListRequest

        return await self._send(
            GetIpListRequest(
                extra_fields=extra_fields,
            )
        )
