# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class LiveWebhookCommand(StrEnum):
    """A webhook that live rooms can call."""

    AFTER_CREATE_ROOM = "Live.CallbackAfterCreateRoom"
    """A room was created."""
    AFTER_DESTROY_ROOM = "Live.CallbackAfterDestroyRoom"
    """A room was destroyed."""
    AFTER_UPDATE_ROOM_INFO = "Live.CallbackAfterUpdateRoomInfo"
    """A room was changed."""
    AFTER_SET_METADATA = "Live.CallbackAfterSetMetadata"
    """Metadata of a room was set."""
    AFTER_DEL_METADATA = "Live.CallbackAfterDelMetadata"
    """Metadata of a room was deleted."""
    AFTER_CREATE_ROOM_REACHING_THRESHOLD = "Live.CallbackAfterCreateRoomReachingThreshold"
    """A room was created and the app has 70 % of the rooms it may have."""
    AFTER_MEMBER_STATE_CHANGED = "Live.CallbackAfterMemberStateChanged"
    """Users entered or left a room, or lost or regained their connection."""
    AFTER_CHANGE_OWNER = "Live.CallbackAfterChangeOwner"
    """A room has a new owner."""
    AFTER_MODIFY_ADMIN = "Live.CallbackAfterModifyAdmin"
    """Administrators were added or removed."""
    AFTER_CREATE_BATTLE = "Live.CallbackAfterCreateBattle"
    """A battle was created."""
    AFTER_START_BATTLE = "Live.CallbackAfterStartBattle"
    """A battle started."""
    AFTER_END_BATTLE = "Live.CallbackAfterEndBattle"
    """A battle ended."""
    BEFORE_SEND_GIFT = "Live.CallbackBeforeSendGift"
    """A user is about to send a gift. Your response decides."""
    BEFORE_CALL_BACK_NOT_BLOCK = "Live.CallbackBeforeCallBackNotBlock"
    """Not a webhook but a switch: gifts pass where BEFORE_SEND_GIFT gets no response in time."""
    AFTER_SEAT_INFO_CHANGED = "Mic.CallbackAfterSeatInfoChanged"
    """A seat changed."""
    BEFORE_SEND_MSG = "Group.CallbackBeforeSendMsg"
    """A message is about to be sent. Your response decides. A webhook of Chat."""
    AFTER_SEND_MSG = "Group.CallbackAfterSendMsg"
    """A message was sent. A webhook of Chat."""
    AFTER_FOLLOW_ADD = "Follow.CallbackAfterFollowAdd"
    """A user follows others. A webhook of Chat."""
    AFTER_FOLLOW_DELETE = "Follow.CallbackAfterFollowDelete"
    """A user no longer follows others. A webhook of Chat."""
