# Generated from spec/apis/ConfigSvc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.ConfigSvc.GetIPList import GetIpListResponse
    from timsdk_runtime.model.base import JsonObject


class ConfigSvcMethods(Namespace):
    """Demo: the APIs of `ConfigSvc`."""

    __slots__ = ()

    def get_ip_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetIpListResponse:
        """List the addresses of the service.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.ConfigSvc.GetIPList import GetIpListRequest

        return self._send(
            GetIpListRequest(
                extra_fields=extra_fields,
            )
        )
