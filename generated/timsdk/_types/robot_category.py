# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.robot_category_kind import RobotCategoryKind
    from timsdk_runtime.model.base import JsonObject


class RobotCategory(Model):
    """A category of a robot's library.

    There are two levels.
    """

    __slots__ = {
        "category_id": "CategoryId",
        "parent_id": "ParentId",
        "title": "Title",
        "menu_type": "MenuType",
        "status": "Status",
    }

    category_id: int
    """Category ID."""
    parent_id: int
    """Parent category. 0 at the top level."""
    title: str
    """Name."""
    menu_type: RobotCategoryKind | int
    """Kind of category."""
    status: int
    """State. 1 is active. Other values are not documented."""

    def __init__(
        self,
        *,
        category_id: int,
        parent_id: int,
        title: str,
        menu_type: RobotCategoryKind | int,
        status: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.parent_id = parent_id
        self.title = title
        self.menu_type = menu_type
        self.status = status


def decode_robot_category(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotCategory)
    model.category_id = wire.pop("CategoryId", None)
    model.parent_id = wire.pop("ParentId", None)
    model.title = wire.pop("Title", None)
    model.menu_type = wire.pop("MenuType", None)
    model.status = wire.pop("Status", None)
    model.extra_fields = wire or None
    return model


def encode_robot_category(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.parent_id) is not None:
        wire["ParentId"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.menu_type) is not None:
        wire["MenuType"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotCategory, encode_robot_category, decode_robot_category)
