# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk._apis.demo_svc.paint import Finish, PaintResponse
    from timsdk._types.colour import Colour
    from timsdk._types.direction import Direction
    from timsdk._types.right import Right
    from timsdk._types.tag import Tag
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def paint(
        self,
        *,
        colour: Colour | str,
        way: Direction | int | None = None,
        rights: Right | int | None = None,
        tags: list[Tag | str] | list[Tag] | list[str] | None = None,
        shades: Mapping[str, list[Colour | str]] | None = None,
        finish: Finish | str | None = None,
        coat: str | None = None,
        coats: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> PaintResponse:
        """Paint something.

        Args:
            colour: Its colour.
            way: Where the brush goes. The service assumes 0 when omitted.
            rights: Who may do what.
            tags: What it is.
            shades: Colours by place.
            finish: Known here only.
            coat: A list too short for a name. One of "first", "second".
            coats: Numbers too few for a name. One of 1, 2.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.paint import PaintRequest

        return self._send(
            PaintRequest(
                colour=colour,
                way=way,
                rights=rights,
                tags=tags,
                shades=shades,
                finish=finish,
                coat=coat,
                coats=coats,
                extra_fields=extra_fields,
            )
        )
