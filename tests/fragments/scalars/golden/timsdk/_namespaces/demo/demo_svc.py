# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from timsdk._apis.demo_svc.mix import MixResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def mix(
        self,
        *,
        either: int | str,
        any_needed: Any,
        many: list[int | str] | None = None,
        any: Any = None,
        anys: list[Any] | None = None,
        by_name: Mapping[str, Any] | None = None,
        ratio: float | None = None,
        wide: str | int | float | bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> MixResponse:
        """Mix kinds of values.

        Args:
            either: A number or a text.
            any_needed: Anything but nothing.
            many: Some of both.
            any: Anything.
            anys: Several things.
            by_name: Things by name.
            ratio: A ratio.
            wide: Any scalar.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.mix import MixRequest

        return self._send(
            MixRequest(
                either=either,
                any_needed=any_needed,
                many=many,
                any=any,
                anys=anys,
                by_name=by_name,
                ratio=ratio,
                wide=wide,
                extra_fields=extra_fields,
            )
        )
