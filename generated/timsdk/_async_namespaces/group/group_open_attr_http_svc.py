# Generated from spec/apis/group_open_attr_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.group_open_attr_http_svc.get_group_attr import GetGroupAttrResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncGroupOpenAttrHttpSvcMethods(AsyncNamespace):
    """Groups: the APIs of `group_open_attr_http_svc`."""

    __slots__ = ()

    async def get_group_attr(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupAttrResponse:
        """Get the attributes of a group.

        Args:
            group_id: Group ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type has no attributes.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/44187 (read 2024-12-24)
        """
        from timsdk._apis.group_open_attr_http_svc.get_group_attr import GetGroupAttrRequest

        return await self._send(
            GetGroupAttrRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )
