"""A local server that speaks the protocol of the service, for tests, demos and work without an app.

Needs the extra: `pip install 'timsdk-server[emulator]'`.
"""

from __future__ import annotations

from timsdk_emulator.clock import Clock
from timsdk_emulator.faults import Fault
from timsdk_emulator.journal import RecordedRequest
from timsdk_emulator.recording import Recorder, Recording
from timsdk_emulator.scripts import ScriptedResponse
from timsdk_emulator.server import Emulator
from timsdk_emulator.state import AppState
from timsdk_emulator.steering import EmulatedApp

__all__ = [
    "AppState",
    "Clock",
    "EmulatedApp",
    "Emulator",
    "Fault",
    "RecordedRequest",
    "Recorder",
    "Recording",
    "ScriptedResponse",
]
