"""A client of a generated package whose calls end here, as requests."""

from __future__ import annotations

from typing import Any

from .generated import Load


class RecordingClient:
    """A client of a fragment whose calls end here, as requests."""

    def __init__(self, load: Load, name: str) -> None:
        self.package = load(name)
        self.sent: list[Any] = []
        self.client = self.package.Client(sdkappid=1400000000, identifier="admin", key="0" * 64, region="china")
        self.client.send = self.sent.append

    def __call__(self, method: str, **arguments: Any) -> Any:
        """Call `namespace.method` and give the wire form of its request."""
        target = self.client
        for part in method.split("."):
            target = getattr(target, part)
        target(**arguments)
        request = self.sent[-1]
        return request.operation.encode_request(request)
