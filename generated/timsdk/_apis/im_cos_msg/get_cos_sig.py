# Generated from spec/apis/im_cos_msg/get_cos_sig.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


class SignedFileStatus(IntEnum):
    """State of a file that was sent in a message."""

    NORMAL = 0
    """Client SDKs can fetch it."""
    BLOCKED = 1
    """Blocked; only the signed address works."""
    MISSING = 2
    """Gone, perhaps past its retention time."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FileToSign(Model):
    """One file."""

    _known = frozenset({"ResourceID", "RawURL"})

    resource_id: int
    """Number that tells the files of one call apart."""
    raw_url: str
    """Address of the file as in the URL field of the message."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SignedFile(Model):
    """Signed address and state of one file."""

    _known = frozenset({"Code", "Desc", "ResourceID", "PreSigURL", "Status"})

    code: int
    """Error code of this file, 0 on success."""
    desc: str
    """Error text, empty on success."""
    resource_id: int
    """Number of the file in the request."""
    pre_sig_url: str | None = attrs.field(default=None, repr=False)
    """Signed address, valid for 15 minutes."""
    status: SignedFileStatus | int | None = None
    """State of the file."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetCosSigRequest(Request["GetCosSigResponse"]):
    """Get signed addresses of files that were sent in messages."""

    _known = frozenset({"RawURLs"})

    raw_urls: Sequence[FileToSign]
    """Files."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetCosSigResponse(BatchResponse):
    """Answer to `im_cos_msg/get_cos_sig`."""

    _known = frozenset({*ENVELOPE, "PreSigURLs"})

    pre_sig_urls: list[SignedFile]
    """Result for each file."""


def decode_file_to_sign(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FileToSign)
    model.resource_id = get("ResourceID")
    model.raw_url = get("RawURL")
    model._extra, model._wire = None, wire
    return model


def encode_file_to_sign(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.resource_id) is not None:
        wire["ResourceID"] = field
    if (field := model.raw_url) is not None:
        wire["RawURL"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FileToSign, encode_file_to_sign, decode_file_to_sign)


def decode_signed_file(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SignedFile)
    model.code = get("Code")
    model.desc = get("Desc")
    model.resource_id = get("ResourceID")
    model.pre_sig_url = get("PreSigURL")
    model.status = get("Status")
    model._extra, model._wire = None, wire
    return model


def encode_signed_file(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.code) is not None:
        wire["Code"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.resource_id) is not None:
        wire["ResourceID"] = field
    if (field := model.pre_sig_url) is not None:
        wire["PreSigURL"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SignedFile, encode_signed_file, decode_signed_file)


def decode_get_cos_sig_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetCosSigRequest)
    model.raw_urls = decode_list(decode_file_to_sign, get("RawURLs"))
    model._extra, model._wire = None, wire
    return model


def encode_get_cos_sig_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.raw_urls) is not None:
        wire["RawURLs"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetCosSigRequest, encode_get_cos_sig_request, decode_get_cos_sig_request)


def decode_get_cos_sig_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetCosSigResponse)
    model.pre_sig_urls = decode_list(decode_signed_file, get("PreSigURLs"))
    model._extra, model._wire = None, wire
    return model


def encode_get_cos_sig_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.pre_sig_urls) is not None:
        wire["PreSigURLs"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetCosSigResponse, encode_get_cos_sig_response, decode_get_cos_sig_response)

OPERATION: Final = Operation(
    service="im_cos_msg",
    command="get_cos_sig",
    method="operations.get_cos_sig",
    summary="Get signed addresses of files that were sent in messages.",
    request_type=GetCosSigRequest,
    response_type=GetCosSigResponse,
    request_decoder=decode_get_cos_sig_request,
    response_decoder=decode_get_cos_sig_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/74777",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    partial=Partial(items=("pre_sig_urls",), key=("resource_id",), code=("code",), info=("desc",)),
    missing=(
        "call rate",
        "error codes",
        "number of files a call takes",
        "whole sample answer",
    ),
)
GetCosSigRequest.operation = OPERATION
GetCosSigResponse.operation = OPERATION
