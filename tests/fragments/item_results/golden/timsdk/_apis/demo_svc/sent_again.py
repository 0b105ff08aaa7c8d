# Generated from spec/apis/demo_svc/sent_again.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.item_result import ItemResult, decode_item_result
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Entry(Model):
    """One account."""

    __slots__ = {
        "user_id": "UserID",
    }

    user_id: str
    """User ID."""

    def __init__(
        self,
        *,
        user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_id = user_id


class SentAgainRequest(Request["SentAgainResponse"]):
    """Do it to several accounts, some of them twice."""

    __slots__ = {
        "entries": "Entries",
    }

    entries: Sequence[Entry]
    """Accounts."""

    def __init__(
        self,
        *,
        entries: Sequence[Entry],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.entries = entries


class SentAgainResponse(BatchResponse):
    """Response to `demo_svc/sent_again`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[ItemResult] | None
    """Results."""

    def __init__(
        self,
        *,
        result_item: list[ItemResult] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_entry(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Entry)
    model.user_id = wire.pop("UserID", None)
    model.extra_fields = wire or None
    return model


def encode_entry(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Entry, encode_entry, decode_entry)


def decode_sent_again_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SentAgainRequest)
    if (value := wire.pop("Entries", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_entry(item)
    model.entries = value
    model.extra_fields = wire or None
    return model


def encode_sent_again_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.entries) is not None:
        wire["Entries"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SentAgainRequest, encode_sent_again_request, decode_sent_again_request)


def decode_sent_again_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SentAgainResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_item_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_sent_again_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SentAgainResponse, encode_sent_again_response, decode_sent_again_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="sent_again",
    method="demo.sent_again",
    summary="Do it to several accounts, some of them twice.",
    request_type=SentAgainRequest,
    response_type=SentAgainResponse,
    request_decoder=decode_sent_again_request,
    response_decoder=decode_sent_again_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="Entries", member=("UserID",), items="ResultItem", key=("To_Account",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
SentAgainRequest.operation = OPERATION
SentAgainResponse.operation = OPERATION
