# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.current import DoItResponse
    from timsdk._apis.demo_svc.old import OldResponse
    from timsdk._apis.demo_svc.oldest import OldestResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def do_it(
        self,
        *,
        old: str | None = None,
        new: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DoItResponse:
        """Do it the new way.

        Args:
            old: The old field. Deprecated: Use New.
            new: The new field.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.current import DoItRequest

        return self._send(
            DoItRequest(
                old=old,
                new=new,
                extra_fields=extra_fields,
            )
        )

    def old(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> OldResponse:
        """Do it the old way.

        It works, slowly.

        This API is deprecated. Use `demo.do_it` instead.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.old import OldRequest

        return self._send(
            OldRequest(
                extra_fields=extra_fields,
            )
        )

    def oldest(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> OldestResponse:
        """Do it the oldest way.

        This API is legacy.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.oldest import OldestRequest

        return self._send(
            OldestRequest(
                extra_fields=extra_fields,
            )
        )
