# Generated from spec/apis/call_record_http_srv/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.call_record_http_srv.get_record_by_callid import GetRecordByCallIdResponse
    from timsdk._apis.call_record_http_srv.get_record_by_filter import GetRecordByFilterResponse
    from timsdk._types.call_result import CallResult
    from timsdk._types.call_type import CallType
    from timsdk_runtime.model.base import JsonObject


class AsyncCallRecordHttpSrvMethods(AsyncNamespace):
    """CallKit: the APIs of `call_record_http_srv`."""

    __slots__ = ()

    async def get_record_by_call_id(
        self,
        *,
        call_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetRecordByCallIdResponse:
        """Get the record of a finished call.

        The record can be read about 5 seconds after the end of the call.

        Args:
            call_id: Call ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 101001 CALL_SERVER_ERROR, 101050 CALL_RECORD_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/68930 (read 2026-08)
        Source: https://trtc.io/document/68940 (read 2026-08)
        """
        from timsdk._apis.call_record_http_srv.get_record_by_callid import GetRecordByCallIdRequest

        return await self._send(
            GetRecordByCallIdRequest(
                call_id=call_id,
                extra_fields=extra_fields,
            )
        )

    async def get_record_by_filter(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        call_result: CallResult | str | None = None,
        call_type: CallType | str | None = None,
        number_per_page: int | None = None,
        page: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetRecordByFilterResponse:
        """Page through the call records of the last 7 days.

        Without any field the response holds the first 10 records.

        Args:
            start_time: Start of the period. 7 days ago at the earliest and when omitted. Unix time in seconds.
            end_time: End of the period. Now when omitted. Unix time in seconds.
            call_result: Only calls that ended like this.
            call_type: Only one-to-one or only group calls.
            number_per_page: Page size. The service assumes 10 when omitted.
            page: Page number, from 1. The service assumes 1 when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 101001 CALL_SERVER_ERROR, 101050 CALL_RECORD_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/68931 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/116413 (read 2025-12-03)
        """
        from timsdk._apis.call_record_http_srv.get_record_by_filter import GetRecordByFilterRequest

        return await self._send(
            GetRecordByFilterRequest(
                start_time=start_time,
                end_time=end_time,
                call_result=call_result,
                call_type=call_type,
                number_per_page=number_per_page,
                page=page,
                extra_fields=extra_fields,
            )
        )
