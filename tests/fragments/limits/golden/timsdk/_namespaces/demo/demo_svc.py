# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk._apis.demo_svc.measure import MeasureResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def measure(
        self,
        *,
        name: str,
        note: str | None = None,
        both: list[str] | None = None,
        level: int | None = None,
        floor: int | None = None,
        roof: float | None = None,
        since: int | None = None,
        until: int | None = None,
        pause: int | None = None,
        share: int | None = None,
        kind: str | None = None,
        map: Mapping[str, str] | None = None,
        some: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> MeasureResponse:
        """Measure everything.

        Args:
            name: A name. At most 30 bytes.
            note: A note. At most 10 characters. The service assumes "none \\"yet\\"" when omitted.
            both: Some names. At most 20 items. At most 5 bytes.
            level: A level. From 1 to 9. The service assumes 5 when omitted.
            floor: A floor. At least 0.
            roof: A roof. At most 2.5.
            since: The start. Unix time in seconds.
            until: The end. Unix time in milliseconds.
            pause: The pause. In minutes. The service assumes 0 when omitted.
            share: The share. In percent. From 0 to 100.
            kind: The kind. One of "it's", "say \\"x\\"", "back\\\\slash". The service assumes "it's" when omitted.
            map: A few texts. At most 3 items.
            some: At least one name. At least 1 item.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second and at most 1 call a minute and at most one call in 10 seconds and at most
            1000 calls a day.
        Effect: calling it again leads to the same state.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.measure import MeasureRequest

        return self._send(
            MeasureRequest(
                name=name,
                note=note,
                both=both,
                level=level,
                floor=floor,
                roof=roof,
                since=since,
                until=until,
                pause=pause,
                share=share,
                kind=kind,
                map=map,
                some=some,
                extra_fields=extra_fields,
            )
        )
