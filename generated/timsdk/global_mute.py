# Generated from spec/; do not edit. `make generate` writes it again.
"""Global mute: models of the APIs of `client.global_mute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.openconfigsvr.getnospeaking import GetNoSpeakingRequest as GetNoSpeakingRequest
    from timsdk._apis.openconfigsvr.getnospeaking import GetNoSpeakingResponse as GetNoSpeakingResponse
    from timsdk._apis.openconfigsvr.setnospeaking import SetNoSpeakingRequest as SetNoSpeakingRequest
    from timsdk._apis.openconfigsvr.setnospeaking import SetNoSpeakingResponse as SetNoSpeakingResponse

__all__ = [
    "GetNoSpeakingRequest",
    "GetNoSpeakingResponse",
    "SetNoSpeakingRequest",
    "SetNoSpeakingResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "GetNoSpeakingRequest": "timsdk._apis.openconfigsvr.getnospeaking",
            "GetNoSpeakingResponse": "timsdk._apis.openconfigsvr.getnospeaking",
            "SetNoSpeakingRequest": "timsdk._apis.openconfigsvr.setnospeaking",
            "SetNoSpeakingResponse": "timsdk._apis.openconfigsvr.setnospeaking",
        },
    )
