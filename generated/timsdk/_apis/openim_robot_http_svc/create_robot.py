# Generated from spec/apis/openim_robot_http_svc/create_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class CreateRobotRequest(Request["CreateRobotResponse"]):
    """Create a robot account."""

    __slots__ = {
        "user_id": "UserID",
        "nick": "Nick",
        "face_url": "FaceUrl",
        "self_signature": "SelfSignature",
    }

    user_id: str
    """User ID of the robot, starting with @RBT#. At most 32 bytes."""
    nick: str | None
    """Nickname."""
    face_url: str | None
    """Address of the avatar."""
    self_signature: str | None
    """Signature. At most 500 bytes."""

    def __init__(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        self_signature: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_id = user_id
        self.nick = nick
        self.face_url = face_url
        self.self_signature = self_signature


class CreateRobotResponse(Response):
    """Response to `openim_robot_http_svc/create_robot`."""

    __slots__ = ()


def decode_create_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateRobotRequest)
    model.user_id = wire.pop("UserID", None)
    model.nick = wire.pop("Nick", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.self_signature = wire.pop("SelfSignature", None)
    model.extra_fields = wire or None
    return model


def encode_create_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.self_signature) is not None:
        wire["SelfSignature"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateRobotRequest, encode_create_robot_request, decode_create_robot_request)


def decode_create_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_create_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateRobotResponse, encode_create_robot_response, decode_create_robot_response)

OPERATION: Final = Operation(
    service="openim_robot_http_svc",
    command="create_robot",
    method="robot.create_robot",
    summary="Create a robot account.",
    request_type=CreateRobotRequest,
    response_type=CreateRobotResponse,
    request_decoder=decode_create_robot_request,
    response_decoder=decode_create_robot_response,
    effect=Effect(kind="idempotent", reason="The same User ID makes one robot however often it is sent."),
    sources=(
        "https://trtc.io/document/55281",
        "https://cloud.tencent.com/document/product/269/89991",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10008,
    ),
    error_texts={10008: "The caller is no administrator or the app has 20 robots already."},
)
CreateRobotRequest.operation = OPERATION
CreateRobotResponse.operation = OPERATION
