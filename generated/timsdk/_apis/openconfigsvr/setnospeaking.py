# Generated from spec/apis/openconfigsvr/setnospeaking.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SetNoSpeakingRequest(Request["SetNoSpeakingResponse"]):
    """Mute a user everywhere, or end it."""

    __slots__ = {
        "set_account": "Set_Account",
        "c2c_msg_no_speaking_time": "C2CmsgNospeakingTime",
        "group_msg_no_speaking_time": "GroupmsgNospeakingTime",
    }

    set_account: str
    """User ID."""
    c2c_msg_no_speaking_time: int | None
    """How long one-to-one messages are muted: 0 ends it, 4294967295 is for ever. In seconds. From 0 to
    4294967295.
    """
    group_msg_no_speaking_time: int | None
    """How long group messages are muted: 0 ends it, 4294967295 is for ever. In seconds. From 0 to 4294967295."""

    def __init__(
        self,
        *,
        set_account: str,
        c2c_msg_no_speaking_time: int | None = None,
        group_msg_no_speaking_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.set_account = set_account
        self.c2c_msg_no_speaking_time = c2c_msg_no_speaking_time
        self.group_msg_no_speaking_time = group_msg_no_speaking_time


class SetNoSpeakingResponse(Response):
    """Response to `openconfigsvr/setnospeaking`."""

    __slots__ = ()


def decode_set_no_speaking_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetNoSpeakingRequest)
    model.set_account = wire.pop("Set_Account", None)
    model.c2c_msg_no_speaking_time = wire.pop("C2CmsgNospeakingTime", None)
    model.group_msg_no_speaking_time = wire.pop("GroupmsgNospeakingTime", None)
    model.extra_fields = wire or None
    return model


def encode_set_no_speaking_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.set_account) is not None:
        wire["Set_Account"] = field
    if (field := model.c2c_msg_no_speaking_time) is not None:
        wire["C2CmsgNospeakingTime"] = field
    if (field := model.group_msg_no_speaking_time) is not None:
        wire["GroupmsgNospeakingTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetNoSpeakingRequest, encode_set_no_speaking_request, decode_set_no_speaking_request)


def decode_set_no_speaking_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetNoSpeakingResponse)
    model.extra_fields = wire or None
    return model


def encode_set_no_speaking_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent", reason="The time runs from the latest call."),
    sources=("https://trtc.io/document/34923",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        130001,
        130004,
        130005,
        130008,
        130014,
    ),
    error_texts={130004: "`set_account` is missing.", 130008: "Neither of the two times is given."},
)
SetNoSpeakingRequest.operation = OPERATION
SetNoSpeakingResponse.operation = OPERATION
