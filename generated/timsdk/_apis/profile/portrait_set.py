# Generated from spec/apis/profile/portrait_set.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.profile_item import ProfileItem, decode_profile_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class PortraitSetRequest(Request["PortraitSetResponse"]):
    """Set profile fields of a user."""

    __slots__ = {
        "from_account": "From_Account",
        "profile_item": "ProfileItem",
    }

    from_account: str
    """User ID whose profile is set."""
    profile_item: Sequence[ProfileItem]
    """Fields to set, standard or custom."""

    def __init__(
        self,
        *,
        from_account: str,
        profile_item: Sequence[ProfileItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.profile_item = profile_item


class PortraitSetResponse(Response):
    """Response to `profile/portrait_set`."""

    __slots__ = ()


def decode_portrait_set_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PortraitSetRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("ProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_profile_item(item)
    model.profile_item = value
    model.extra_fields = wire or None
    return model


def encode_portrait_set_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.profile_item) is not None:
        wire["ProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PortraitSetRequest, encode_portrait_set_request, decode_portrait_set_request)


def decode_portrait_set_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PortraitSetResponse)
    model.extra_fields = wire or None
    return model


def encode_portrait_set_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PortraitSetResponse, encode_portrait_set_response, decode_portrait_set_response)

OPERATION: Final = Operation(
    service="profile",
    command="portrait_set",
    method="profile.portrait_set",
    summary="Set profile fields of a user.",
    request_type=PortraitSetRequest,
    response_type=PortraitSetResponse,
    request_decoder=decode_portrait_set_request,
    response_decoder=decode_portrait_set_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/34916",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        40001,
        40003,
        40004,
        40005,
        40006,
        40008,
        40009,
        40601,
        40605,
        40610,
    ),
)
PortraitSetRequest.operation = OPERATION
PortraitSetResponse.operation = OPERATION
