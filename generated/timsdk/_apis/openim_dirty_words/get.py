# Generated from spec/apis/openim_dirty_words/get.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetDirtyWordsRequest(Request["GetDirtyWordsResponse"]):
    """Get the blocked words of the app."""

    __slots__ = ()


class GetDirtyWordsResponse(Response):
    """Response to `openim_dirty_words/get`."""

    __slots__ = {
        "dirty_words_list": "DirtyWordsList",
    }

    dirty_words_list: list[str]
    """Blocked words."""

    def __init__(
        self,
        *,
        dirty_words_list: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.dirty_words_list = dirty_words_list


def decode_get_dirty_words_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetDirtyWordsRequest)
    model.extra_fields = wire or None
    return model


def encode_get_dirty_words_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetDirtyWordsRequest, encode_get_dirty_words_request, decode_get_dirty_words_request)


def decode_get_dirty_words_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetDirtyWordsResponse)
    model.dirty_words_list = wire.pop("DirtyWordsList", None)
    model.extra_fields = wire or None
    return model


def encode_get_dirty_words_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.dirty_words_list) is not None:
        wire["DirtyWordsList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetDirtyWordsResponse, encode_get_dirty_words_response, decode_get_dirty_words_response)

OPERATION: Final = Operation(
    service="openim_dirty_words",
    command="get",
    method="legacy.get_dirty_words",
    summary="Get the blocked words of the app.",
    request_type=GetDirtyWordsRequest,
    response_type=GetDirtyWordsResponse,
    request_decoder=decode_get_dirty_words_request,
    response_decoder=decode_get_dirty_words_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/2396",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        10002,
        10003,
        10007,
    ),
    error_texts={10007: "The caller is no app administrator."},
    status="legacy",
    replaced_by="im_msg_audit_mgr/get_cloud_audit_keywords",
)
GetDirtyWordsRequest.operation = OPERATION
GetDirtyWordsResponse.operation = OPERATION
