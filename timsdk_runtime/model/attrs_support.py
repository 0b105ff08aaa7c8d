"""Makes attrs treat models as its own classes.

Models are plain classes with slots: importing attrs and making its classes would cost more than a call. attrs looks
for `__attrs_attrs__`; a model computes it on first access, so that `attrs.fields`, `asdict` and `evolve` work.
"""

from __future__ import annotations

import functools
from typing import Any


class AttrsFields:
    """Descriptor of the class attribute `__attrs_attrs__`."""

    def __get__(self, instance: Any, owner: type) -> Any:
        return _fields(owner)


@functools.cache
def _fields(owner: Any) -> Any:
    import inspect  # noqa: PLC0415  slow to import, like attrs
    import typing  # noqa: PLC0415

    import attrs  # noqa: PLC0415

    hints = typing.get_type_hints(owner)
    fields: dict[str, Any] = {}
    for name, parameter in inspect.signature(owner).parameters.items():
        required = parameter.default is parameter.empty
        fields[name] = attrs.field(
            kw_only=True,
            default=attrs.NOTHING if required else parameter.default,
            repr=name not in owner._hidden | owner._apart,
            eq=name not in owner._apart,
            type=hints.get(name, parameter.annotation),
        )
    return attrs.fields(attrs.make_class(owner.__name__, fields, init=False, repr=False, eq=False))
