# Generated from spec/apis/profile/portrait_set.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.profile_item import ProfileItem, decode_profile_item
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class PortraitSetRequest(Request["PortraitSetResponse"]):
    """Set profile fields of a user."""

    _known = frozenset({"From_Account", "ProfileItem"})

    from_account: str
    """User ID whose profile is set."""
    profile_item: Sequence[ProfileItem]
    """Fields to set, standard or custom."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PortraitSetResponse(Response):
    """Answer to `profile/portrait_set`."""

    _known = frozenset({*ENVELOPE})


def decode_portrait_set_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PortraitSetRequest)
    model.from_account = get("From_Account")
    model.profile_item = decode_list(decode_profile_item, get("ProfileItem"))
    model._extra, model._wire = None, wire
    return model


def encode_portrait_set_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.profile_item) is not None:
        wire["ProfileItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PortraitSetRequest, encode_portrait_set_request, decode_portrait_set_request)


def decode_portrait_set_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(PortraitSetResponse)
    model._extra, model._wire = None, wire
    return model


def encode_portrait_set_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/34916",),
    rates=(Rate(200.0, 1),),
    errors={40001: "", 40003: "", 40004: "", 40006: "", 40008: "", 40009: "", 40601: "", 40605: "", 40610: ""},
)
PortraitSetRequest.operation = OPERATION
PortraitSetResponse.operation = OPERATION
