# Generated from spec/apis/open_msg_svc/get_history.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class HistoryChatType(StrEnum):
    """Kind of messages in a log."""

    C2C = "C2C"
    """One-to-one messages."""
    GROUP = "Group"
    """Group messages."""


class HistoryFile(Model):
    """One log file."""

    __slots__ = {
        "url": "URL",
        "expire_time": "ExpireTime",
        "file_size": "FileSize",
        "file_md5": "FileMD5",
        "gzip_size": "GzipSize",
        "gzip_md5": "GzipMD5",
    }
    _hidden = frozenset({"url"})

    url: str
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

    def __init__(
        self,
        *,
        url: str,
        expire_time: str,
        file_size: int,
        file_md5: str,
        gzip_size: int,
        gzip_md5: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.url = url
        self.expire_time = expire_time
        self.file_size = file_size
        self.file_md5 = file_md5
        self.gzip_size = gzip_size
        self.gzip_md5 = gzip_md5


class GetHistoryRequest(Request["GetHistoryResponse"]):
    """Get download links of the message log of one hour."""

    __slots__ = {
        "chat_type": "ChatType",
        "msg_time": "MsgTime",
    }

    chat_type: HistoryChatType | str
    """Kind of messages."""
    msg_time: str
    """Hour to download, such as 2015120121 for 21:00 to 21:59."""

    def __init__(
        self,
        *,
        chat_type: HistoryChatType | str,
        msg_time: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.chat_type = chat_type
        self.msg_time = msg_time


class GetHistoryResponse(Response):
    """Response to `open_msg_svc/get_history`."""

    __slots__ = {
        "file": "File",
    }

    file: list[HistoryFile]
    """Files with the messages of that hour."""

    def __init__(
        self,
        *,
        file: list[HistoryFile],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.file = file


def decode_history_file(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(HistoryFile)
    model.url = wire.pop("URL", None)
    model.expire_time = wire.pop("ExpireTime", None)
    model.file_size = wire.pop("FileSize", None)
    model.file_md5 = wire.pop("FileMD5", None)
    model.gzip_size = wire.pop("GzipSize", None)
    model.gzip_md5 = wire.pop("GzipMD5", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(HistoryFile, encode_history_file, decode_history_file)


def decode_get_history_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetHistoryRequest)
    model.chat_type = wire.pop("ChatType", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.extra_fields = wire or None
    return model


def encode_get_history_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.chat_type) is not None:
        wire["ChatType"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetHistoryRequest, encode_get_history_request, decode_get_history_request)


def decode_get_history_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetHistoryResponse)
    if (value := wire.pop("File", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_history_file(item)
    model.file = value
    model.extra_fields = wire or None
    return model


def encode_get_history_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.file) is not None:
        wire["File"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        1001,
        1002,
        1003,
        1004,
        1005,
    ),
)
GetHistoryRequest.operation = OPERATION
GetHistoryResponse.operation = OPERATION
