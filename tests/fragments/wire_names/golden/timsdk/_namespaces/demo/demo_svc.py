# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.demo_svc.do import DoResponse
    from timsdk._types.shared import Shared
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def do(
        self,
        *,
        to_account: str,
        how_many: int | None = None,
        random: int | None = None,
        shared: Shared | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DoResponse:
        """Do it to `to_account`.

        `how_many` counts `items`, of which `Item.id` is one; {Count} is no name. `Shared.last_seq` is that of
        `shared`.

        Behind a break: `how_many`.

        Not everything is known about this API: Whether `how_many` may be 0.

        Args:
            to_account: Who gets `how_many`.
            how_many: A number, see `Item.count`. Deprecated: Use `shared`.
            random: A number.
            shared: A structure.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10004 INVALID_ARGUMENT: The `how_many` is refused.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again, unless `random` is set. The service knows `random`.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.do import DoRequest

        return self._send(
            DoRequest(
                to_account=to_account,
                how_many=how_many,
                random=random,
                shared=shared,
                extra_fields=extra_fields,
            )
        )
