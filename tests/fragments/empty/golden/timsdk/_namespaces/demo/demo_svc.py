# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.nothing import NothingResponse
    from timsdk._apis.demo_svc.optional import OptionalResponse


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def nothing(
        self,
    ) -> NothingResponse:
        """Ask nothing and answer nothing.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.nothing import NothingRequest

        return self._send(NothingRequest())

    def optional(
        self,
        *,
        name: str | None = None,
    ) -> OptionalResponse:
        """Ask for nothing that is needed.

        Args:
            name: A name.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.optional import OptionalRequest

        return self._send(
            OptionalRequest(
                name=name,
            )
        )
