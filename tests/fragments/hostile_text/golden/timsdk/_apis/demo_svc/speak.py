# Generated from spec/apis/demo_svc/speak.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class OddKind(StrEnum):
    """A \"""kind\"""."""

    TRIPLE = '"""'
    """Three \"""."""
    BACKSLASH = "\\"
    """One \\."""
    BIDI = "\u202e"
    """A mark: \u202e."""
    JINJA = "{{ x }}"
    """A template: {{ x }}."""


class SpeakRequest(Request["SpeakResponse"]):
    """Say \""", ''' and \\N{BULLET} {{ 1 }} {% if %} {# # #}."""

    __slots__ = {
        "quotes": "Quotes",
        "bidi": "Bidi",
        "wide": "Wide",
        "old": "Old",
        "older": "Older",
        "oldest": "Oldest",
        "nul": "Nul",
        "default": "Default",
        "closed": "Closed",
        "wire_name": "\"'\\{{x}}{%Wire",
    }

    quotes: str | None
    """"Quoted" and \""" and "" and '''."""
    bidi: str | None
    """Right \u202eto\u2066 left\u200f, \ufeffno width\u200b, line end, nbsp here."""
    wide: str | None
    """名字 ümläut 😀 é ok."""
    old: str | None
    """Old. Deprecated: Behind a quote"."""
    older: str | None
    """Old. Deprecated: Behind a backslash\\."""
    oldest: str | None
    """Old. Deprecated: Behind both\\"."""
    nul: str | None
    """Odd default. The service assumes "A NUL \\x00, a bell \\x07 and a return \\x0d." when omitted."""
    default: str | None
    """Odd default. The service assumes "\\"'\\\\ {{ x }} \\x0a \\x00 \\u202e 😀" when omitted."""
    closed: str | None
    """Odd values. One of "\\"\\"\\"", "'", "\\\\", "\\u202e"."""
    wire_name: str | None
    """Odd wire name."""

    def __init__(
        self,
        *,
        quotes: str | None = None,
        bidi: str | None = None,
        wide: str | None = None,
        old: str | None = None,
        older: str | None = None,
        oldest: str | None = None,
        nul: str | None = None,
        default: str | None = None,
        closed: str | None = None,
        wire_name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.quotes = quotes
        self.bidi = bidi
        self.wide = wide
        self.old = old
        self.older = older
        self.oldest = oldest
        self.nul = nul
        self.default = default
        self.closed = closed
        self.wire_name = wire_name


class SpeakResponse(Response):
    """Response to `demo_svc/speak`."""

    __slots__ = {
        "kind": "Kind",
    }

    kind: OddKind | str | None
    """A "kind"."""

    def __init__(
        self,
        *,
        kind: OddKind | str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.kind = kind


def decode_speak_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SpeakRequest)
    model.quotes = wire.pop("Quotes", None)
    model.bidi = wire.pop("Bidi", None)
    model.wide = wire.pop("Wide", None)
    model.old = wire.pop("Old", None)
    model.older = wire.pop("Older", None)
    model.oldest = wire.pop("Oldest", None)
    model.nul = wire.pop("Nul", None)
    model.default = wire.pop("Default", None)
    model.closed = wire.pop("Closed", None)
    model.wire_name = wire.pop("\"'\\{{x}}{%Wire", None)
    model.extra_fields = wire or None
    return model


def encode_speak_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.quotes) is not None:
        wire["Quotes"] = field
    if (field := model.bidi) is not None:
        wire["Bidi"] = field
    if (field := model.wide) is not None:
        wire["Wide"] = field
    if (field := model.old) is not None:
        wire["Old"] = field
    if (field := model.older) is not None:
        wire["Older"] = field
    if (field := model.oldest) is not None:
        wire["Oldest"] = field
    if (field := model.nul) is not None:
        wire["Nul"] = field
    if (field := model.default) is not None:
        wire["Default"] = field
    if (field := model.closed) is not None:
        wire["Closed"] = field
    if (field := model.wire_name) is not None:
        wire["\"'\\{{x}}{%Wire"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SpeakRequest, encode_speak_request, decode_speak_request)


def decode_speak_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SpeakResponse)
    model.kind = wire.pop("Kind", None)
    model.extra_fields = wire or None
    return model


def encode_speak_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.kind) is not None:
        wire["Kind"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SpeakResponse, encode_speak_response, decode_speak_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="speak",
    method="demo.speak",
    summary="Say \"\"\", ''' and \\N{BULLET} {{ 1 }} {% if %} {# # #}.",
    request_type=SpeakRequest,
    response_type=SpeakResponse,
    request_decoder=decode_speak_request,
    response_decoder=decode_speak_response,
    effect=Effect(kind="idempotent", reason='Because """ and \\.'),
    sources=("https://example.com/?a=\"b\"&c='d'\\",),
    error_codes=(10004,),
    error_texts={10004: 'It failed with """ and \\ and {{ x }}.'},
    status="deprecated",
    undocumented=(
        'Ends with a quote"',
        "Ends with a backslash\\",
        'Ends with both\\"',
    ),
)
SpeakRequest.operation = OPERATION
SpeakResponse.operation = OPERATION
