# Generated from spec/apis/openim_dirty_words/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.openim_dirty_words.add import AddDirtyWordsResponse
    from timsdk._apis.openim_dirty_words.delete import DeleteDirtyWordsResponse
    from timsdk._apis.openim_dirty_words.get import GetDirtyWordsResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenimDirtyWordsMethods(AsyncNamespace):
    """Legacy: the APIs of `openim_dirty_words`."""

    __slots__ = ()

    async def add_dirty_words(
        self,
        *,
        dirty_words_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> AddDirtyWordsResponse:
        """Add blocked words to the app.

        New words take effect after 5 minutes. They are refused in text messages, in names, introductions and
        notices of groups and in name cards.

        This API is legacy. Use `moderation.add_cloud_audit_keywords` instead.

        Args:
            dirty_words_list: Words of up to 200 bytes each. At most 50 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is no app administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/2397 (read 2026-08)
        """
        from timsdk._apis.openim_dirty_words.add import AddDirtyWordsRequest

        return await self._send(
            AddDirtyWordsRequest(
                dirty_words_list=dirty_words_list,
                extra_fields=extra_fields,
            )
        )

    async def delete_dirty_words(
        self,
        *,
        dirty_words_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DeleteDirtyWordsResponse:
        """Delete blocked words of the app.

        Blocked words apply to text elements of messages, name cards, group names, introductions and notices, and to
        profile and friend fields. The page says nothing about words that are not on the list.

        This API is legacy. Use `moderation.delete_cloud_audit_keywords` instead.

        Args:
            dirty_words_list: Words of up to 200 bytes each. At most 50 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is no app administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        """
        from timsdk._apis.openim_dirty_words.delete import DeleteDirtyWordsRequest

        return await self._send(
            DeleteDirtyWordsRequest(
                dirty_words_list=dirty_words_list,
                extra_fields=extra_fields,
            )
        )

    async def get_dirty_words(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetDirtyWordsResponse:
        """Get the blocked words of the app.

        Words that the service blocks by itself are not listed. The page once documented a GET request without a
        body.

        This API is legacy. Use `moderation.get_cloud_audit_keywords` instead.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is no app administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/2396 (read 2026-08)
        """
        from timsdk._apis.openim_dirty_words.get import GetDirtyWordsRequest

        return await self._send(
            GetDirtyWordsRequest(
                extra_fields=extra_fields,
            )
        )
