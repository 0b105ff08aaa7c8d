# Generated from spec/apis/demo_svc/once_unless.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge, new, register
from timsdk_runtime.model.operation import Effect, Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.codec import JsonObject


class OnceUnlessRequest(Request["OnceUnlessResponse"]):
    """Act."""

    __slots__ = {
        "random": "Random",
        "seq": "Seq",
        "group_id": "GroupId",
    }

    random: int | None
    """A random number."""
    seq: int | None
    """Another number."""
    group_id: str | None
    """A group."""

    def __init__(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.random = random
        self.seq = seq
        self.group_id = group_id


class OnceUnlessResponse(Response):
    """Answer to `demo_svc/once_unless`."""

    __slots__ = ()


def decode_once_unless_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(OnceUnlessRequest)
    model.random = wire.pop("Random", None)
    model.seq = wire.pop("Seq", None)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_once_unless_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge(wire, model.extra_fields)
    return wire


register(OnceUnlessRequest, encode_once_unless_request, decode_once_unless_request)


def decode_once_unless_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(OnceUnlessResponse)
    model.extra_fields = wire or None
    return model


def encode_once_unless_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge(wire, model.extra_fields)
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
