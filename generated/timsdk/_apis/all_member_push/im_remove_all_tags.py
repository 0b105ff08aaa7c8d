# Generated from spec/apis/all_member_push/im_remove_all_tags.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ImRemoveAllTagsRequest(Request["ImRemoveAllTagsResponse"]):
    """Remove all push tags of users."""

    __slots__ = {
        "to_account": "To_Account",
    }

    to_account: list[str]
    """User IDs. At most 100 items."""

    def __init__(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account


class ImRemoveAllTagsResponse(Response):
    """Response to `all_member_push/im_remove_all_tags`."""

    __slots__ = ()


def decode_im_remove_all_tags_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImRemoveAllTagsRequest)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_im_remove_all_tags_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImRemoveAllTagsRequest, encode_im_remove_all_tags_request, decode_im_remove_all_tags_request)


def decode_im_remove_all_tags_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImRemoveAllTagsResponse)
    model.extra_fields = wire or None
    return model


def encode_im_remove_all_tags_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImRemoveAllTagsResponse, encode_im_remove_all_tags_response, decode_im_remove_all_tags_response)

OPERATION: Final = Operation(
    service="all_member_push",
    command="im_remove_all_tags",
    method="push.im_remove_all_tags",
    summary="Remove all push tags of users.",
    request_type=ImRemoveAllTagsRequest,
    response_type=ImRemoveAllTagsResponse,
    request_decoder=decode_im_remove_all_tags_request,
    response_decoder=decode_im_remove_all_tags_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/37175",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        90018,
        91000,
    ),
)
ImRemoveAllTagsRequest.operation = OPERATION
ImRemoveAllTagsResponse.operation = OPERATION
