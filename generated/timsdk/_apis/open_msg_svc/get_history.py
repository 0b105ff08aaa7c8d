# Generated from spec/apis/open_msg_svc/get_history.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.enums import StrEnum
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


class HistoryChatType(StrEnum):
    """Kind of messages in a log."""

    C2C = "C2C"
    """One-to-one messages."""
    GROUP = "Group"
    """Group messages."""


@attrs.define(kw_only=True, eq=False, repr=False)
class HistoryFile(Model):
    """One log file."""

    _known = frozenset({"URL", "ExpireTime", "FileSize", "FileMD5", "GzipSize", "GzipMD5"})

    url: str = attrs.field(repr=False)
    """Download address."""
    expire_time: str
    """When the address expires, such as 2015-12-02 16:45:23."""
    file_size: int
    """Size when unpacked. In bytes."""
    file_md5: str
    """MD5 of the unpacked file."""
    gzip_size: int
    """Size as downloaded. In bytes."""
    gzip_md5: str
    """MD5 of the file as downloaded."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetHistoryRequest(Request["GetHistoryResponse"]):
    """Get download links of the message log of one hour."""

    _known = frozenset({"ChatType", "MsgTime"})

    chat_type: HistoryChatType | str
    """Kind of messages."""
    msg_time: str
    """Hour to download, such as 2015120121 for 21:00 to 21:59."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetHistoryResponse(Response):
    """Answer to `open_msg_svc/get_history`."""

    _known = frozenset({*ENVELOPE, "File"})

    file: list[HistoryFile]
    """Files with the messages of that hour."""


def decode_history_file(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(HistoryFile)
    model.url = get("URL")
    model.expire_time = get("ExpireTime")
    model.file_size = get("FileSize")
    model.file_md5 = get("FileMD5")
    model.gzip_size = get("GzipSize")
    model.gzip_md5 = get("GzipMD5")
    model._extra, model._wire = None, wire
    return model


def encode_history_file(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.url) is not None:
        wire["URL"] = field
    if (field := model.expire_time) is not None:
        wire["ExpireTime"] = field
    if (field := model.file_size) is not None:
        wire["FileSize"] = field
    if (field := model.file_md5) is not None:
        wire["FileMD5"] = field
    if (field := model.gzip_size) is not None:
        wire["GzipSize"] = field
    if (field := model.gzip_md5) is not None:
        wire["GzipMD5"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(HistoryFile, encode_history_file, decode_history_file)


def decode_get_history_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetHistoryRequest)
    model.chat_type = get("ChatType")
    model.msg_time = get("MsgTime")
    model._extra, model._wire = None, wire
    return model


def encode_get_history_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.chat_type) is not None:
        wire["ChatType"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetHistoryRequest, encode_get_history_request, decode_get_history_request)


def decode_get_history_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetHistoryResponse)
    model.file = decode_list(decode_history_file, get("File"))
    model._extra, model._wire = None, wire
    return model


def encode_get_history_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.file) is not None:
        wire["File"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetHistoryResponse, encode_get_history_response, decode_get_history_response)

OPERATION: Final = Operation(
    service="open_msg_svc",
    command="get_history",
    method="operations.get_history",
    summary="Get download links of the message log of one hour.",
    request_type=GetHistoryRequest,
    response_type=GetHistoryResponse,
    request_decoder=decode_get_history_request,
    response_decoder=decode_get_history_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34885",),
    rates=(Rate(10.0, 1),),
    errors={1001: "", 1002: "", 1003: "", 1004: "", 1005: ""},
)
GetHistoryRequest.operation = OPERATION
GetHistoryResponse.operation = OPERATION
