"""Calls with one argument that a test chooses, and a client that records what is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timsdk import Client
from timsdk.types import TextElem

from .calls import KEY
from .recording_transport import RecordingTransport

HI = TextElem(text="hi")
TEXT = "MsgBody[0].MsgContent.Text"


def client(*responses: dict[str, Any], **options: Any) -> tuple[Client, RecordingTransport]:
    transport = RecordingTransport()
    given: dict[str, Any] = {"sdkappid": 1, "identifier": "admin", "key": KEY, "region": "china", **options}
    return Client(**given, transport=transport), transport


def send(**arguments: Any) -> Callable[[Client], Any]:
    """Return a call of `send_msg` with these arguments besides the required ones."""
    return lambda tim: tim.message.send_msg(**{"to_account": "bob", "msg_body": [HI], **arguments})


def element(text: Any) -> Callable[[Client], Any]:
    return send(msg_body=[TextElem(text=text)])


def group(**arguments: Any) -> Callable[[Client], Any]:
    return lambda tim: tim.group.create_group(**{"group_type": "Public", "name": "Crew", **arguments})
