"""Classes of fields that do not change."""

from __future__ import annotations

import copy
import pickle
import sys

import pytest
from timsdk import Rate

from timsdk_runtime.values import Value


class Place(Value):
    """A class as the runtime defines them."""

    name: str
    floor: int = 1
    sort: object = sorted

    @property
    def label(self) -> str:
        """Not a field."""
        return f"{self.name}:{self.floor}"


def test_fields_come_by_position_by_name_or_by_default() -> None:
    place = Place("hall", floor=2)
    assert (place.name, place.floor, place.sort) == ("hall", 2, sorted)
    assert place.label == "hall:2"
    assert Place.field_names == ("name", "floor", "sort")


@pytest.mark.parametrize(
    "make",
    [
        Place,
        lambda: Place("hall", name="hall"),  # type: ignore[misc]
        lambda: Place("hall", flor=2),  # type: ignore[call-arg]
        lambda: Place("hall", 1, sorted, 4),  # type: ignore[call-arg]
        lambda: Place("hall").replace(flor=2),
    ],
    ids=["missing", "twice", "unknown", "too many", "unknown change"],
)
def test_wrong_fields_are_refused_by_the_names_of_all(make: object) -> None:
    assert callable(make)
    with pytest.raises(TypeError, match="Place takes name, floor, sort"):
        make()


def test_value_does_not_change_and_says_how_to_copy_it() -> None:
    place = Place("hall")
    with pytest.raises(AttributeError, match=r"replace\(floor=\.\.\.\) returns a changed copy"):
        place.floor = 3  # type: ignore[misc]
    changed = place.replace(floor=3)
    assert (place.floor, changed.floor, changed.name) == (1, 3, "hall")
    if sys.version_info >= (3, 13):
        assert copy.replace(place, floor=3) == changed


def test_values_compare_and_show_themselves_by_class_and_fields() -> None:
    class Other(Value):
        name: str
        floor: int = 1
        sort: object = sorted

    assert Place("hall") == Place(name="hall", floor=1)
    assert hash(Place("hall")) == hash(Place("hall", 1))
    assert Place("hall") != Place("hall", 2)
    assert Place("hall") != Other("hall")
    assert repr(Rate(10, 1)) == "Rate(calls=10, seconds=1)"
    assert Rate(10, 1).as_dict() == {"calls": 10, "seconds": 1}


def test_value_is_matched_copied_and_pickled_by_its_fields() -> None:
    match Rate(10, 60):
        case Rate(calls, 60):
            assert calls == 10
        case _:
            pytest.fail("not matched")
    rate = Rate(10, 60)
    assert pickle.loads(pickle.dumps(rate)) == copy.deepcopy(rate) == copy.copy(rate) == rate
