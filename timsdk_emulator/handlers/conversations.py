"""Conversation lists of users; messages move a conversation to the top."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.conversation import (
    ConversationListFlag,
    DeleteConversationRequest,
    DeleteConversationResponse,
    GetConversationListRequest,
    GetConversationListResponse,
    ListedConversation,
    PinConversationsRequest,
    PinConversationsResponse,
    PinOperation,
)
from timsdk.types import ConversationType

from timsdk_emulator.handlers.contact_groups import marks_of
from timsdk_emulator.handlers.paging import cut_page
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, ConversationEntry, Peer

_ALL_FLAGS = sum(ConversationListFlag)
"""Flags above these ask for marks and groups."""
_PAGE = 100
"""Conversations in a page."""
_PINNED = 50
"""Pinned conversations of a user, at most."""


@handles("recentcontact/get_list")
def get_conversation_list(world: AppState, request: GetConversationListRequest) -> GetConversationListResponse:
    """Return a page of the conversation list of a user, pinned conversations first."""
    world.account(request.from_account, ErrorCode.CONVERSATION_ACCOUNT_NOT_FOUND, "From_Account")
    entries = sorted(world.conversations.get(request.from_account, {}).items(), key=lambda entry: -entry[1].time)
    with_pinned = bool(request.assist_flags & ConversationListFlag.PINNED)
    ordinary = [entry for entry in entries if not (with_pinned and entry[1].pinned)]
    pinned = [entry for entry in entries if with_pinned and entry[1].pinned]
    shown, start = cut_page(ordinary, request.start_index, _PAGE)
    shown_pinned, top_start = cut_page(pinned, request.top_start_index, _PAGE)
    return GetConversationListResponse(
        session_item=[_with_marks(world, request, _to_wire(peer, entry)) for peer, entry in (*shown_pinned, *shown)],
        complete_flag=not start and not top_start,
        time_stamp=shown[-1][1].time if shown else request.time_stamp,
        start_index=start or len(ordinary),
        top_time_stamp=shown_pinned[-1][1].time if shown_pinned else request.top_time_stamp,
        top_start_index=top_start or len(pinned),
    )


@handles("recentcontact/delete")
def delete_conversation(world: AppState, request: DeleteConversationRequest) -> DeleteConversationResponse:
    """Remove a conversation from the list of a user, on request with its history."""
    user_id = request.from_account
    world.account(user_id, ErrorCode.CONVERSATION_ACCOUNT_NOT_FOUND, "From_Account")
    peer = _peer(request.conversation_type, request.to_account, request.to_group_id, "ToGroupid")
    world.conversations.get(user_id, {}).pop(peer, None)
    for message in world.messages:
        between = {message.sender, message.recipient} == {user_id, request.to_account}
        if request.clear_ramble and request.conversation_type == ConversationType.C2C and between:
            message.hidden_from.add(user_id)
    return DeleteConversationResponse()


@handles("recentcontact/top")
def pin_conversations(world: AppState, request: PinConversationsRequest) -> PinConversationsResponse:
    """Pin conversations of a user, or unpin them."""
    world.account(request.from_account, ErrorCode.CONVERSATION_ACCOUNT_NOT_FOUND, "From_Account")
    conversations = world.conversations.setdefault(request.from_account, {})
    peers = [
        _peer(item.conversation_type, item.to_account, item.group_id, "GroupId")
        for item in request.recent_contact_item
    ]
    pinned = {peer for peer, entry in conversations.items() if entry.pinned}
    if request.operation_type == PinOperation.PIN and len(pinned | set(peers)) > _PINNED:
        raise ErrorResponse(ErrorCode.PINNED_CONVERSATION_LIMIT, f"a user pins at most {_PINNED} conversations")
    for peer in peers:
        entry = conversations.setdefault(peer, ConversationEntry(world.now()))
        entry.pinned = request.operation_type == PinOperation.PIN
    return PinConversationsResponse()


def _with_marks(
    world: AppState, request: GetConversationListRequest, conversation: ListedConversation
) -> ListedConversation:
    """Add marks and groups of a conversation, if the request asks for more than pinned ones."""
    if request.assist_flags > _ALL_FLAGS:
        marks = marks_of(
            world,
            request.from_account,
            conversation.conversation_type,
            conversation.to_account or conversation.group_id,
        )
        conversation.standard_mark = marks.get("StandardMark")
        conversation.custom_mark = marks.get("CustomMark")
        conversation.contact_group_id = marks.get("ContactGroupId")
    return conversation


def _peer(kind: int, user_id: str | None, group_id: str | None, field: str) -> Peer:
    name = user_id if kind == ConversationType.C2C else group_id
    if not name:
        missing = "To_Account" if kind == ConversationType.C2C else field
        raise ErrorResponse(ErrorCode.CONVERSATION_PARAM_INVALID, f"{missing} is missing")
    return (ConversationType(kind), name)


def _to_wire(peer: Peer, entry: ConversationEntry) -> ListedConversation:
    kind, name = peer
    return ListedConversation(
        conversation_type=kind,
        to_account=name if kind == ConversationType.C2C else None,
        group_id=name if kind == ConversationType.GROUP else None,
        msg_time=entry.time,
        top_flag=entry.pinned,
    )
