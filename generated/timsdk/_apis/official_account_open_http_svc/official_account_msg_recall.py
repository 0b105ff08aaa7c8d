# Generated from spec/apis/official_account_open_http_svc/official_account_msg_recall.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class OfficialAccountRecallResult(Model):
    """What became of one message."""

    __slots__ = {
        "msg_key": "MsgKey",
        "ret_code": "RetCode",
    }

    msg_key: str
    """Key of the message."""
    ret_code: int
    """Error code of this message, 0 on success."""

    def __init__(
        self,
        *,
        msg_key: str,
        ret_code: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_key = msg_key
        self.ret_code = ret_code


class OfficialAccountMsgRecallRequest(Request["OfficialAccountMsgRecallResponse"]):
    """Recall messages of an official account."""

    __slots__ = {
        "official_account": "Official_Account",
        "msg_key_list": "MsgKeyList",
        "reason": "Reason",
    }

    official_account: str
    """ID of the official account."""
    msg_key_list: list[str]
    """Keys of the messages. At most 10 items."""
    reason: str | None
    """Why they are recalled. At most 100 bytes."""

    def __init__(
        self,
        *,
        official_account: str,
        msg_key_list: list[str],
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.msg_key_list = msg_key_list
        self.reason = reason


class OfficialAccountMsgRecallResponse(BatchResponse):
    """Response to `official_account_open_http_svc/official_account_msg_recall`."""

    __slots__ = {
        "recall_ret_list": "RecallRetList",
    }

    recall_ret_list: list[OfficialAccountRecallResult]
    """Result for each message."""

    def __init__(
        self,
        *,
        recall_ret_list: list[OfficialAccountRecallResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.recall_ret_list = recall_ret_list


def decode_official_account_recall_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountRecallResult)
    model.msg_key = wire.pop("MsgKey", None)
    model.ret_code = wire.pop("RetCode", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_recall_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.ret_code) is not None:
        wire["RetCode"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfficialAccountRecallResult, encode_official_account_recall_result, decode_official_account_recall_result)


def decode_official_account_msg_recall_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountMsgRecallRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.msg_key_list = wire.pop("MsgKeyList", None)
    model.reason = wire.pop("Reason", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_msg_recall_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.msg_key_list) is not None:
        wire["MsgKeyList"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountMsgRecallRequest,
    encode_official_account_msg_recall_request,
    decode_official_account_msg_recall_request,
)


def decode_official_account_msg_recall_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountMsgRecallResponse)
    if (value := wire.pop("RecallRetList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_official_account_recall_result(item)
    model.recall_ret_list = value
    model.extra_fields = wire or None
    return model


def encode_official_account_msg_recall_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.recall_ret_list) is not None:
        wire["RecallRetList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountMsgRecallResponse,
    encode_official_account_msg_recall_response,
    decode_official_account_msg_recall_response,
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="official_account_msg_recall",
    method="official_account.official_account_msg_recall",
    summary="Recall messages of an official account.",
    request_type=OfficialAccountMsgRecallRequest,
    response_type=OfficialAccountMsgRecallResponse,
    request_decoder=decode_official_account_msg_recall_request,
    response_decoder=decode_official_account_msg_recall_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/60811",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10030,
    ),
    error_texts={10010: "The official account does not exist, or was deleted."},
    item_results=ItemResults(
        items=("recall_ret_list",),
        key=("msg_key",),
        code=("ret_code",),
        retry_rule=ItemRetry(of="MsgKeyList", member=(), items="RecallRetList", key=("MsgKey",), code="RetCode"),
    ),
    code_table=code_table,
    undocumented=("private error codes after 10010",),
)
OfficialAccountMsgRecallRequest.operation = OPERATION
OfficialAccountMsgRecallResponse.operation = OPERATION
