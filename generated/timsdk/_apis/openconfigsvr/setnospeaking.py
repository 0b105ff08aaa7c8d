# Generated from spec/apis/openconfigsvr/setnospeaking.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class SetNoSpeakingRequest(Request["SetNoSpeakingResponse"]):
    """Mute a user everywhere, or end it."""

    _known = frozenset({"Set_Account", "C2CmsgNospeakingTime", "GroupmsgNospeakingTime"})

    set_account: str
    """User ID."""
    c2c_msg_no_speaking_time: int | None = None
    """How long one-to-one messages are muted: 0 ends it, 4294967295 is for ever. In seconds. From 0 to
    4294967295.
    """
    group_msg_no_speaking_time: int | None = None
    """How long group messages are muted: 0 ends it, 4294967295 is for ever. In seconds. From 0 to 4294967295."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SetNoSpeakingResponse(Response):
    """Answer to `openconfigsvr/setnospeaking`."""

    _known = frozenset({*ENVELOPE})


def decode_set_no_speaking_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetNoSpeakingRequest)
    model.set_account = get("Set_Account")
    model.c2c_msg_no_speaking_time = get("C2CmsgNospeakingTime")
    model.group_msg_no_speaking_time = get("GroupmsgNospeakingTime")
    model._extra, model._wire = None, wire
    return model


def encode_set_no_speaking_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.set_account) is not None:
        wire["Set_Account"] = field
    if (field := model.c2c_msg_no_speaking_time) is not None:
        wire["C2CmsgNospeakingTime"] = field
    if (field := model.group_msg_no_speaking_time) is not None:
        wire["GroupmsgNospeakingTime"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetNoSpeakingRequest, encode_set_no_speaking_request, decode_set_no_speaking_request)


def decode_set_no_speaking_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SetNoSpeakingResponse)
    model._extra, model._wire = None, wire
    return model


def encode_set_no_speaking_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetNoSpeakingResponse, encode_set_no_speaking_response, decode_set_no_speaking_response)

OPERATION: Final = Operation(
    service="openconfigsvr",
    command="setnospeaking",
    method="global_mute.set_no_speaking",
    summary="Mute a user everywhere, or end it.",
    request_type=SetNoSpeakingRequest,
    response_type=SetNoSpeakingResponse,
    request_decoder=decode_set_no_speaking_request,
    response_decoder=decode_set_no_speaking_response,
    effect=Effect(kind="converge", reason="The time runs from the latest call."),
    sources=("https://trtc.io/document/34923",),
    rates=(Rate(200.0, 1),),
    errors={
        130001: "",
        130004: "Set_Account is missing.",
        130005: "",
        130008: "Neither of the two times is given.",
        130014: "",
    },
)
SetNoSpeakingRequest.operation = OPERATION
SetNoSpeakingResponse.operation = OPERATION
