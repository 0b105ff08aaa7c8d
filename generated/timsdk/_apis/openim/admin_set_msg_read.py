# Generated from spec/apis/openim/admin_set_msg_read.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AdminSetMsgReadRequest(Request["AdminSetMsgReadResponse"]):
    """Mark a one-to-one conversation as read."""

    __slots__ = {
        "report_account": "Report_Account",
        "peer_account": "Peer_Account",
        "msg_read_time": "MsgReadTime",
    }

    report_account: str
    """User who has read the messages."""
    peer_account: str
    """The other user."""
    msg_read_time: int | str | None
    """Mark messages up to this time. Now when omitted. Unix time in seconds."""

    def __init__(
        self,
        *,
        report_account: str,
        peer_account: str,
        msg_read_time: int | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.report_account = report_account
        self.peer_account = peer_account
        self.msg_read_time = msg_read_time


class AdminSetMsgReadResponse(Response):
    """Response to `openim/admin_set_msg_read`."""

    __slots__ = ()


def decode_admin_set_msg_read_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdminSetMsgReadRequest)
    model.report_account = wire.pop("Report_Account", None)
    model.peer_account = wire.pop("Peer_Account", None)
    model.msg_read_time = wire.pop("MsgReadTime", None)
    model.extra_fields = wire or None
    return model


def encode_admin_set_msg_read_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.report_account) is not None:
        wire["Report_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.msg_read_time) is not None:
        wire["MsgReadTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdminSetMsgReadRequest, encode_admin_set_msg_read_request, decode_admin_set_msg_read_request)


def decode_admin_set_msg_read_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdminSetMsgReadResponse)
    model.extra_fields = wire or None
    return model


def encode_admin_set_msg_read_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdminSetMsgReadResponse, encode_admin_set_msg_read_response, decode_admin_set_msg_read_response)

OPERATION: Final = Operation(
    service="openim",
    command="admin_set_msg_read",
    method="message.admin_set_msg_read",
    summary="Mark a one-to-one conversation as read.",
    request_type=AdminSetMsgReadRequest,
    response_type=AdminSetMsgReadResponse,
    request_decoder=decode_admin_set_msg_read_request,
    response_decoder=decode_admin_set_msg_read_response,
    effect=Effect(
        kind="once",
        unless="MsgReadTime",
        reason="Without `msg_read_time`, a retry also marks newer messages as read.",
    ),
    sources=("https://trtc.io/document/38996",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        90001,
        90003,
        90008,
    ),
    error_texts={
        90003: "`peer_account` is missing or does not exist.",
        90008: "`report_account` is missing or does not exist.",
    },
)
AdminSetMsgReadRequest.operation = OPERATION
AdminSetMsgReadResponse.operation = OPERATION
