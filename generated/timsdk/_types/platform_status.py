# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.login_platform import LoginPlatform
    from timsdk._types.online_status import OnlineStatus


@attrs.define(kw_only=True, eq=False, repr=False)
class PlatformStatus(Model):
    """Status of a user on one kind of device."""

    _known = frozenset({"Platform", "Status"})

    platform: LoginPlatform | str
    """Kind of device."""
    status: OnlineStatus | str
    """Status on that device."""


def decode_platform_status(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PlatformStatus)
    model.platform = get("Platform")
    model.status = get("Status")
    model._extra, model._wire = None, wire
    return model


def encode_platform_status(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.platform) is not None:
        wire["Platform"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PlatformStatus, encode_platform_status, decode_platform_status)
