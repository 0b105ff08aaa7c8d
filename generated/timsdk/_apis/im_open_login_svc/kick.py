# Generated from spec/apis/im_open_login_svc/kick.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class KickRequest(Request["KickResponse"]):
    """Sign a user out everywhere."""

    __slots__ = {
        "user_id": "UserID",
    }

    user_id: str
    """User ID. At most 32 bytes."""

    def __init__(
        self,
        *,
        user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_id = user_id


class KickResponse(Response):
    """Response to `im_open_login_svc/kick`."""

    __slots__ = ()


def decode_kick_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickRequest)
    model.user_id = wire.pop("UserID", None)
    model.extra_fields = wire or None
    return model


def encode_kick_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickRequest, encode_kick_request, decode_kick_request)


def decode_kick_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickResponse)
    model.extra_fields = wire or None
    return model


def encode_kick_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickResponse, encode_kick_response, decode_kick_response)

OPERATION: Final = Operation(
    service="im_open_login_svc",
    command="kick",
    method="account.kick",
    summary="Sign a user out everywhere.",
    request_type=KickRequest,
    response_type=KickResponse,
    request_decoder=decode_kick_request,
    response_decoder=decode_kick_response,
    effect=Effect(kind="once", reason="A retry also signs out a user who came back with a new UserSig."),
    sources=(
        "https://trtc.io/document/34957",
        "https://cloud.tencent.com/document/product/269/3853",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        70107,
        70169,
        70402,
        70403,
        70500,
    ),
)
KickRequest.operation = OPERATION
KickResponse.operation = OPERATION
