# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.half_known import HalfKnownResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def half_known(
        self,
        *,
        name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> HalfKnownResponse:
        """Do what nobody wrote down.

        Not everything is known about this API: Whether Name can be empty; Fields of the answer: there may be
        "some".

        Args:
            name: A name.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        Source: https://example.com/more (read 2024-12)
        """
        from timsdk._apis.demo_svc.half_known import HalfKnownRequest

        return self._send(
            HalfKnownRequest(
                name=name,
                extra_fields=extra_fields,
            )
        )
