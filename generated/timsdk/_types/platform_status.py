# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register

if TYPE_CHECKING:
    from timsdk._types.login_platform import LoginPlatform
    from timsdk._types.online_status import OnlineStatus


@attrs.define(kw_only=True, repr=False)
class PlatformStatus(Model):
    """Status of a user on one kind of device."""

    platform: LoginPlatform | str
    """Kind of device."""
    status: OnlineStatus | str
    """Status on that device."""


_PLATFORM_STATUS_KNOWN = frozenset({"Platform", "Status"})


def decode_platform_status(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PlatformStatus)
    model.platform = get("Platform")
    model.status = get("Status")
    model.extra_fields = extra(wire, _PLATFORM_STATUS_KNOWN)
    return model


def encode_platform_status(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.platform) is not None:
        wire["Platform"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(PlatformStatus, encode_platform_status, decode_platform_status)
