# Generated from spec/apis/openim/admin_msgwithdraw.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AdminMsgWithdrawRequest(Request["AdminMsgWithdrawResponse"]):
    """Recall a one-to-one message."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_key": "MsgKey",
    }

    from_account: str
    """Sender of the message."""
    to_account: str
    """Recipient of the message."""
    msg_key: str
    """Key of the message. At most 50 characters."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_key = msg_key


class AdminMsgWithdrawResponse(Response):
    """Response to `openim/admin_msgwithdraw`."""

    __slots__ = ()


def decode_admin_msg_withdraw_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdminMsgWithdrawRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_admin_msg_withdraw_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdminMsgWithdrawRequest, encode_admin_msg_withdraw_request, decode_admin_msg_withdraw_request)


def decode_admin_msg_withdraw_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdminMsgWithdrawResponse)
    model.extra_fields = wire or None
    return model


def encode_admin_msg_withdraw_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdminMsgWithdrawResponse, encode_admin_msg_withdraw_response, decode_admin_msg_withdraw_response)

OPERATION: Final = Operation(
    service="openim",
    command="admin_msgwithdraw",
    method="message.admin_msg_withdraw",
    summary="Recall a one-to-one message.",
    request_type=AdminMsgWithdrawRequest,
    response_type=AdminMsgWithdrawResponse,
    request_decoder=decode_admin_msg_withdraw_request,
    response_decoder=decode_admin_msg_withdraw_response,
    effect=Effect(
        kind="idempotent",
        already_done=frozenset({20023}),
        reason="The response to a retry is 20023; nothing changes.",
    ),
    sources=("https://trtc.io/document/35015",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        20022,
        20023,
        90001,
        90003,
        90008,
        90009,
        90054,
        91000,
    ),
    error_texts={20023: "The message was recalled before."},
)
AdminMsgWithdrawRequest.operation = OPERATION
AdminMsgWithdrawResponse.operation = OPERATION
