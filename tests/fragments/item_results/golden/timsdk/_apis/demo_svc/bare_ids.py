# Generated from spec/apis/demo_svc/bare_ids.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class BareIdsRequest(Request["BareIdsResponse"]):
    """Do it to several accounts."""

    __slots__ = ()


class BareIdsResponse(BatchResponse):
    """Response to `demo_svc/bare_ids`."""

    __slots__ = {
        "fail_accounts": "FailAccounts",
    }

    fail_accounts: list[str] | None
    """Accounts that failed."""

    def __init__(
        self,
        *,
        fail_accounts: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.fail_accounts = fail_accounts


def decode_bare_ids_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BareIdsRequest)
    model.extra_fields = wire or None
    return model


def encode_bare_ids_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BareIdsRequest, encode_bare_ids_request, decode_bare_ids_request)


def decode_bare_ids_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BareIdsResponse)
    model.fail_accounts = wire.pop("FailAccounts", None)
    model.extra_fields = wire or None
    return model


def encode_bare_ids_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.fail_accounts) is not None:
        wire["FailAccounts"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BareIdsResponse, encode_bare_ids_response, decode_bare_ids_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="bare_ids",
    method="demo.bare_ids",
    summary="Do it to several accounts.",
    request_type=BareIdsRequest,
    response_type=BareIdsResponse,
    request_decoder=decode_bare_ids_request,
    response_decoder=decode_bare_ids_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    item_results=ItemResults(items=("fail_accounts",), failures_only=True),
    code_table=code_table,
)
BareIdsRequest.operation = OPERATION
BareIdsResponse.operation = OPERATION
