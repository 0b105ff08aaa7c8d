# Generated from spec/; do not edit. `make generate` writes it again.
"""Moderation: models of the APIs of `client.moderation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.im_msg_audit.batch_content_moderation import (
        BatchContentModerationRequest as BatchContentModerationRequest,
    )
    from timsdk._apis.im_msg_audit.batch_content_moderation import (
        BatchContentModerationResponse as BatchContentModerationResponse,
    )
    from timsdk._apis.im_msg_audit.batch_content_moderation import ContentToModerate as ContentToModerate
    from timsdk._apis.im_msg_audit.batch_content_moderation import ModeratedContent as ModeratedContent
    from timsdk._apis.im_msg_audit.content_moderation import ContentModerationRequest as ContentModerationRequest
    from timsdk._apis.im_msg_audit.content_moderation import ContentModerationResponse as ContentModerationResponse
    from timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords import (
        AddCloudAuditKeywordsRequest as AddCloudAuditKeywordsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords import (
        AddCloudAuditKeywordsResponse as AddCloudAuditKeywordsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords import KeywordToAdd as KeywordToAdd
    from timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords import (
        AddLocalAuditKeywordsRequest as AddLocalAuditKeywordsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords import (
        AddLocalAuditKeywordsResponse as AddLocalAuditKeywordsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords import LocalKeywordToAdd as LocalKeywordToAdd
    from timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords import (
        DeleteCloudAuditKeywordsRequest as DeleteCloudAuditKeywordsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords import (
        DeleteCloudAuditKeywordsResponse as DeleteCloudAuditKeywordsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords import KeywordDeletion as KeywordDeletion
    from timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords import (
        DeleteLocalAuditKeywordsRequest as DeleteLocalAuditKeywordsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords import (
        DeleteLocalAuditKeywordsResponse as DeleteLocalAuditKeywordsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords import LocalKeywordToDelete as LocalKeywordToDelete
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords import CloudKeyword as CloudKeyword
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords import (
        GetCloudAuditKeywordsRequest as GetCloudAuditKeywordsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords import (
        GetCloudAuditKeywordsResponse as GetCloudAuditKeywordsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids import (
        GetCloudAuditKeywordsIdsRequest as GetCloudAuditKeywordsIdsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids import (
        GetCloudAuditKeywordsIdsResponse as GetCloudAuditKeywordsIdsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids import KeywordLibrary as KeywordLibrary
    from timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords import (
        GetLocalAuditKeywordsRequest as GetLocalAuditKeywordsRequest,
    )
    from timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords import (
        GetLocalAuditKeywordsResponse as GetLocalAuditKeywordsResponse,
    )
    from timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords import LocalKeyword as LocalKeyword
    from timsdk._types.local_keyword_action import LocalKeywordAction as LocalKeywordAction
    from timsdk._types.local_keyword_type import LocalKeywordType as LocalKeywordType
    from timsdk._types.moderation_content_type import ModerationContentType as ModerationContentType
    from timsdk._types.moderation_label import ModerationLabel as ModerationLabel
    from timsdk._types.moderation_scene import ModerationScene as ModerationScene
    from timsdk._types.moderation_verdict import ModerationVerdict as ModerationVerdict

__all__ = [
    "AddCloudAuditKeywordsRequest",
    "AddCloudAuditKeywordsResponse",
    "AddLocalAuditKeywordsRequest",
    "AddLocalAuditKeywordsResponse",
    "BatchContentModerationRequest",
    "BatchContentModerationResponse",
    "CloudKeyword",
    "ContentModerationRequest",
    "ContentModerationResponse",
    "ContentToModerate",
    "DeleteCloudAuditKeywordsRequest",
    "DeleteCloudAuditKeywordsResponse",
    "DeleteLocalAuditKeywordsRequest",
    "DeleteLocalAuditKeywordsResponse",
    "GetCloudAuditKeywordsIdsRequest",
    "GetCloudAuditKeywordsIdsResponse",
    "GetCloudAuditKeywordsRequest",
    "GetCloudAuditKeywordsResponse",
    "GetLocalAuditKeywordsRequest",
    "GetLocalAuditKeywordsResponse",
    "KeywordDeletion",
    "KeywordLibrary",
    "KeywordToAdd",
    "LocalKeyword",
    "LocalKeywordAction",
    "LocalKeywordToAdd",
    "LocalKeywordToDelete",
    "LocalKeywordType",
    "ModeratedContent",
    "ModerationContentType",
    "ModerationLabel",
    "ModerationScene",
    "ModerationVerdict",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddCloudAuditKeywordsRequest": "timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords",
            "AddCloudAuditKeywordsResponse": "timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords",
            "AddLocalAuditKeywordsRequest": "timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords",
            "AddLocalAuditKeywordsResponse": "timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords",
            "BatchContentModerationRequest": "timsdk._apis.im_msg_audit.batch_content_moderation",
            "BatchContentModerationResponse": "timsdk._apis.im_msg_audit.batch_content_moderation",
            "CloudKeyword": "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords",
            "ContentModerationRequest": "timsdk._apis.im_msg_audit.content_moderation",
            "ContentModerationResponse": "timsdk._apis.im_msg_audit.content_moderation",
            "ContentToModerate": "timsdk._apis.im_msg_audit.batch_content_moderation",
            "DeleteCloudAuditKeywordsRequest": "timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords",
            "DeleteCloudAuditKeywordsResponse": "timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords",
            "DeleteLocalAuditKeywordsRequest": "timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords",
            "DeleteLocalAuditKeywordsResponse": "timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords",
            "GetCloudAuditKeywordsIdsRequest": "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids",
            "GetCloudAuditKeywordsIdsResponse": "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids",
            "GetCloudAuditKeywordsRequest": "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords",
            "GetCloudAuditKeywordsResponse": "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords",
            "GetLocalAuditKeywordsRequest": "timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords",
            "GetLocalAuditKeywordsResponse": "timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords",
            "KeywordDeletion": "timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords",
            "KeywordLibrary": "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids",
            "KeywordToAdd": "timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords",
            "LocalKeyword": "timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords",
            "LocalKeywordAction": "timsdk._types.local_keyword_action",
            "LocalKeywordToAdd": "timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords",
            "LocalKeywordToDelete": "timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords",
            "LocalKeywordType": "timsdk._types.local_keyword_type",
            "ModeratedContent": "timsdk._apis.im_msg_audit.batch_content_moderation",
            "ModerationContentType": "timsdk._types.moderation_content_type",
            "ModerationLabel": "timsdk._types.moderation_label",
            "ModerationScene": "timsdk._types.moderation_scene",
            "ModerationVerdict": "timsdk._types.moderation_verdict",
        },
    )
