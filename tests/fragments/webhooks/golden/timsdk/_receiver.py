# Generated from spec/webhooks/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import ClassVar, Final

from timsdk_runtime.webhooks.receiver import BaseReceiver
from timsdk_runtime.webhooks.registry import Registry

_REGISTRY: Final = Registry(
    f"{__name__.rpartition('.')[0]}._webhooks",
    {
        "Demo.CallbackBeforeAdd": "demo_callback_before_add",
        "Demo.CallbackBeforeSend": "demo_callback_before_send",
        "Demo.OnAfterSend": "demo_on_after_send",
        "Demo.AfterSend": "demo_on_after_send",
    },
)
parse: Final = _REGISTRY.parse


class Receiver(BaseReceiver):
    """Receives every webhook of the catalog: verified, decoded, and given to your handlers."""

    _registry: ClassVar[Registry] = _REGISTRY
