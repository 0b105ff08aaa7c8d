# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class FriendVerdict(Model):
    """What the app says about one user who may become a friend."""

    __slots__ = {
        "to_account": "To_Account",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    to_account: str
    """User ID."""
    result_code: int
    """0 lets it pass, a code of yours from 38000 to 39000 refuses it."""
    result_info: str
    """Text of the refusal. Empty where it passes."""

    def __init__(
        self,
        *,
        to_account: str,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.result_code = result_code
        self.result_info = result_info


def decode_friend_verdict(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendVerdict)
    model.to_account = wire.pop("To_Account", None)
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_friend_verdict(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendVerdict, encode_friend_verdict, decode_friend_verdict)
