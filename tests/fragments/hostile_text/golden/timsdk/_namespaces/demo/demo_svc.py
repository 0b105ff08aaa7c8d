# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.speak import SpeakResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo \""" '''{{ x }} \\: the APIs of `demo_svc`."""

    __slots__ = ()

    def speak(
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
    ) -> SpeakResponse:
        """Say \""", ''' and \\N{BULLET} {{ 1 }} {% if %} {# # #}.

        "Quoted" at the start, \""" inside, \\\""" and \\\\ behind each other, %s %(x)d {} {0} #.

        {{ jinja }} {% for x in y %} {# gone? #} ${shell} `ticks` <b>&amp;</b> \\x41 \\u202e \\N{DEGREE SIGN}.



        AveryLongWordWithoutAnyPlaceToBreakItAveryLongWordWithoutAnyPlaceToBreakItAveryLongWordWithoutAnyPlaceToBreakIt.

        Args: not_an_argument: Looks like a section.

        indented behind a blank line.

        This API is deprecated.

        Not everything is known about this API: Ends with a quote"; Ends with a backslash\\; Ends with both\\".

        Args:
            quotes: "Quoted" and \""" and "" and '''.
            bidi: Right \u202eto\u2066 left\u200f, \ufeffno width\u200b, line end, nbsp here.
            wide: 名字 ümläut 😀 é ok.
            old: Old. Deprecated: Behind a quote".
            older: Old. Deprecated: Behind a backslash\\.
            oldest: Old. Deprecated: Behind both\\".
            nul: Odd default. The service assumes "A NUL \\x00, a bell \\x07 and a return \\x0d." when omitted.
            default: Odd default. The service assumes "\\"'\\\\ {{ x }} \\x0a \\x00 \\u202e 😀" when omitted.
            closed: Odd values. One of "\\"\\"\\"", "'", "\\\\", "\\u202e".
            wire_name: Odd wire name.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10004 INVALID_ARGUMENT: It failed with \""" and \\ and {{ x }}.
            TransportError: No response came.

        Effect: calling it again leads to the same state. Because \""" and \\.
        Source: https://example.com/?a="b"&c='d'\\ (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.speak import SpeakRequest

        return self._send(
            SpeakRequest(
                quotes=quotes,
                bidi=bidi,
                wide=wide,
                old=old,
                older=older,
                oldest=oldest,
                nul=nul,
                default=default,
                closed=closed,
                wire_name=wire_name,
                extra_fields=extra_fields,
            )
        )
