# Generated from spec/apis/openim/im_remove_tag.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.user_tag_change import UserTagChange, decode_user_tag_change
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class ImRemoveTagRequest(Request["ImRemoveTagResponse"]):
    """Remove push tags of users."""

    __slots__ = {
        "user_tags": "UserTags",
    }

    user_tags: Sequence[UserTagChange]
    """Tags to take from each user. At most 500 items."""

    def __init__(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_tags = user_tags


class ImRemoveTagResponse(Response):
    """Response to `openim/im_remove_tag`."""

    __slots__ = ()


def decode_im_remove_tag_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImRemoveTagRequest)
    if (value := wire.pop("UserTags", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_tag_change(item)
    model.user_tags = value
    model.extra_fields = wire or None
    return model


def encode_im_remove_tag_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_tags) is not None:
        wire["UserTags"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImRemoveTagRequest, encode_im_remove_tag_request, decode_im_remove_tag_request)


def decode_im_remove_tag_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImRemoveTagResponse)
    model.extra_fields = wire or None
    return model


def encode_im_remove_tag_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImRemoveTagResponse, encode_im_remove_tag_response, decode_im_remove_tag_response)

OPERATION: Final = Operation(
    service="openim",
    command="im_remove_tag",
    method="legacy.im_remove_tag",
    summary="Remove push tags of users.",
    request_type=ImRemoveTagRequest,
    response_type=ImRemoveTagResponse,
    request_decoder=decode_im_remove_tag_request,
    response_decoder=decode_im_remove_tag_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://github.com/tencentyun/qcloud-documents",
        "https://trtc.io/document/37174",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        20002,
        90001,
        90009,
        90018,
        90020,
        90021,
        91000,
    ),
    error_texts={20002: "Authentication inside the service failed.", 90020: "A tag or an attribute is not valid."},
    status="legacy",
    replaced_by="all_member_push/im_remove_tag",
)
ImRemoveTagRequest.operation = OPERATION
ImRemoveTagResponse.operation = OPERATION
