# Generated from spec/apis/live_engine_http_srv/del_gift_category_relations.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelGiftCategoryRelationsRequest(Request["DelGiftCategoryRelationsResponse"]):
    """Take gifts out of a category."""

    __slots__ = {
        "category_id": "CategoryId",
        "gift_id_list": "GiftIdList",
    }

    category_id: str
    """Category."""
    gift_id_list: list[str]
    """IDs of the gifts to take out."""

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


class DelGiftCategoryRelationsResponse(Response):
    """Response to `live_engine_http_srv/del_gift_category_relations`."""

    __slots__ = ()


def decode_del_gift_category_relations_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftCategoryRelationsRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.gift_id_list = wire.pop("GiftIdList", None)
    model.extra_fields = wire or None
    return model


def encode_del_gift_category_relations_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.gift_id_list) is not None:
        wire["GiftIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DelGiftCategoryRelationsRequest,
    encode_del_gift_category_relations_request,
    decode_del_gift_category_relations_request,
)


def decode_del_gift_category_relations_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftCategoryRelationsResponse)
    model.extra_fields = wire or None
    return model


def encode_del_gift_category_relations_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DelGiftCategoryRelationsResponse,
    encode_del_gift_category_relations_response,
    decode_del_gift_category_relations_response,
)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="del_gift_category_relations",
    method="live.del_gift_category_relations",
    summary="Take gifts out of a category.",
    request_type=DelGiftCategoryRelationsRequest,
    response_type=DelGiftCategoryRelationsResponse,
    request_decoder=decode_del_gift_category_relations_request,
    response_decoder=decode_del_gift_category_relations_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/72852",
        "https://cloud.tencent.com/document/product/454/124227",
        "https://www.tencentcloud.com/document/product/1071/76853",
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
DelGiftCategoryRelationsRequest.operation = OPERATION
DelGiftCategoryRelationsResponse.operation = OPERATION
