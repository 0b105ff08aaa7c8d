# Generated from spec/apis/live_engine_http_pk/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.live_engine_http_pk.create_battle import CreateBattleResponse
    from timsdk._apis.live_engine_http_pk.get_battle_info import GetBattleInfoResponse
    from timsdk._apis.live_engine_http_pk.set_battle_score import (
        BattleScore,
        BattleScoreOperation,
        SetBattleScoreResponse,
    )
    from timsdk_runtime.model.base import JsonObject


class AsyncLiveEngineHttpPkMethods(AsyncNamespace):
    """Live: the APIs of `live_engine_http_pk`."""

    __slots__ = ()

    async def create_battle(
        self,
        *,
        from_room_id: str,
        to_room_id_list: list[str],
        duration: int,
        extension_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateBattleResponse:
        """Start a battle between live rooms.

        The clients must have connected the rooms before. The server does not check this. The client SDK tells the
        owners.

        Not everything is known about this API: private error codes.

        Args:
            from_room_id: Room that invites the others.
            to_room_id_list: Invited rooms.
            duration: Length of the battle. In milliseconds.
            extension_info: Data of the app.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100411
                BATTLE_NOT_FOUND, 100412 BATTLE_HAS_NO_VALID_ROOM, 100413 BATTLE_CREATE_RATE_LIMITED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Every call creates a battle with an ID of its own.
        Source: https://trtc.io/document/68254 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125741 (read 2025-12-30)
        Source: https://www.tencentcloud.com/document/product/1071/76866 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_pk.create_battle import CreateBattleRequest

        return await self._send(
            CreateBattleRequest(
                from_room_id=from_room_id,
                to_room_id_list=to_room_id_list,
                duration=duration,
                extension_info=extension_info,
                extra_fields=extra_fields,
            )
        )

    async def get_battle_info(
        self,
        *,
        battle_id: str,
        room_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetBattleInfoResponse:
        """Get a battle.

        Not everything is known about this API: values of `status` other than 3; private error codes.

        Args:
            battle_id: Battle.
            room_id: Room with the running battle, for callers without a battle ID. Older pages only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100411 BATTLE_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/68256 (read 2025-02-28)
        Source: https://cloud.tencent.com/document/product/269/117531 (read 2025-04-03)
        Source: https://www.tencentcloud.com/document/product/1071/76868 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_pk.get_battle_info import GetBattleInfoRequest

        return await self._send(
            GetBattleInfoRequest(
                battle_id=battle_id,
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def set_battle_score(
        self,
        *,
        battle_id: str,
        op_type: BattleScoreOperation | int,
        score_list: Sequence[BattleScore],
        extra_fields: JsonObject | None = None,
    ) -> SetBattleScoreResponse:
        """Add to or overwrite the scores of a battle.

        Not everything is known about this API: private error codes after 100002.

        Args:
            battle_id: Battle.
            op_type: Add or overwrite.
            score_list: Points by room. Other rooms are skipped.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100411 BATTLE_NOT_FOUND.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. A retry with `op_type` ADD adds the points again; with OVERWRITE it changes
            nothing.
        Source: https://trtc.io/document/68255 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/117530 (read 2025-04-03)
        Source: https://www.tencentcloud.com/document/product/1071/76867 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_pk.set_battle_score import SetBattleScoreRequest

        return await self._send(
            SetBattleScoreRequest(
                battle_id=battle_id,
                op_type=op_type,
                score_list=score_list,
                extra_fields=extra_fields,
            )
        )
