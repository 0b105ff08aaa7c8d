# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.login_platform import LoginPlatform
    from timsdk._types.online_status import OnlineStatus
    from timsdk_runtime.model.base import JsonObject


class PlatformStatus(Model):
    """Status of a user on one kind of device."""

    __slots__ = {
        "platform": "Platform",
        "status": "Status",
    }

    platform: LoginPlatform | str
    """Kind of device."""
    status: OnlineStatus | str
    """Status on that device."""

    def __init__(
        self,
        *,
        platform: LoginPlatform | str,
        status: OnlineStatus | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.platform = platform
        self.status = status


def decode_platform_status(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PlatformStatus)
    model.platform = wire.pop("Platform", None)
    model.status = wire.pop("Status", None)
    model.extra_fields = wire or None
    return model


def encode_platform_status(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.platform) is not None:
        wire["Platform"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PlatformStatus, encode_platform_status, decode_platform_status)
