# Generated from spec/apis/openim_console_http_svc/del_chitchat_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelChitchatCategoryRequest(Request["DelChitchatCategoryResponse"]):
    """Delete a category of the small-talk library with its questions."""

    __slots__ = {
        "category_id": "CategoryId",
    }

    category_id: int
    """Category."""

    def __init__(
        self,
        *,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id


class DelChitchatCategoryResponse(Response):
    """Response to `openim_console_http_svc/del_chitchat_category`."""

    __slots__ = ()


def decode_del_chitchat_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelChitchatCategoryRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_del_chitchat_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelChitchatCategoryRequest, encode_del_chitchat_category_request, decode_del_chitchat_category_request)


def decode_del_chitchat_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelChitchatCategoryResponse)
    model.extra_fields = wire or None
    return model


def encode_del_chitchat_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelChitchatCategoryResponse, encode_del_chitchat_category_response, decode_del_chitchat_category_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="del_chitchat_category",
    method="desk.del_chitchat_category",
    summary="Delete a category of the small-talk library with its questions.",
    request_type=DelChitchatCategoryRequest,
    response_type=DelChitchatCategoryResponse,
    request_decoder=decode_del_chitchat_category_request,
    response_decoder=decode_del_chitchat_category_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/116724",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
)
DelChitchatCategoryRequest.operation = OPERATION
DelChitchatCategoryResponse.operation = OPERATION
