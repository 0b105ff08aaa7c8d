# Generated from spec/apis/desk_http_svc/contact_user.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ContactUserRequest(Request["ContactUserResponse"]):
    """Have an agent start a session with a user."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserID",
        "client_user_id": "ClientUserID",
        "group_id": "GroupId",
        "member_id": "MemberId",
    }

    im_agent_user_id: str
    """User ID of the customer service account or consulting entry."""
    client_user_id: str
    """User ID of the user to contact."""
    group_id: int | None
    """Agent group. The usual routing applies when omitted."""
    member_id: str | None
    """Mail address of the agent. The usual routing applies when omitted."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        client_user_id: str,
        group_id: int | None = None,
        member_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id
        self.client_user_id = client_user_id
        self.group_id = group_id
        self.member_id = member_id


class ContactUserResponse(Response):
    """Response to `desk_http_svc/contact_user`."""

    __slots__ = {
        "member_id": "MemberId",
    }

    member_id: str
    """Mail address of the chosen agent."""

    def __init__(
        self,
        *,
        member_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_id = member_id


def decode_contact_user_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ContactUserRequest)
    model.im_agent_user_id = wire.pop("IMAgentUserID", None)
    model.client_user_id = wire.pop("ClientUserID", None)
    model.group_id = wire.pop("GroupId", None)
    model.member_id = wire.pop("MemberId", None)
    model.extra_fields = wire or None
    return model


def encode_contact_user_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserID"] = field
    if (field := model.client_user_id) is not None:
        wire["ClientUserID"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ContactUserRequest, encode_contact_user_request, decode_contact_user_request)


def decode_contact_user_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ContactUserResponse)
    model.member_id = wire.pop("MemberId", None)
    model.extra_fields = wire or None
    return model


def encode_contact_user_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ContactUserResponse, encode_contact_user_response, decode_contact_user_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="contact_user",
    method="desk.contact_user",
    summary="Have an agent start a session with a user.",
    request_type=ContactUserRequest,
    response_type=ContactUserResponse,
    request_decoder=decode_contact_user_request,
    response_decoder=decode_contact_user_response,
    effect=Effect(kind="once", reason="A retry is refused with 141016 while the session lasts."),
    sources=(
        "https://cloud.tencent.com/document/product/679/117593",
        "https://www.tencentcloud.com/document/product/1229/68947",
    ),
    error_codes=(
        141000,
        141001,
        141002,
        141003,
        141004,
        141011,
        141012,
        141013,
        141014,
        141015,
        141016,
        141017,
    ),
    undocumented=("error codes after 141017",),
)
ContactUserRequest.operation = OPERATION
ContactUserResponse.operation = OPERATION
