# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.plain import PlainResponse
    from timsdk._apis.demo_svc.special import SpecialResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def plain(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> PlainResponse:
        """Fail in some way.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 1 PLAIN: It failed "here".
            ApiError: 10004 INVALID_ARGUMENT, 60008 TIMEOUT.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.plain import PlainRequest

        return self._send(
            PlainRequest(
                extra_fields=extra_fields,
            )
        )

    def special(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> SpecialResponse:
        """Fail in some way.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 1 PLAIN: It failed "here".
            ApiError: 8 OF_ANOTHER_SERVICE: It came from the other service.
            ApiError: 10004 INVALID_ARGUMENT, 60008 TIMEOUT.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.special import SpecialRequest

        return self._send(
            SpecialRequest(
                extra_fields=extra_fields,
            )
        )
