# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskChannelType(IntEnum):
    """Kind of channel."""

    WECHAT_MINI_PROGRAM = 2
    """WeChat mini program."""
    WECHAT_OFFICIAL_ACCOUNT = 3
    """WeChat official account."""
    WEB = 4
    """Web page."""
    WECHAT_CUSTOMER_SERVICE = 7
    """WeChat customer service."""
    APP = 10
    """App with the client SDK."""
