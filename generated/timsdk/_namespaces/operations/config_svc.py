# Generated from spec/apis/ConfigSvc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.ConfigSvc.GetIPList import GetIpListResponse


class ConfigSvcMethods(Namespace):
    """Operations: the APIs of `ConfigSvc`."""

    __slots__ = ()

    def get_ip_list(
        self,
    ) -> GetIpListResponse:
        """Get the IP addresses of the servers, for firewalls.

        Client SDKs connect to these addresses, or webhook calls come from them. The list changes, so fetch it again
        from time to time. The URL parameter nettype, which narrows the list, cannot be sent with this method.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/36742 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/45438 (read 2026-01-16)
        """
        from timsdk._apis.ConfigSvc.GetIPList import GetIpListRequest

        return self._send(GetIpListRequest())
