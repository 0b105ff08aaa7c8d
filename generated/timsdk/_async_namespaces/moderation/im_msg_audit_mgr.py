# Generated from spec/apis/im_msg_audit_mgr/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords import AddCloudAuditKeywordsResponse, KeywordToAdd
    from timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords import (
        AddLocalAuditKeywordsResponse,
        LocalKeywordToAdd,
    )
    from timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords import DeleteCloudAuditKeywordsResponse
    from timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords import (
        DeleteLocalAuditKeywordsResponse,
        LocalKeywordToDelete,
    )
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords import GetCloudAuditKeywordsResponse
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids import GetCloudAuditKeywordsIdsResponse
    from timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords import GetLocalAuditKeywordsResponse
    from timsdk._types.local_keyword_action import LocalKeywordAction
    from timsdk_runtime.model.base import JsonObject


class AsyncImMsgAuditMgrMethods(AsyncNamespace):
    """Moderation: the APIs of `im_msg_audit_mgr`."""

    __slots__ = ()

    async def add_cloud_audit_keywords(
        self,
        *,
        sdk_app_id: int,
        lib_id: str,
        user_keywords: Sequence[KeywordToAdd],
        extra_fields: JsonObject | None = None,
    ) -> AddCloudAuditKeywordsResponse:
        """Add keywords to a library of cloud moderation.

        Needs cloud moderation switched on in the console.

        Args:
            sdk_app_id: SDKAppID.
            lib_id: Library ID from get_cloud_audit_keywords_ids.
            user_keywords: Keywords to add.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 2001 MODERATION_INTERNAL_ERROR, 2002 MODERATION_COMMAND_UNSUPPORTED, 2003
                MODERATION_PARAM_INVALID, 2004 MODERATION_PERMISSION_DENIED, 2015 MODERATION_NOT_ENABLED, 2016
                MODERATION_TOO_MANY_KEYWORDS.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Not documented what adding a keyword twice does.
        Source: https://trtc.io/document/77831 (read 2026-03-09)
        Source: https://cloud.tencent.com/document/product/269/94303 (read 2026-08)
        """
        from timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords import AddCloudAuditKeywordsRequest

        return await self._send(
            AddCloudAuditKeywordsRequest(
                sdk_app_id=sdk_app_id,
                lib_id=lib_id,
                user_keywords=user_keywords,
                extra_fields=extra_fields,
            )
        )

    async def add_local_audit_keywords(
        self,
        *,
        sdk_app_id: int,
        local_audit_words: Sequence[LocalKeywordToAdd],
        extra_fields: JsonObject | None = None,
    ) -> AddLocalAuditKeywordsResponse:
        """Add filter words of local moderation.

        Local moderation is no longer maintained.

        This API is deprecated. Use `moderation.add_cloud_audit_keywords` instead.

        Not everything is known about this API: Error codes; Rate limit; Samples; Which fields of a word are
        required.

        Args:
            sdk_app_id: SDKAppID.
            local_audit_words: Words to add. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: every call acts again. Not documented what adding a word twice does.
        Source: https://cloud.tencent.com/document/product/269/105347 (read 2026-08)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12-17)
        """
        from timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords import AddLocalAuditKeywordsRequest

        return await self._send(
            AddLocalAuditKeywordsRequest(
                sdk_app_id=sdk_app_id,
                local_audit_words=local_audit_words,
                extra_fields=extra_fields,
            )
        )

    async def delete_cloud_audit_keywords(
        self,
        *,
        sdk_app_id: int,
        lib_id: str,
        keywords: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DeleteCloudAuditKeywordsResponse:
        """Delete keywords from a library of cloud moderation.

        Needs cloud moderation switched on in the console.

        Not everything is known about this API: Error codes; add_cloud_audit_keywords has 2001 to 2004, 2015 and
        2016.

        Args:
            sdk_app_id: SDKAppID.
            lib_id: Library ID from get_cloud_audit_keywords_ids.
            keywords: Keywords to delete. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/77832 (read 2026-03-09)
        Source: https://cloud.tencent.com/document/product/269/94304 (read 2026-08)
        """
        from timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords import DeleteCloudAuditKeywordsRequest

        return await self._send(
            DeleteCloudAuditKeywordsRequest(
                sdk_app_id=sdk_app_id,
                lib_id=lib_id,
                keywords=keywords,
                extra_fields=extra_fields,
            )
        )

    async def delete_local_audit_keywords(
        self,
        *,
        sdk_app_id: int,
        local_audit_words: Sequence[LocalKeywordToDelete],
        extra_fields: JsonObject | None = None,
    ) -> DeleteLocalAuditKeywordsResponse:
        """Delete filter words of local moderation.

        Local moderation is no longer maintained.

        This API is deprecated. Use `moderation.delete_cloud_audit_keywords` instead.

        Not everything is known about this API: Error codes; Rate limit; Samples; Which fields of a word are
        required.

        Args:
            sdk_app_id: SDKAppID.
            local_audit_words: Words to delete. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/105347 (read 2026-08)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12-17)
        """
        from timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords import DeleteLocalAuditKeywordsRequest

        return await self._send(
            DeleteLocalAuditKeywordsRequest(
                sdk_app_id=sdk_app_id,
                local_audit_words=local_audit_words,
                extra_fields=extra_fields,
            )
        )

    async def get_cloud_audit_keywords(
        self,
        *,
        sdk_app_id: int,
        offset: int,
        limit: int,
        lib_id: str,
        content: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetCloudAuditKeywordsResponse:
        """Page through the keywords of a library of cloud moderation.

        Needs cloud moderation switched on in the console.

        Not everything is known about this API: Error codes; add_cloud_audit_keywords has 2001 to 2004, 2015 and
        2016.

        Args:
            sdk_app_id: SDKAppID.
            offset: Number of keywords to skip.
            limit: Keywords on a page. At most 100.
            lib_id: Library ID from get_cloud_audit_keywords_ids.
            content: Part of a keyword to look for. Everything when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/77830 (read 2026-03-09)
        Source: https://cloud.tencent.com/document/product/269/94302 (read 2026-08)
        """
        from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords import GetCloudAuditKeywordsRequest

        return await self._send(
            GetCloudAuditKeywordsRequest(
                sdk_app_id=sdk_app_id,
                offset=offset,
                limit=limit,
                lib_id=lib_id,
                content=content,
                extra_fields=extra_fields,
            )
        )

    async def get_cloud_audit_keywords_ids(
        self,
        *,
        sdk_app_id: int,
        offset: int,
        limit: int,
        extra_fields: JsonObject | None = None,
    ) -> GetCloudAuditKeywordsIdsResponse:
        """Page through the keyword libraries of cloud moderation.

        Needs cloud moderation switched on in the console.

        Not everything is known about this API: Error codes; add_cloud_audit_keywords has 2001 to 2004, 2015 and
        2016.

        Args:
            sdk_app_id: SDKAppID.
            offset: Number of libraries to skip.
            limit: Libraries on a page. At most 100.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/77829 (read 2026-03-09)
        Source: https://cloud.tencent.com/document/product/269/94301 (read 2026-08)
        """
        from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids import GetCloudAuditKeywordsIdsRequest

        return await self._send(
            GetCloudAuditKeywordsIdsRequest(
                sdk_app_id=sdk_app_id,
                offset=offset,
                limit=limit,
                extra_fields=extra_fields,
            )
        )

    async def get_local_audit_keywords(
        self,
        *,
        sdk_app_id: int,
        filter_type: LocalKeywordAction | int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetLocalAuditKeywordsResponse:
        """Page through the filter words of local moderation.

        Local moderation is no longer maintained.

        This API is deprecated. Use `moderation.get_cloud_audit_keywords` instead.

        Not everything is known about this API: Error codes; Rate limit; Samples; Which request fields are required.

        Args:
            sdk_app_id: SDKAppID.
            filter_type: Only words with this effect.
            offset: Number of words to skip.
            limit: Words on a page. At most 100.
            keyword: Part of a word to look for. Everything when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/105347 (read 2026-08)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12-17)
        """
        from timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords import GetLocalAuditKeywordsRequest

        return await self._send(
            GetLocalAuditKeywordsRequest(
                sdk_app_id=sdk_app_id,
                filter_type=filter_type,
                offset=offset,
                limit=limit,
                keyword=keyword,
                extra_fields=extra_fields,
            )
        )
