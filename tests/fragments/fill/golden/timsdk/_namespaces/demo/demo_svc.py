# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.demo_svc.send import FilledMessage, SendResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def send(
        self,
        *,
        text: str,
        msg_random: int | None = None,
        seq: int | None = None,
        msg_list: Sequence[FilledMessage] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendResponse:
        """Send with a dedupe key.

        Args:
            text: The text.
            msg_random: Tells repeats apart. Chosen at random when omitted.
            seq: Orders messages. Chosen at random when omitted.
            msg_list: Messages with keys of their own.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: the service drops a second call with the same `msg_random` within 1s.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.send import SendRequest

        return self._send(
            SendRequest(
                text=text,
                msg_random=msg_random,
                seq=seq,
                msg_list=msg_list,
                extra_fields=extra_fields,
            )
        )
