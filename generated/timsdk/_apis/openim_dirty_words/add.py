# Generated from spec/apis/openim_dirty_words/add.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AddDirtyWordsRequest(Request["AddDirtyWordsResponse"]):
    """Add blocked words to the app."""

    __slots__ = {
        "dirty_words_list": "DirtyWordsList",
    }

    dirty_words_list: list[str]
    """Words of up to 200 bytes each. At most 50 items."""

    def __init__(
        self,
        *,
        dirty_words_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.dirty_words_list = dirty_words_list


class AddDirtyWordsResponse(Response):
    """Response to `openim_dirty_words/add`."""

    __slots__ = ()


def decode_add_dirty_words_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddDirtyWordsRequest)
    model.dirty_words_list = wire.pop("DirtyWordsList", None)
    model.extra_fields = wire or None
    return model


def encode_add_dirty_words_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.dirty_words_list) is not None:
        wire["DirtyWordsList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddDirtyWordsRequest, encode_add_dirty_words_request, decode_add_dirty_words_request)


def decode_add_dirty_words_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddDirtyWordsResponse)
    model.extra_fields = wire or None
    return model


def encode_add_dirty_words_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddDirtyWordsResponse, encode_add_dirty_words_response, decode_add_dirty_words_response)

OPERATION: Final = Operation(
    service="openim_dirty_words",
    command="add",
    method="legacy.add_dirty_words",
    summary="Add blocked words to the app.",
    request_type=AddDirtyWordsRequest,
    response_type=AddDirtyWordsResponse,
    request_decoder=decode_add_dirty_words_request,
    response_decoder=decode_add_dirty_words_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/2397",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
    ),
    error_texts={10007: "The caller is no app administrator."},
    status="legacy",
    replaced_by="im_msg_audit_mgr/add_cloud_audit_keywords",
)
AddDirtyWordsRequest.operation = OPERATION
AddDirtyWordsResponse.operation = OPERATION
