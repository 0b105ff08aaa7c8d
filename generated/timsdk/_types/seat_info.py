# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SeatInfo(Model):
    """A seat of a room."""

    __slots__ = {
        "index": "Index",
        "member_account": "Member_Account",
        "is_taken_disabled": "IsTakenDisabled",
        "is_video_disabled": "IsVideoDisabled",
        "is_audio_disabled": "IsAudioDisabled",
    }

    index: int
    """Seat number."""
    member_account: str | None
    """User ID of the occupant. Missing or empty if the seat is free."""
    is_taken_disabled: bool
    """The seat is locked."""
    is_video_disabled: bool
    """The occupant may not send video."""
    is_audio_disabled: bool
    """The occupant may not send audio."""

    def __init__(
        self,
        *,
        index: int,
        member_account: str | None = None,
        is_taken_disabled: bool,
        is_video_disabled: bool,
        is_audio_disabled: bool,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.index = index
        self.member_account = member_account
        self.is_taken_disabled = is_taken_disabled
        self.is_video_disabled = is_video_disabled
        self.is_audio_disabled = is_audio_disabled


def decode_seat_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SeatInfo)
    model.index = wire.pop("Index", None)
    model.member_account = wire.pop("Member_Account", None)
    model.is_taken_disabled = wire.pop("IsTakenDisabled", None)
    model.is_video_disabled = wire.pop("IsVideoDisabled", None)
    model.is_audio_disabled = wire.pop("IsAudioDisabled", None)
    model.extra_fields = wire or None
    return model


def encode_seat_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.index) is not None:
        wire["Index"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.is_taken_disabled) is not None:
        wire["IsTakenDisabled"] = field
    if (field := model.is_video_disabled) is not None:
        wire["IsVideoDisabled"] = field
    if (field := model.is_audio_disabled) is not None:
        wire["IsAudioDisabled"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SeatInfo, encode_seat_info, decode_seat_info)
