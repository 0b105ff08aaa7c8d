# Generated from spec/; do not edit. `make generate` writes it again.
"""Push: models of the APIs of `client.push`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.all_member_push.im_add_tag import ImAddTagRequest as ImAddTagRequest
    from timsdk._apis.all_member_push.im_add_tag import ImAddTagResponse as ImAddTagResponse
    from timsdk._apis.all_member_push.im_get_attr import ImGetAttrRequest as ImGetAttrRequest
    from timsdk._apis.all_member_push.im_get_attr import ImGetAttrResponse as ImGetAttrResponse
    from timsdk._apis.all_member_push.im_get_attr_name import ImGetAttrNameRequest as ImGetAttrNameRequest
    from timsdk._apis.all_member_push.im_get_attr_name import ImGetAttrNameResponse as ImGetAttrNameResponse
    from timsdk._apis.all_member_push.im_get_tag import ImGetTagRequest as ImGetTagRequest
    from timsdk._apis.all_member_push.im_get_tag import ImGetTagResponse as ImGetTagResponse
    from timsdk._apis.all_member_push.im_push import ImPushRequest as ImPushRequest
    from timsdk._apis.all_member_push.im_push import ImPushResponse as ImPushResponse
    from timsdk._apis.all_member_push.im_remove_all_tags import ImRemoveAllTagsRequest as ImRemoveAllTagsRequest
    from timsdk._apis.all_member_push.im_remove_all_tags import ImRemoveAllTagsResponse as ImRemoveAllTagsResponse
    from timsdk._apis.all_member_push.im_remove_attr import ImRemoveAttrRequest as ImRemoveAttrRequest
    from timsdk._apis.all_member_push.im_remove_attr import ImRemoveAttrResponse as ImRemoveAttrResponse
    from timsdk._apis.all_member_push.im_remove_tag import ImRemoveTagRequest as ImRemoveTagRequest
    from timsdk._apis.all_member_push.im_remove_tag import ImRemoveTagResponse as ImRemoveTagResponse
    from timsdk._apis.all_member_push.im_set_attr import ImSetAttrRequest as ImSetAttrRequest
    from timsdk._apis.all_member_push.im_set_attr import ImSetAttrResponse as ImSetAttrResponse
    from timsdk._apis.all_member_push.im_set_attr_name import ImSetAttrNameRequest as ImSetAttrNameRequest
    from timsdk._apis.all_member_push.im_set_attr_name import ImSetAttrNameResponse as ImSetAttrNameResponse
    from timsdk._apis.timpush.add_tag import AddTagRequest as AddTagRequest
    from timsdk._apis.timpush.add_tag import AddTagResponse as AddTagResponse
    from timsdk._apis.timpush.all_member_push_loss import AllMemberPushLossRequest as AllMemberPushLossRequest
    from timsdk._apis.timpush.all_member_push_loss import AllMemberPushLossResponse as AllMemberPushLossResponse
    from timsdk._apis.timpush.all_member_push_loss import PushTaskLoss as PushTaskLoss
    from timsdk._apis.timpush.all_member_push_statistics import (
        AllMemberPushStatisticsRequest as AllMemberPushStatisticsRequest,
    )
    from timsdk._apis.timpush.all_member_push_statistics import (
        AllMemberPushStatisticsResponse as AllMemberPushStatisticsResponse,
    )
    from timsdk._apis.timpush.all_member_push_statistics import PushTaskStatistics as PushTaskStatistics
    from timsdk._apis.timpush.all_member_push_trace import AllMemberPushTraceRequest as AllMemberPushTraceRequest
    from timsdk._apis.timpush.all_member_push_trace import AllMemberPushTraceResponse as AllMemberPushTraceResponse
    from timsdk._apis.timpush.batch import BatchPushRequest as BatchPushRequest
    from timsdk._apis.timpush.batch import BatchPushResponse as BatchPushResponse
    from timsdk._apis.timpush.clear_all_tags import ClearAllTagsRequest as ClearAllTagsRequest
    from timsdk._apis.timpush.clear_all_tags import ClearAllTagsResponse as ClearAllTagsResponse
    from timsdk._apis.timpush.get_attr import GetAttrRequest as GetAttrRequest
    from timsdk._apis.timpush.get_attr import GetAttrResponse as GetAttrResponse
    from timsdk._apis.timpush.get_attr_name import GetAttrNameRequest as GetAttrNameRequest
    from timsdk._apis.timpush.get_attr_name import GetAttrNameResponse as GetAttrNameResponse
    from timsdk._apis.timpush.get_tag import GetTagRequest as GetTagRequest
    from timsdk._apis.timpush.get_tag import GetTagResponse as GetTagResponse
    from timsdk._apis.timpush.normal_push_loss import NormalPushLossRequest as NormalPushLossRequest
    from timsdk._apis.timpush.normal_push_loss import NormalPushLossResponse as NormalPushLossResponse
    from timsdk._apis.timpush.normal_push_statistics import NormalPushStatisticsRequest as NormalPushStatisticsRequest
    from timsdk._apis.timpush.normal_push_statistics import (
        NormalPushStatisticsResponse as NormalPushStatisticsResponse,
    )
    from timsdk._apis.timpush.normal_push_trace import NormalPushTraceRequest as NormalPushTraceRequest
    from timsdk._apis.timpush.normal_push_trace import NormalPushTraceResponse as NormalPushTraceResponse
    from timsdk._apis.timpush.push import PushRequest as PushRequest
    from timsdk._apis.timpush.push import PushResponse as PushResponse
    from timsdk._apis.timpush.remove_attr import RemoveAttrRequest as RemoveAttrRequest
    from timsdk._apis.timpush.remove_attr import RemoveAttrResponse as RemoveAttrResponse
    from timsdk._apis.timpush.remove_tag import RemoveTagRequest as RemoveTagRequest
    from timsdk._apis.timpush.remove_tag import RemoveTagResponse as RemoveTagResponse
    from timsdk._apis.timpush.revoke import RevokeRequest as RevokeRequest
    from timsdk._apis.timpush.revoke import RevokeResponse as RevokeResponse
    from timsdk._apis.timpush.set_attr import SetAttrRequest as SetAttrRequest
    from timsdk._apis.timpush.set_attr import SetAttrResponse as SetAttrResponse
    from timsdk._apis.timpush.set_attr_name import SetAttrNameRequest as SetAttrNameRequest
    from timsdk._apis.timpush.set_attr_name import SetAttrNameResponse as SetAttrNameResponse
    from timsdk._apis.timpush.webbatch import WebBatchPushRequest as WebBatchPushRequest
    from timsdk._apis.timpush.webbatch import WebBatchPushResponse as WebBatchPushResponse
    from timsdk._apis.timpush.webpush import WebPushRequest as WebPushRequest
    from timsdk._apis.timpush.webpush import WebPushResponse as WebPushResponse

__all__ = [
    "AddTagRequest",
    "AddTagResponse",
    "AllMemberPushLossRequest",
    "AllMemberPushLossResponse",
    "AllMemberPushStatisticsRequest",
    "AllMemberPushStatisticsResponse",
    "AllMemberPushTraceRequest",
    "AllMemberPushTraceResponse",
    "BatchPushRequest",
    "BatchPushResponse",
    "ClearAllTagsRequest",
    "ClearAllTagsResponse",
    "GetAttrNameRequest",
    "GetAttrNameResponse",
    "GetAttrRequest",
    "GetAttrResponse",
    "GetTagRequest",
    "GetTagResponse",
    "ImAddTagRequest",
    "ImAddTagResponse",
    "ImGetAttrNameRequest",
    "ImGetAttrNameResponse",
    "ImGetAttrRequest",
    "ImGetAttrResponse",
    "ImGetTagRequest",
    "ImGetTagResponse",
    "ImPushRequest",
    "ImPushResponse",
    "ImRemoveAllTagsRequest",
    "ImRemoveAllTagsResponse",
    "ImRemoveAttrRequest",
    "ImRemoveAttrResponse",
    "ImRemoveTagRequest",
    "ImRemoveTagResponse",
    "ImSetAttrNameRequest",
    "ImSetAttrNameResponse",
    "ImSetAttrRequest",
    "ImSetAttrResponse",
    "NormalPushLossRequest",
    "NormalPushLossResponse",
    "NormalPushStatisticsRequest",
    "NormalPushStatisticsResponse",
    "NormalPushTraceRequest",
    "NormalPushTraceResponse",
    "PushRequest",
    "PushResponse",
    "PushTaskLoss",
    "PushTaskStatistics",
    "RemoveAttrRequest",
    "RemoveAttrResponse",
    "RemoveTagRequest",
    "RemoveTagResponse",
    "RevokeRequest",
    "RevokeResponse",
    "SetAttrNameRequest",
    "SetAttrNameResponse",
    "SetAttrRequest",
    "SetAttrResponse",
    "WebBatchPushRequest",
    "WebBatchPushResponse",
    "WebPushRequest",
    "WebPushResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddTagRequest": "timsdk._apis.timpush.add_tag",
            "AddTagResponse": "timsdk._apis.timpush.add_tag",
            "AllMemberPushLossRequest": "timsdk._apis.timpush.all_member_push_loss",
            "AllMemberPushLossResponse": "timsdk._apis.timpush.all_member_push_loss",
            "AllMemberPushStatisticsRequest": "timsdk._apis.timpush.all_member_push_statistics",
            "AllMemberPushStatisticsResponse": "timsdk._apis.timpush.all_member_push_statistics",
            "AllMemberPushTraceRequest": "timsdk._apis.timpush.all_member_push_trace",
            "AllMemberPushTraceResponse": "timsdk._apis.timpush.all_member_push_trace",
            "BatchPushRequest": "timsdk._apis.timpush.batch",
            "BatchPushResponse": "timsdk._apis.timpush.batch",
            "ClearAllTagsRequest": "timsdk._apis.timpush.clear_all_tags",
            "ClearAllTagsResponse": "timsdk._apis.timpush.clear_all_tags",
            "GetAttrNameRequest": "timsdk._apis.timpush.get_attr_name",
            "GetAttrNameResponse": "timsdk._apis.timpush.get_attr_name",
            "GetAttrRequest": "timsdk._apis.timpush.get_attr",
            "GetAttrResponse": "timsdk._apis.timpush.get_attr",
            "GetTagRequest": "timsdk._apis.timpush.get_tag",
            "GetTagResponse": "timsdk._apis.timpush.get_tag",
            "ImAddTagRequest": "timsdk._apis.all_member_push.im_add_tag",
            "ImAddTagResponse": "timsdk._apis.all_member_push.im_add_tag",
            "ImGetAttrNameRequest": "timsdk._apis.all_member_push.im_get_attr_name",
            "ImGetAttrNameResponse": "timsdk._apis.all_member_push.im_get_attr_name",
            "ImGetAttrRequest": "timsdk._apis.all_member_push.im_get_attr",
            "ImGetAttrResponse": "timsdk._apis.all_member_push.im_get_attr",
            "ImGetTagRequest": "timsdk._apis.all_member_push.im_get_tag",
            "ImGetTagResponse": "timsdk._apis.all_member_push.im_get_tag",
            "ImPushRequest": "timsdk._apis.all_member_push.im_push",
            "ImPushResponse": "timsdk._apis.all_member_push.im_push",
            "ImRemoveAllTagsRequest": "timsdk._apis.all_member_push.im_remove_all_tags",
            "ImRemoveAllTagsResponse": "timsdk._apis.all_member_push.im_remove_all_tags",
            "ImRemoveAttrRequest": "timsdk._apis.all_member_push.im_remove_attr",
            "ImRemoveAttrResponse": "timsdk._apis.all_member_push.im_remove_attr",
            "ImRemoveTagRequest": "timsdk._apis.all_member_push.im_remove_tag",
            "ImRemoveTagResponse": "timsdk._apis.all_member_push.im_remove_tag",
            "ImSetAttrNameRequest": "timsdk._apis.all_member_push.im_set_attr_name",
            "ImSetAttrNameResponse": "timsdk._apis.all_member_push.im_set_attr_name",
            "ImSetAttrRequest": "timsdk._apis.all_member_push.im_set_attr",
            "ImSetAttrResponse": "timsdk._apis.all_member_push.im_set_attr",
            "NormalPushLossRequest": "timsdk._apis.timpush.normal_push_loss",
            "NormalPushLossResponse": "timsdk._apis.timpush.normal_push_loss",
            "NormalPushStatisticsRequest": "timsdk._apis.timpush.normal_push_statistics",
            "NormalPushStatisticsResponse": "timsdk._apis.timpush.normal_push_statistics",
            "NormalPushTraceRequest": "timsdk._apis.timpush.normal_push_trace",
            "NormalPushTraceResponse": "timsdk._apis.timpush.normal_push_trace",
            "PushRequest": "timsdk._apis.timpush.push",
            "PushResponse": "timsdk._apis.timpush.push",
            "PushTaskLoss": "timsdk._apis.timpush.all_member_push_loss",
            "PushTaskStatistics": "timsdk._apis.timpush.all_member_push_statistics",
            "RemoveAttrRequest": "timsdk._apis.timpush.remove_attr",
            "RemoveAttrResponse": "timsdk._apis.timpush.remove_attr",
            "RemoveTagRequest": "timsdk._apis.timpush.remove_tag",
            "RemoveTagResponse": "timsdk._apis.timpush.remove_tag",
            "RevokeRequest": "timsdk._apis.timpush.revoke",
            "RevokeResponse": "timsdk._apis.timpush.revoke",
            "SetAttrNameRequest": "timsdk._apis.timpush.set_attr_name",
            "SetAttrNameResponse": "timsdk._apis.timpush.set_attr_name",
            "SetAttrRequest": "timsdk._apis.timpush.set_attr",
            "SetAttrResponse": "timsdk._apis.timpush.set_attr",
            "WebBatchPushRequest": "timsdk._apis.timpush.webbatch",
            "WebBatchPushResponse": "timsdk._apis.timpush.webbatch",
            "WebPushRequest": "timsdk._apis.timpush.webpush",
            "WebPushResponse": "timsdk._apis.timpush.webpush",
        },
    )
