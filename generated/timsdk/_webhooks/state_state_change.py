# Generated from spec/webhooks/State.StateChange.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class StateChangeAction(StrEnum):
    """What happened to a connection."""

    LOGIN = "Login"
    """The user came online."""
    LOGOUT = "Logout"
    """The user signed out."""
    DISCONNECT = "Disconnect"
    """The connection broke."""


class StateChangeReason(StrEnum):
    """Why an online state changed."""

    REGISTER = "Register"
    """The client connected and signed in."""
    UNREGISTER = "Unregister"
    """The client signed out."""
    LINK_CLOSE = "LinkClose"
    """The connection was closed."""
    TIMEOUT = "TimeOut"
    """No heartbeat came."""


class StateChangeInfo(Model):
    """A change of a user's online state."""

    __slots__ = {
        "action": "Action",
        "to_account": "To_Account",
        "reason": "Reason",
    }

    action: StateChangeAction | str
    """What happened."""
    to_account: str
    """User ID."""
    reason: StateChangeReason | str
    """Why."""

    def __init__(
        self,
        *,
        action: StateChangeAction | str,
        to_account: str,
        reason: StateChangeReason | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.action = action
        self.to_account = to_account
        self.reason = reason


class KickedDevice(Model):
    """A device that was pushed out."""

    __slots__ = {
        "platform": "Platform",
    }

    platform: str
    """Platform, such as Windows or Android."""

    def __init__(
        self,
        *,
        platform: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.platform = platform


class StateChange(AfterEvent["StateChange"]):
    """A user signed in or out, or lost the connection."""

    __slots__ = {
        "info": "Info",
        "kicked_device": "KickedDevice",
        "event_time": "EventTime",
    }

    info: StateChangeInfo
    """Who, and what happened."""
    kicked_device: list[KickedDevice] | None
    """Devices that this sign-in pushed out. Left out where there are none."""
    event_time: int
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        info: StateChangeInfo,
        kicked_device: list[KickedDevice] | None = None,
        event_time: int,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.info = info
        self.kicked_device = kicked_device
        self.event_time = event_time


def decode_state_change_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(StateChangeInfo)
    model.action = wire.pop("Action", None)
    model.to_account = wire.pop("To_Account", None)
    model.reason = wire.pop("Reason", None)
    model.extra_fields = wire or None
    return model


def encode_state_change_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.action) is not None:
        wire["Action"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(StateChangeInfo, encode_state_change_info, decode_state_change_info)


def decode_kicked_device(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickedDevice)
    model.platform = wire.pop("Platform", None)
    model.extra_fields = wire or None
    return model


def encode_kicked_device(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.platform) is not None:
        wire["Platform"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickedDevice, encode_kicked_device, decode_kicked_device)


def decode_state_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(StateChange)
    model.info = decode_state_change_info(wire.pop("Info", None))
    if (value := wire.pop("KickedDevice", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_kicked_device(item)
    model.kicked_device = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_state_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.info) is not None:
        wire["Info"] = encode(field)
    if (field := model.kicked_device) is not None:
        wire["KickedDevice"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(StateChange, encode_state_change, decode_state_change)

WEBHOOK: Final = Webhook(
    command="State.StateChange",
    family="account",
    summary="A user signed in or out, or lost the connection.",
    event_type=StateChange,
    event_decoder=decode_state_change,
    sources=("https://trtc.io/document/34357",),
    time_unit="unix_ms",
)
StateChange.webhook = WEBHOOK
