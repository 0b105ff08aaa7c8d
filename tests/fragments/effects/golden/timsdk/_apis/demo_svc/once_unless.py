# Generated from spec/apis/demo_svc/once_unless.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class OnceUnlessRequest(Request["OnceUnlessResponse"]):
    """Act."""

    _known = frozenset({"Random", "Seq", "GroupId"})

    random: int | None = None
    """A random number."""
    seq: int | None = None
    """Another number."""
    group_id: str | None = None
    """A group."""


@attrs.define(kw_only=True, eq=False, repr=False)
class OnceUnlessResponse(Response):
    """Answer to `demo_svc/once_unless`."""

    _known = frozenset({*ENVELOPE})


def decode_once_unless_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OnceUnlessRequest)
    model.random = get("Random")
    model.seq = get("Seq")
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_once_unless_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(OnceUnlessRequest, encode_once_unless_request, decode_once_unless_request)


def decode_once_unless_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(OnceUnlessResponse)
    model._extra, model._wire = None, wire
    return model


def encode_once_unless_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(OnceUnlessResponse, encode_once_unless_response, decode_once_unless_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="once_unless",
    method="demo.once_unless",
    summary="Act.",
    request_type=OnceUnlessRequest,
    response_type=OnceUnlessResponse,
    request_decoder=decode_once_unless_request,
    response_decoder=decode_once_unless_response,
    effect=Effect(kind="once", unless="GroupId", reason='A chosen "ID" makes a repeat harmless.'),
    sources=("https://example.com/do",),
)
OnceUnlessRequest.operation = OPERATION
OnceUnlessResponse.operation = OPERATION
