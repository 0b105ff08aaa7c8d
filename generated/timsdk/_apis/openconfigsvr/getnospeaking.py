# Generated from spec/apis/openconfigsvr/getnospeaking.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetNoSpeakingRequest(Request["GetNoSpeakingResponse"]):
    """Get how long a user is muted everywhere."""

    __slots__ = {
        "get_account": "Get_Account",
    }

    get_account: str
    """User ID."""

    def __init__(
        self,
        *,
        get_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.get_account = get_account


class GetNoSpeakingResponse(Response):
    """Response to `openconfigsvr/getnospeaking`."""

    __slots__ = {
        "c2c_msg_no_speaking_time": "C2CmsgNospeakingTime",
        "group_msg_no_speaking_time": "GroupmsgNospeakingTime",
    }

    c2c_msg_no_speaking_time: int
    """Time left for one-to-one messages: 0 is not muted, 4294967295 is for ever. In seconds. From 0 to
    4294967295.
    """
    group_msg_no_speaking_time: int
    """Time left for group messages: 0 is not muted, 4294967295 is for ever. In seconds. From 0 to 4294967295."""

    def __init__(
        self,
        *,
        c2c_msg_no_speaking_time: int,
        group_msg_no_speaking_time: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.c2c_msg_no_speaking_time = c2c_msg_no_speaking_time
        self.group_msg_no_speaking_time = group_msg_no_speaking_time


def decode_get_no_speaking_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetNoSpeakingRequest)
    model.get_account = wire.pop("Get_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_no_speaking_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.get_account) is not None:
        wire["Get_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetNoSpeakingRequest, encode_get_no_speaking_request, decode_get_no_speaking_request)


def decode_get_no_speaking_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetNoSpeakingResponse)
    model.c2c_msg_no_speaking_time = wire.pop("C2CmsgNospeakingTime", None)
    model.group_msg_no_speaking_time = wire.pop("GroupmsgNospeakingTime", None)
    model.extra_fields = wire or None
    return model


def encode_get_no_speaking_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.c2c_msg_no_speaking_time) is not None:
        wire["C2CmsgNospeakingTime"] = field
    if (field := model.group_msg_no_speaking_time) is not None:
        wire["GroupmsgNospeakingTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetNoSpeakingResponse, encode_get_no_speaking_response, decode_get_no_speaking_response)

OPERATION: Final = Operation(
    service="openconfigsvr",
    command="getnospeaking",
    method="global_mute.get_no_speaking",
    summary="Get how long a user is muted everywhere.",
    request_type=GetNoSpeakingRequest,
    response_type=GetNoSpeakingResponse,
    request_decoder=decode_get_no_speaking_request,
    response_decoder=decode_get_no_speaking_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34924",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        130001,
        130002,
        130003,
        130014,
    ),
    error_texts={130002: "`get_account` is missing."},
)
GetNoSpeakingRequest.operation = OPERATION
GetNoSpeakingResponse.operation = OPERATION
