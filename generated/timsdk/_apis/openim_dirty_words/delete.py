# Generated from spec/apis/openim_dirty_words/delete.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteDirtyWordsRequest(Request["DeleteDirtyWordsResponse"]):
    """Delete blocked words of the app."""

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


class DeleteDirtyWordsResponse(Response):
    """Response to `openim_dirty_words/delete`."""

    __slots__ = ()


def decode_delete_dirty_words_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteDirtyWordsRequest)
    model.dirty_words_list = wire.pop("DirtyWordsList", None)
    model.extra_fields = wire or None
    return model


def encode_delete_dirty_words_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.dirty_words_list) is not None:
        wire["DirtyWordsList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteDirtyWordsRequest, encode_delete_dirty_words_request, decode_delete_dirty_words_request)


def decode_delete_dirty_words_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteDirtyWordsResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_dirty_words_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteDirtyWordsResponse, encode_delete_dirty_words_response, decode_delete_dirty_words_response)

OPERATION: Final = Operation(
    service="openim_dirty_words",
    command="delete",
    method="legacy.delete_dirty_words",
    summary="Delete blocked words of the app.",
    request_type=DeleteDirtyWordsRequest,
    response_type=DeleteDirtyWordsResponse,
    request_decoder=decode_delete_dirty_words_request,
    response_decoder=decode_delete_dirty_words_response,
    effect=Effect(kind="idempotent"),
    sources=("https://github.com/tencentyun/qcloud-documents",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
    ),
    error_texts={10007: "The caller is no app administrator."},
    status="legacy",
    replaced_by="im_msg_audit_mgr/delete_cloud_audit_keywords",
)
DeleteDirtyWordsRequest.operation = OPERATION
DeleteDirtyWordsResponse.operation = OPERATION
