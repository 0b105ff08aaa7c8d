# Generated from spec/apis/openconfigsvr/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.openconfigsvr.getappinfo import AppInfoField, GetAppInfoResponse
    from timsdk_runtime.model.base import JsonObject


class OpenconfigsvrMethods(Namespace):
    """Operations: the APIs of `openconfigsvr`."""

    __slots__ = ()

    def get_app_info(
        self,
        *,
        request_field: list[AppInfoField | str] | list[AppInfoField] | list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetAppInfoResponse:
        """Get the daily operation figures of the last 30 days.

        Days are those of Beijing time. All figures are digits in strings. With `request_field` a day has only those
        fields and its date.

        Args:
            request_field: Fields to return. All when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 130001 OPENCONFIG_JSON_INVALID, 130009 APPINFO_DATABASE_OPEN_FAILED, 130010
                APPINFO_DATABASE_UNREACHABLE, 130011 APPINFO_QUERY_FAILED, 130012 APPINFO_RESULT_UNREADABLE.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34886 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/4193 (read 2025-12-15)
        """
        from timsdk._apis.openconfigsvr.getappinfo import GetAppInfoRequest

        return self._send(
            GetAppInfoRequest(
                request_field=request_field,
                extra_fields=extra_fields,
            )
        )
