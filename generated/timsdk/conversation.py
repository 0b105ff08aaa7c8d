# Generated from spec/; do not edit. `make generate` writes it again.
"""Conversations: models of the APIs of `client.conversation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.set_unread_msg_num import SetUnreadMsgNumRequest as SetUnreadMsgNumRequest
    from timsdk._apis.group_open_http_svc.set_unread_msg_num import SetUnreadMsgNumResponse as SetUnreadMsgNumResponse
    from timsdk._apis.openim.get_c2c_unread_msg_num import C2CUnreadCount as C2CUnreadCount
    from timsdk._apis.openim.get_c2c_unread_msg_num import C2CUnreadError as C2CUnreadError
    from timsdk._apis.openim.get_c2c_unread_msg_num import GetC2CUnreadMsgNumRequest as GetC2CUnreadMsgNumRequest
    from timsdk._apis.openim.get_c2c_unread_msg_num import GetC2CUnreadMsgNumResponse as GetC2CUnreadMsgNumResponse
    from timsdk._apis.recentcontact.create_contact_group import ConversationGroupCreation as ConversationGroupCreation
    from timsdk._apis.recentcontact.create_contact_group import CreateContactGroupRequest as CreateContactGroupRequest
    from timsdk._apis.recentcontact.create_contact_group import (
        CreateContactGroupResponse as CreateContactGroupResponse,
    )
    from timsdk._apis.recentcontact.create_contact_group import GroupedConversation as GroupedConversation
    from timsdk._apis.recentcontact.create_contact_group import NewConversationGroup as NewConversationGroup
    from timsdk._apis.recentcontact.del_contact_group import DelContactGroupRequest as DelContactGroupRequest
    from timsdk._apis.recentcontact.del_contact_group import DelContactGroupResponse as DelContactGroupResponse
    from timsdk._apis.recentcontact.delete import DeleteConversationRequest as DeleteConversationRequest
    from timsdk._apis.recentcontact.delete import DeleteConversationResponse as DeleteConversationResponse
    from timsdk._apis.recentcontact.get_contact_group import GetContactGroupRequest as GetContactGroupRequest
    from timsdk._apis.recentcontact.get_contact_group import GetContactGroupResponse as GetContactGroupResponse
    from timsdk._apis.recentcontact.get_list import ConversationListFlag as ConversationListFlag
    from timsdk._apis.recentcontact.get_list import GetConversationListRequest as GetConversationListRequest
    from timsdk._apis.recentcontact.get_list import GetConversationListResponse as GetConversationListResponse
    from timsdk._apis.recentcontact.get_list import ListedConversation as ListedConversation
    from timsdk._apis.recentcontact.mark_contact import ConversationMark as ConversationMark
    from timsdk._apis.recentcontact.mark_contact import ConversationMarking as ConversationMarking
    from timsdk._apis.recentcontact.mark_contact import ConversationMarkingResult as ConversationMarkingResult
    from timsdk._apis.recentcontact.mark_contact import ConversationMarkOperation as ConversationMarkOperation
    from timsdk._apis.recentcontact.mark_contact import MarkContactRequest as MarkContactRequest
    from timsdk._apis.recentcontact.mark_contact import MarkContactResponse as MarkContactResponse
    from timsdk._apis.recentcontact.search_contact_group import SearchContactGroupRequest as SearchContactGroupRequest
    from timsdk._apis.recentcontact.search_contact_group import (
        SearchContactGroupResponse as SearchContactGroupResponse,
    )
    from timsdk._apis.recentcontact.top import ConversationToPin as ConversationToPin
    from timsdk._apis.recentcontact.top import PinConversationsRequest as PinConversationsRequest
    from timsdk._apis.recentcontact.top import PinConversationsResponse as PinConversationsResponse
    from timsdk._apis.recentcontact.top import PinOperation as PinOperation
    from timsdk._apis.recentcontact.update_contact_group import ConversationGroupChange as ConversationGroupChange
    from timsdk._apis.recentcontact.update_contact_group import ConversationGroupChanged as ConversationGroupChanged
    from timsdk._apis.recentcontact.update_contact_group import (
        ConversationGroupOperation as ConversationGroupOperation,
    )
    from timsdk._apis.recentcontact.update_contact_group import ConversationGroupUpdate as ConversationGroupUpdate
    from timsdk._apis.recentcontact.update_contact_group import ConversationGroupUpdated as ConversationGroupUpdated
    from timsdk._apis.recentcontact.update_contact_group import (
        ConversationGroupUpdateType as ConversationGroupUpdateType,
    )
    from timsdk._apis.recentcontact.update_contact_group import UpdateContactGroupRequest as UpdateContactGroupRequest
    from timsdk._apis.recentcontact.update_contact_group import (
        UpdateContactGroupResponse as UpdateContactGroupResponse,
    )
    from timsdk._types.conversation_group import ConversationGroup as ConversationGroup
    from timsdk._types.conversation_ref import ConversationRef as ConversationRef
    from timsdk._types.conversation_type import ConversationType as ConversationType
    from timsdk._types.marked_conversation import MarkedConversation as MarkedConversation

__all__ = [
    "C2CUnreadCount",
    "C2CUnreadError",
    "ConversationGroup",
    "ConversationGroupChange",
    "ConversationGroupChanged",
    "ConversationGroupCreation",
    "ConversationGroupOperation",
    "ConversationGroupUpdate",
    "ConversationGroupUpdateType",
    "ConversationGroupUpdated",
    "ConversationListFlag",
    "ConversationMark",
    "ConversationMarkOperation",
    "ConversationMarking",
    "ConversationMarkingResult",
    "ConversationRef",
    "ConversationToPin",
    "ConversationType",
    "CreateContactGroupRequest",
    "CreateContactGroupResponse",
    "DelContactGroupRequest",
    "DelContactGroupResponse",
    "DeleteConversationRequest",
    "DeleteConversationResponse",
    "GetC2CUnreadMsgNumRequest",
    "GetC2CUnreadMsgNumResponse",
    "GetContactGroupRequest",
    "GetContactGroupResponse",
    "GetConversationListRequest",
    "GetConversationListResponse",
    "GroupedConversation",
    "ListedConversation",
    "MarkContactRequest",
    "MarkContactResponse",
    "MarkedConversation",
    "NewConversationGroup",
    "PinConversationsRequest",
    "PinConversationsResponse",
    "PinOperation",
    "SearchContactGroupRequest",
    "SearchContactGroupResponse",
    "SetUnreadMsgNumRequest",
    "SetUnreadMsgNumResponse",
    "UpdateContactGroupRequest",
    "UpdateContactGroupResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "C2CUnreadCount": "timsdk._apis.openim.get_c2c_unread_msg_num",
            "C2CUnreadError": "timsdk._apis.openim.get_c2c_unread_msg_num",
            "ConversationGroup": "timsdk._types.conversation_group",
            "ConversationGroupChange": "timsdk._apis.recentcontact.update_contact_group",
            "ConversationGroupChanged": "timsdk._apis.recentcontact.update_contact_group",
            "ConversationGroupCreation": "timsdk._apis.recentcontact.create_contact_group",
            "ConversationGroupOperation": "timsdk._apis.recentcontact.update_contact_group",
            "ConversationGroupUpdate": "timsdk._apis.recentcontact.update_contact_group",
            "ConversationGroupUpdateType": "timsdk._apis.recentcontact.update_contact_group",
            "ConversationGroupUpdated": "timsdk._apis.recentcontact.update_contact_group",
            "ConversationListFlag": "timsdk._apis.recentcontact.get_list",
            "ConversationMark": "timsdk._apis.recentcontact.mark_contact",
            "ConversationMarkOperation": "timsdk._apis.recentcontact.mark_contact",
            "ConversationMarking": "timsdk._apis.recentcontact.mark_contact",
            "ConversationMarkingResult": "timsdk._apis.recentcontact.mark_contact",
            "ConversationRef": "timsdk._types.conversation_ref",
            "ConversationToPin": "timsdk._apis.recentcontact.top",
            "ConversationType": "timsdk._types.conversation_type",
            "CreateContactGroupRequest": "timsdk._apis.recentcontact.create_contact_group",
            "CreateContactGroupResponse": "timsdk._apis.recentcontact.create_contact_group",
            "DelContactGroupRequest": "timsdk._apis.recentcontact.del_contact_group",
            "DelContactGroupResponse": "timsdk._apis.recentcontact.del_contact_group",
            "DeleteConversationRequest": "timsdk._apis.recentcontact.delete",
            "DeleteConversationResponse": "timsdk._apis.recentcontact.delete",
            "GetC2CUnreadMsgNumRequest": "timsdk._apis.openim.get_c2c_unread_msg_num",
            "GetC2CUnreadMsgNumResponse": "timsdk._apis.openim.get_c2c_unread_msg_num",
            "GetContactGroupRequest": "timsdk._apis.recentcontact.get_contact_group",
            "GetContactGroupResponse": "timsdk._apis.recentcontact.get_contact_group",
            "GetConversationListRequest": "timsdk._apis.recentcontact.get_list",
            "GetConversationListResponse": "timsdk._apis.recentcontact.get_list",
            "GroupedConversation": "timsdk._apis.recentcontact.create_contact_group",
            "ListedConversation": "timsdk._apis.recentcontact.get_list",
            "MarkContactRequest": "timsdk._apis.recentcontact.mark_contact",
            "MarkContactResponse": "timsdk._apis.recentcontact.mark_contact",
            "MarkedConversation": "timsdk._types.marked_conversation",
            "NewConversationGroup": "timsdk._apis.recentcontact.create_contact_group",
            "PinConversationsRequest": "timsdk._apis.recentcontact.top",
            "PinConversationsResponse": "timsdk._apis.recentcontact.top",
            "PinOperation": "timsdk._apis.recentcontact.top",
            "SearchContactGroupRequest": "timsdk._apis.recentcontact.search_contact_group",
            "SearchContactGroupResponse": "timsdk._apis.recentcontact.search_contact_group",
            "SetUnreadMsgNumRequest": "timsdk._apis.group_open_http_svc.set_unread_msg_num",
            "SetUnreadMsgNumResponse": "timsdk._apis.group_open_http_svc.set_unread_msg_num",
            "UpdateContactGroupRequest": "timsdk._apis.recentcontact.update_contact_group",
            "UpdateContactGroupResponse": "timsdk._apis.recentcontact.update_contact_group",
        },
    )
