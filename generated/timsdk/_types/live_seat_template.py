# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class LiveSeatTemplate(StrEnum):
    """How the seats of a live room are laid out."""

    VIDEO_DYNAMIC_GRID_9 = "VideoDynamicGrid9Seats"
    """Video, 9 seats in a grid, dynamic layout."""
    VIDEO_DYNAMIC_FLOAT_7 = "VideoDynamicFloat7Seats"
    """Video, 7 floating seats, dynamic layout."""
    VIDEO_FIXED_GRID_9 = "VideoFixedGrid9Seats"
    """Video, 9 seats in a grid, fixed layout."""
    VIDEO_FIXED_FLOAT_7 = "VideoFixedFloat7Seats"
    """Video, 7 floating seats, fixed layout."""
    VIDEO_LANDSCAPE_4 = "VideoLandscape4Seat"
    """Video, 4 seats in landscape format."""
    AUDIO_SALON = "AudioSalon"
    """Voice chat. MaxSeatCount sets the number of seats."""
    KARAOKE = "Karaoke"
    """Singing together. MaxSeatCount sets the number of seats."""
