"""A transport that records requests and sends nothing."""

from __future__ import annotations

from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse


class RecordingTransport:
    """Records requests; every call succeeds with `body`, or all fail with `failure`."""

    def __init__(self, body: bytes = b'{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}') -> None:
        self.requests: list[HttpRequest] = []
        self.probes: list[str] = []
        self.probe_timeouts: list[float] = []
        self.body = body
        self.failure: HttpFailure | None = None
        self.reachable: bool | None = None
        """What a probe finds. No probe may be made while this is None."""
        self.closed = 0
        """How often `close` was called."""

    def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        self.requests.append(request)
        return self.failure or HttpResponse(status=200, headers={}, body=self.body)

    def probe(self, domain: str, timeout: float) -> bool:
        assert self.reachable is not None, f"{domain} was probed within {timeout} s"
        self.probes.append(domain)
        self.probe_timeouts.append(timeout)
        return self.reachable

    def close(self) -> None:
        self.closed += 1
