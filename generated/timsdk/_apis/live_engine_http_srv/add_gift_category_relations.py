# Generated from spec/apis/live_engine_http_srv/add_gift_category_relations.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AddGiftCategoryRelationsRequest(Request["AddGiftCategoryRelationsResponse"]):
    """Put gifts into a category."""

    __slots__ = {
        "category_id": "CategoryId",
        "gift_id_list": "GiftIdList",
    }

    category_id: str
    """Category."""
    gift_id_list: list[str]
    """IDs of the gifts to add."""

    def __init__(
        self,
        *,
        category_id: str,
        gift_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.gift_id_list = gift_id_list


class AddGiftCategoryRelationsResponse(BatchResponse):
    """Response to `live_engine_http_srv/add_gift_category_relations`."""

    __slots__ = {
        "invalid_gift_id_list": "InvalidGiftIdList",
    }

    invalid_gift_id_list: list[str] | None
    """Gifts that were not added."""

    def __init__(
        self,
        *,
        invalid_gift_id_list: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.invalid_gift_id_list = invalid_gift_id_list


def decode_add_gift_category_relations_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGiftCategoryRelationsRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.gift_id_list = wire.pop("GiftIdList", None)
    model.extra_fields = wire or None
    return model


def encode_add_gift_category_relations_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.gift_id_list) is not None:
        wire["GiftIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddGiftCategoryRelationsRequest,
    encode_add_gift_category_relations_request,
    decode_add_gift_category_relations_request,
)


def decode_add_gift_category_relations_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGiftCategoryRelationsResponse)
    model.invalid_gift_id_list = wire.pop("InvalidGiftIdList", None)
    model.extra_fields = wire or None
    return model


def encode_add_gift_category_relations_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.invalid_gift_id_list) is not None:
        wire["InvalidGiftIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddGiftCategoryRelationsResponse,
    encode_add_gift_category_relations_response,
    decode_add_gift_category_relations_response,
)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="add_gift_category_relations",
    method="live.add_gift_category_relations",
    summary="Put gifts into a category.",
    request_type=AddGiftCategoryRelationsRequest,
    response_type=AddGiftCategoryRelationsResponse,
    request_decoder=decode_add_gift_category_relations_request,
    response_decoder=decode_add_gift_category_relations_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/72851",),
    rates=(Rate(1.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100006,
        100012,
        102001,
    ),
    error_texts={100006: "The caller is not an app administrator."},
    item_results=ItemResults(items=("invalid_gift_id_list",), failures_only=True),
    code_table=code_table,
)
AddGiftCategoryRelationsRequest.operation = OPERATION
AddGiftCategoryRelationsResponse.operation = OPERATION
