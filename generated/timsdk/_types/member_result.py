# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.add_member_result import AddMemberResult
    from timsdk_runtime.model.base import JsonObject


class MemberResult(Model):
    """What became of one user who was to join a group."""

    __slots__ = {
        "member_account": "Member_Account",
        "result": "Result",
    }

    member_account: str
    """User ID."""
    result: AddMemberResult | int
    """Outcome."""

    def __init__(
        self,
        *,
        member_account: str,
        result: AddMemberResult | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.result = result


def decode_member_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MemberResult)
    model.member_account = wire.pop("Member_Account", None)
    model.result = wire.pop("Result", None)
    model.extra_fields = wire or None
    return model


def encode_member_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MemberResult, encode_member_result, decode_member_result)
