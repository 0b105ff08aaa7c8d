# Generated from spec/apis/boxed_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.boxed_svc.second import SecondResponse
    from timsdk._types.level import Level
    from timsdk_runtime.model.base import JsonObject


class BoxedSvcMethods(Namespace):
    """Demo: the APIs of `boxed_svc`."""

    __slots__ = ()

    def second(
        self,
        *,
        level: Level | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SecondResponse:
        """Do it.

        Args:
            level: A shared type.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.boxed_svc.second import SecondRequest

        return self._send(
            SecondRequest(
                level=level,
                extra_fields=extra_fields,
            )
        )
