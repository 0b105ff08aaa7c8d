# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ForbidCallbackControl(StrEnum):
    """A webhook that one message must not trigger."""

    FORBID_BEFORE_SEND_MSG_CALLBACK = "ForbidBeforeSendMsgCallback"
    """No webhook before the message is sent."""
    FORBID_AFTER_SEND_MSG_CALLBACK = "ForbidAfterSendMsgCallback"
    """No webhook after the message was sent."""
