# Generated from spec/apis/demo_svc/do.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.shared import Shared, decode_shared
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Kind(StrEnum):
    """A kind of `items`."""

    A = "a"
    """Has `to_account`."""


class Item(Model):
    """One of `items` with `id` and `count`."""

    __slots__ = {
        "id": "Id",
        "count": "Count",
        "kind": "Kind",
    }

    id: str | None
    """Names it, beside `count`."""
    count: int | None
    """As `id`."""
    kind: Kind | str | None
    """A kind."""

    def __init__(
        self,
        *,
        id: str | None = None,
        count: int | None = None,
        kind: Kind | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.id = id
        self.count = count
        self.kind = kind


class DoRequest(Request["DoResponse"]):
    """Do it to `to_account`."""

    __slots__ = {
        "to_account": "To_Account",
        "how_many": "Count",
        "random": "Random",
        "shared": "Shared",
    }

    to_account: str
    """Who gets `how_many`."""
    how_many: int | None
    """A number, see `Item.count`. Deprecated: Use `shared`."""
    random: int | None
    """A number."""
    shared: Shared | None
    """A structure."""

    def __init__(
        self,
        *,
        to_account: str,
        how_many: int | None = None,
        random: int | None = None,
        shared: Shared | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.how_many = how_many
        self.random = random
        self.shared = shared


class DoResponse(Response):
    """Response to `demo_svc/do`."""

    __slots__ = {
        "items": "Items",
        "free": "Free",
    }

    items: list[Item] | None
    """Items, `how_many` at most."""
    free: Any
    """What belongs to `items`."""

    def __init__(
        self,
        *,
        items: list[Item] | None = None,
        free: Any = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.items = items
        self.free = free


def decode_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Item)
    model.id = wire.pop("Id", None)
    model.count = wire.pop("Count", None)
    model.kind = wire.pop("Kind", None)
    model.extra_fields = wire or None
    return model


def encode_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.kind) is not None:
        wire["Kind"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Item, encode_item, decode_item)


def decode_do_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DoRequest)
    model.to_account = wire.pop("To_Account", None)
    model.how_many = wire.pop("Count", None)
    model.random = wire.pop("Random", None)
    model.shared = decode_shared(wire.pop("Shared", None))
    model.extra_fields = wire or None
    return model


def encode_do_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.how_many) is not None:
        wire["Count"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.shared) is not None:
        wire["Shared"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DoRequest, encode_do_request, decode_do_request)


def decode_do_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DoResponse)
    if (value := wire.pop("Items", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_item(item)
    model.items = value
    model.free = wire.pop("Free", None)
    model.extra_fields = wire or None
    return model


def encode_do_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.items) is not None:
        wire["Items"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.free) is not None:
        wire["Free"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DoResponse, encode_do_response, decode_do_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="do",
    method="demo.do",
    summary="Do it to `to_account`.",
    request_type=DoRequest,
    response_type=DoResponse,
    request_decoder=decode_do_request,
    response_decoder=decode_do_response,
    effect=Effect(kind="once", unless="Random", reason="The service knows `random`."),
    sources=("https://example.com/do",),
    error_codes=(10004,),
    error_texts={10004: "The `how_many` is refused."},
    undocumented=("Whether `how_many` may be 0.",),
)
DoRequest.operation = OPERATION
DoResponse.operation = OPERATION
