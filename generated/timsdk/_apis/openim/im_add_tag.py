# Generated from spec/apis/openim/im_add_tag.yaml; do not edit. `make generate` writes it again.
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


class ImAddTagRequest(Request["ImAddTagResponse"]):
    """Add push tags to users."""

    __slots__ = {
        "user_tags": "UserTags",
    }

    user_tags: Sequence[UserTagChange]
    """Tags to add to each user. At most 100 items."""

    def __init__(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_tags = user_tags


class ImAddTagResponse(Response):
    """Response to `openim/im_add_tag`."""

    __slots__ = ()


def decode_im_add_tag_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImAddTagRequest)
    if (value := wire.pop("UserTags", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_tag_change(item)
    model.user_tags = value
    model.extra_fields = wire or None
    return model


def encode_im_add_tag_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_tags) is not None:
        wire["UserTags"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImAddTagRequest, encode_im_add_tag_request, decode_im_add_tag_request)


def decode_im_add_tag_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImAddTagResponse)
    model.extra_fields = wire or None
    return model


def encode_im_add_tag_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImAddTagResponse, encode_im_add_tag_response, decode_im_add_tag_response)

OPERATION: Final = Operation(
    service="openim",
    command="im_add_tag",
    method="legacy.im_add_tag",
    summary="Add push tags to users.",
    request_type=ImAddTagRequest,
    response_type=ImAddTagResponse,
    request_decoder=decode_im_add_tag_request,
    response_decoder=decode_im_add_tag_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://github.com/tencentyun/qcloud-documents",
        "https://trtc.io/document/37173",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        20002,
        90001,
        90009,
        90018,
        90019,
        90020,
        90032,
        90046,
        91000,
    ),
    error_texts={
        20002: "Authentication inside the service failed.",
        90020: "A tag or an attribute is not valid.",
        90032: "More than 10 tags for one user.",
    },
    status="legacy",
    replaced_by="all_member_push/im_add_tag",
)
ImAddTagRequest.operation = OPERATION
ImAddTagResponse.operation = OPERATION
