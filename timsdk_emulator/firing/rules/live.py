"""Events of live rooms."""

from __future__ import annotations

from timsdk.types import (
    BattleRoom,
    LiveAdminOperation,
    LiveMetadataItem,
    LiveRoomEventInfo,
    LiveStatistic,
    PresenceEvent,
)
from timsdk.webhooks import (
    GiftOffer,
    LiveAfterChangeOwner,
    LiveAfterCreateBattle,
    LiveAfterCreateRoom,
    LiveAfterDelMetadata,
    LiveAfterDestroyRoom,
    LiveAfterMemberStateChanged,
    LiveAfterModifyAdmin,
    LiveAfterSetMetadata,
    LiveAfterStartBattle,
    LiveAfterUpdateRoomInfo,
    LiveBeforeSendGift,
    LiveDestroyCause,
    LivePresenceCause,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import members, milliseconds, record
from timsdk_emulator.handlers.gifts import GIFTS
from timsdk_emulator.handlers.room_helpers import ROOMS, counts
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "live_engine_http_srv/"
_BATTLE = "live_engine_http_pk/create_battle"


@fires(LiveAfterCreateRoom, _S + "create_room")
def after_creating(world: AppState, body: Json) -> Watch:
    """Tell that a live room was created."""
    yield None
    yield LiveAfterCreateRoom(
        operator_account=world.administrator,
        room_info=record(LiveRoomEventInfo, counts(ROOMS.find(world, body))),
        event_time=milliseconds(world),
    )


@fires(LiveAfterUpdateRoomInfo, _S + "update_room_info")
def after_changing(world: AppState, body: Json) -> Watch:
    """Tell that a live room was changed."""
    yield None
    yield LiveAfterUpdateRoomInfo(
        operator_account=world.administrator,
        room_info=record(LiveRoomEventInfo, counts(ROOMS.find(world, body))),
        event_time=milliseconds(world),
    )


@fires(LiveAfterDestroyRoom, _S + "destroy_room")
def after_destroying(world: AppState, body: Json) -> Watch:
    """Tell that a live room was destroyed, with its final numbers."""
    room = counts(ROOMS.find(world, body))
    response = yield None
    yield LiveAfterDestroyRoom(
        operator_account=world.administrator,
        room_id=body["RoomId"],
        event_type=LiveDestroyCause.USER,
        room_info=record(LiveRoomEventInfo, room),
        statistic=record(LiveStatistic, response["Statistic"]),
        event_time=milliseconds(world),
    )


@fires(LiveAfterChangeOwner, _S + "change_room_owner")
def after_handing_over(world: AppState, body: Json) -> Watch:
    """Tell that a live room got another owner."""
    former = ROOMS.find(world, body).get("Owner_Account")
    yield None
    yield LiveAfterChangeOwner(
        room_id=body["RoomId"],
        operator_account=world.administrator,
        current_owner_account=body["NewOwner_Account"],
        original_owner_account=former or "",
        event_time=milliseconds(world),
    )


@fires(LiveAfterModifyAdmin, _S + "modify_admin")
def after_appointing(world: AppState, body: Json) -> Watch:
    """Tell that administrators were appointed or dismissed."""
    yield None
    yield LiveAfterModifyAdmin(
        room_id=body["RoomId"],
        operator_account=world.administrator,
        admin_account=body["Admin_Account"],
        op_type=LiveAdminOperation(body["OpType"]),
        event_time=milliseconds(world),
    )


@fires(LiveAfterSetMetadata, _S + "set_room_metadata")
def after_setting(world: AppState, body: Json) -> Watch:
    """Tell which metadata was set."""
    yield None
    yield LiveAfterSetMetadata(
        operator_account=world.administrator,
        room_id=body["RoomId"],
        metadata=[LiveMetadataItem(key=item["Key"], value=item["Value"]) for item in body["Metadata"]],
        event_time=milliseconds(world),
    )


@fires(LiveAfterDelMetadata, _S + "del_room_metadata")
def after_deleting(world: AppState, body: Json) -> Watch:
    """Tell which metadata was deleted."""
    held = list(ROOMS.find(world, body).get("metadata", ()))
    yield None
    yield LiveAfterDelMetadata(
        operator_account=world.administrator,
        room_id=body["RoomId"],
        keys_=[key for key in body["Keys"] if key in held],
        event_time=milliseconds(world),
    )


@fires(LiveAfterMemberStateChanged, _S + "add_robot", _S + "del_robot", _S + "ban_member")
def after_moving(world: AppState, body: Json) -> Watch:
    """Tell who has entered a live room or left it."""
    before = list(ROOMS.find(world, body).get("members", ()))
    yield None
    held = list(ROOMS.find(world, body).get("members", ()))
    for event, cause, moved in (
        (PresenceEvent.ONLINE, LivePresenceCause.ENTER, [name for name in held if name not in before]),
        (PresenceEvent.OFFLINE, LivePresenceCause.LEAVE, [name for name in before if name not in held]),
    ):
        if moved:
            yield LiveAfterMemberStateChanged(
                room_id=body["RoomId"],
                event_type=event,
                event_cause=cause,
                member_list=members(moved),
                event_time=milliseconds(world),
            )


@fires(LiveAfterCreateBattle, _BATTLE)
def after_challenging(world: AppState, body: Json) -> Watch:
    """Tell that a battle was proposed; by the API nobody has to agree."""
    response = yield None
    yield LiveAfterCreateBattle(
        operator_account=world.administrator,
        battle_id=response["BattleId"],
        from_room_id=body["FromRoomId"],
        to_room_id_list=_others(world, response),
        timeout=0,
        duration=body["Duration"],
        need_response=False,
        extension_info=body.get("ExtensionInfo"),
        event_time=milliseconds(world),
    )


@fires(LiveAfterStartBattle, _BATTLE)
def after_starting(world: AppState, body: Json) -> Watch:
    """Tell that a battle has begun, which it does at once."""
    response = yield None
    yield LiveAfterStartBattle(
        battle_id=response["BattleId"],
        duration=body["Duration"],
        create_time=world.now(),
        start_time=world.now(),
        from_room_info=_battle_room(world, body["FromRoomId"]),
        to_room_list=[_battle_room(world, name) for name in _others(world, response)],
        event_time=milliseconds(world),
    )


def _others(world: AppState, response: Json) -> list[str]:
    """Return the rooms of a new battle without the first one."""
    scores: dict[str, int] = world.table("battles")[response["BattleId"]]["scores"]
    return list(scores)[1:]


def _battle_room(world: AppState, room_id: str) -> BattleRoom:
    owner = world.table("rooms")[room_id].get("Owner_Account", "")
    return BattleRoom(room_id=room_id, owner_account=owner, score=0)


@asks(LiveBeforeSendGift, _S + "send_gift")
def before_giving(world: AppState, body: Json) -> Watch:
    """Ask before a gift is sent."""
    room, gift = ROOMS.find(world, body), GIFTS.find(world, body)
    if room.get("IsGiftEnabled") is False:
        return
    receivers: list[str] = body["ReceiverList_Account"]
    count: int = body.get("Count") or 1
    yield LiveBeforeSendGift(
        operator_account=body["From_Account"],
        room_id=body["RoomId"],
        gift_water=GiftOffer(
            from_account=body["From_Account"],
            to_account=receivers,
            time=world.now(),
            gift_id=body["GiftId"],
            count=count,
            coins=count * len(receivers) * gift["Coins"],
        ),
    )
