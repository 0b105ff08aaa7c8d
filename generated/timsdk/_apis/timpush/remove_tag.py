# Generated from spec/apis/timpush/remove_tag.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_tag_change import UserTagChange, decode_user_tag_change
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class RemoveTagRequest(Request["RemoveTagResponse"]):
    """Remove push tags of users or devices."""

    _known = frozenset({"UserTags"})

    user_tags: Sequence[UserTagChange]
    """Tags to take from each account. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class RemoveTagResponse(BatchResponse):
    """Answer to `timpush/remove_tag`."""

    _known = frozenset({*ENVELOPE, "ErrorList"})

    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_remove_tag_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RemoveTagRequest)
    model.user_tags = decode_list(decode_user_tag_change, get("UserTags"))
    model._extra, model._wire = None, wire
    return model


def encode_remove_tag_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_tags) is not None:
        wire["UserTags"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RemoveTagRequest, encode_remove_tag_request, decode_remove_tag_request)


def decode_remove_tag_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RemoveTagResponse)
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_remove_tag_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RemoveTagResponse, encode_remove_tag_response, decode_remove_tag_response)

OPERATION: Final = Operation(
    service="timpush",
    command="remove_tag",
    method="push.remove_tag",
    summary="Remove push tags of users or devices.",
    request_type=RemoveTagRequest,
    response_type=RemoveTagResponse,
    request_decoder=decode_remove_tag_request,
    response_decoder=decode_remove_tag_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/60569",
        "https://trtc.io/document/67822",
    ),
    rates=(Rate(100.0, 1),),
    errors={90001: "", 90009: "", 90018: "", 91000: ""},
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
RemoveTagRequest.operation = OPERATION
RemoveTagResponse.operation = OPERATION
