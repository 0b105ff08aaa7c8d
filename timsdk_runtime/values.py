"""Classes of fields that do not change. Defining one compiles nothing: every import of the SDK pays for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_options):  # noqa: D103  typing has it from Python 3.11
        return lambda cls: cls


@dataclass_transform(frozen_default=True)
class Value:
    """A frozen object. The annotated names of its class are its fields, in order; what is assigned is a default.

    Values compare, show and copy themselves by their fields. They are no tuples, whose items error reporters show. A
    class of values costs the import an eighth of a `NamedTuple`, but an instance four times as much: what each call
    makes is a `NamedTuple`.
    """

    field_names: ClassVar[tuple[str, ...]] = ()
    field_defaults: ClassVar[Mapping[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        cls.field_names = tuple(cls.__annotations__)
        type.__setattr__(cls, "__match_args__", cls.field_names)  # checkers know it by themselves
        cls.field_defaults = {name: vars(cls)[name] for name in cls.field_names if name in vars(cls)}

    def __init__(self, *args: Any, **named: Any) -> None:
        """Set the fields, by position or by name.

        Raises:
            TypeError: A field is missing, not known, or given twice.
        """
        given = dict(zip(self.field_names, args, strict=False), **named)
        self.__dict__.update(self.field_defaults, **given)  # not by setattr, which refuses
        if len(given) < len(args) + len(named) or self.__dict__.keys() != set(self.field_names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.field_names)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed; replace({name}=...) returns a changed copy")

    def as_dict(self) -> dict[str, Any]:
        """Return the fields by name."""
        return {name: getattr(self, name) for name in self.field_names}

    def replace(self, **changes: Any) -> Self:
        """Return a copy with some other fields.

        Raises:
            TypeError: A field is not known.
        """
        return type(self)(**{**self.__dict__, **changes})

    def __replace__(self, /, **changes: Any) -> Self:
        """Return a copy with some other fields: `copy.replace`, from Python 3.13."""
        return self.replace(**changes)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(tuple(self.as_dict().values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.as_dict().items())})"
