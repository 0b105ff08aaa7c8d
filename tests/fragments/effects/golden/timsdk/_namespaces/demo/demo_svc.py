# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.already_done import AlreadyDoneResponse
    from timsdk._apis.demo_svc.deduplicated import DeduplicatedResponse
    from timsdk._apis.demo_svc.deduplicated_forever import DeduplicatedForeverResponse
    from timsdk._apis.demo_svc.idempotent import IdempotentResponse
    from timsdk._apis.demo_svc.once import OnceResponse
    from timsdk._apis.demo_svc.once_unless import OnceUnlessResponse
    from timsdk._apis.demo_svc.read import ReadResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def already_done(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AlreadyDoneResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10004 INVALID_ARGUMENT: The group is there already.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `group_id` is set.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.already_done import AlreadyDoneRequest

        return self._send(
            AlreadyDoneRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def deduplicated(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DeduplicatedResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: the service drops a second call with the same `random`, `seq` within 5m.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.deduplicated import DeduplicatedRequest

        return self._send(
            DeduplicatedRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def deduplicated_forever(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DeduplicatedForeverResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: the service drops a second call with the same `random` at any time.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.deduplicated_forever import DeduplicatedForeverRequest

        return self._send(
            DeduplicatedForeverRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def idempotent(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> IdempotentResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: calling it again leads to the same state. The last one wins.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.idempotent import IdempotentRequest

        return self._send(
            IdempotentRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def once(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> OnceResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.once import OnceRequest

        return self._send(
            OnceRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def once_unless(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> OnceUnlessResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `group_id` is set. A chosen "ID" makes a repeat harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.once_unless import OnceUnlessRequest

        return self._send(
            OnceUnlessRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def read(
        self,
        *,
        random: int | None = None,
        seq: int | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ReadResponse:
        """Act.

        Args:
            random: A random number.
            seq: Another number.
            group_id: A group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.read import ReadRequest

        return self._send(
            ReadRequest(
                random=random,
                seq=seq,
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )
