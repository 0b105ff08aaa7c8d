# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.nothing import NothingResponse
    from timsdk._apis.demo_svc.optional import OptionalResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def nothing(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> NothingResponse:
        """Ask nothing and answer nothing.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.nothing import NothingRequest

        return self._send(
            NothingRequest(
                extra_fields=extra_fields,
            )
        )

    def optional(
        self,
        *,
        name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> OptionalResponse:
        """Ask for nothing that is needed.

        Args:
            name: A name.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.optional import OptionalRequest

        return self._send(
            OptionalRequest(
                name=name,
                extra_fields=extra_fields,
            )
        )
