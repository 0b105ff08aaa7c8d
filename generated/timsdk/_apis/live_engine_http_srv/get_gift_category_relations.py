# Generated from spec/apis/live_engine_http_srv/get_gift_category_relations.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GiftCategoryRelation(Model):
    """A gift category and its gifts."""

    __slots__ = {
        "category_id": "CategoryId",
        "gift_id_list": "GiftIdList",
    }

    category_id: str
    """ID of the category."""
    gift_id_list: list[str]
    """IDs of its gifts."""

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


class GetGiftCategoryRelationsRequest(Request["GetGiftCategoryRelationsResponse"]):
    """List the gifts of a category."""

    __slots__ = {
        "category_id": "CategoryId",
    }

    category_id: str
    """Category."""

    def __init__(
        self,
        *,
        category_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id


class GetGiftCategoryRelationsResponse(Response):
    """Response to `live_engine_http_srv/get_gift_category_relations`."""

    __slots__ = {
        "relation": "Relation",
    }

    relation: GiftCategoryRelation
    """The category and its gifts."""

    def __init__(
        self,
        *,
        relation: GiftCategoryRelation,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.relation = relation


def decode_gift_category_relation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftCategoryRelation)
    model.category_id = wire.pop("CategoryId", None)
    model.gift_id_list = wire.pop("GiftIdList", None)
    model.extra_fields = wire or None
    return model


def encode_gift_category_relation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.gift_id_list) is not None:
        wire["GiftIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftCategoryRelation, encode_gift_category_relation, decode_gift_category_relation)


def decode_get_gift_category_relations_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCategoryRelationsRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_category_relations_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGiftCategoryRelationsRequest,
    encode_get_gift_category_relations_request,
    decode_get_gift_category_relations_request,
)


def decode_get_gift_category_relations_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCategoryRelationsResponse)
    model.relation = decode_gift_category_relation(wire.pop("Relation", None))
    model.extra_fields = wire or None
    return model


def encode_get_gift_category_relations_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.relation) is not None:
        wire["Relation"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGiftCategoryRelationsResponse,
    encode_get_gift_category_relations_response,
    decode_get_gift_category_relations_response,
)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift_category_relations",
    method="live.get_gift_category_relations",
    summary="List the gifts of a category.",
    request_type=GetGiftCategoryRelationsRequest,
    response_type=GetGiftCategoryRelationsResponse,
    request_decoder=decode_get_gift_category_relations_request,
    response_decoder=decode_get_gift_category_relations_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/72853",
        "https://cloud.tencent.com/document/product/269/125761",
    ),
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
)
GetGiftCategoryRelationsRequest.operation = OPERATION
GetGiftCategoryRelationsResponse.operation = OPERATION
