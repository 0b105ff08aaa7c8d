# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.add_member_result import AddMemberResult


@attrs.define(kw_only=True, eq=False, repr=False)
class MemberResult(Model):
    """What became of one user who was to join a group."""

    _known = frozenset({"Member_Account", "Result"})

    member_account: str
    """User ID."""
    result: AddMemberResult | int
    """Outcome."""


def decode_member_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MemberResult)
    model.member_account = get("Member_Account")
    model.result = get("Result")
    model._extra, model._wire = None, wire
    return model


def encode_member_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MemberResult, encode_member_result, decode_member_result)
