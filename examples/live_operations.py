"""What the desk behind a live show does: open the room, speak, keep trolls out, look at the numbers, close.

    python live_operations.py open spring-show --owner anna --name "Spring show" --moderator ben --meta sponsor=Acme
    python live_operations.py say spring-show "We begin in five minutes."
    python live_operations.py mute spring-show troll --minutes 10
    python live_operations.py ban spring-show troll --minutes 60 --reason spam
    python live_operations.py rooms
    python live_operations.py close spring-show

Each command may be given again: a room that is open stays open, one that is closed stays closed. Only `say` is
never given twice by itself. Where it is not known whether the line was shown, the program says so and leaves it to
you.

The client is set by `TIM_SDKAPPID`, `TIM_IDENTIFIER`, `TIM_KEY` and `TIM_REGION`, or by what `python -m
timsdk_emulator` prints. Exit code: 0 where it was done, 1 where it was not, 3 where that is not known.
"""

from __future__ import annotations

import argparse
import sys
from typing import Final

from timsdk import ApiError, Client, ErrorCode, MessageDropped, NotFound, OutcomeUnknown, TimError, paginate
from timsdk.live import LiveAdminOperation, LiveMetadataItem, LiveRoomType, LiveSeatTemplate, NewLiveRoom

PAGE: Final = 20
"""Rooms that one call lists, at most."""


def open_room(tim: Client, options: argparse.Namespace) -> None:
    """Open a room, with what its clients read and who may keep order."""
    room = NewLiveRoom(
        room_id=options.room,
        room_type=LiveRoomType.LIVE,
        seat_template=LiveSeatTemplate.VIDEO_DYNAMIC_GRID_9,
        room_name=options.name,
        owner_account=options.owner,
        is_unlimited_room_enabled=True,
    )
    try:
        tim.live.create_room(room_info=room)
        print(f"{options.room}: open, owned by {options.owner}")
    except ApiError as error:
        if error.code not in (ErrorCode.ROOM_ID_TAKEN, ErrorCode.ROOM_ID_TAKEN_BY_SELF):
            raise
        owner = tim.live.get_room_info(room_id=options.room).room_info.owner_account
        if owner != options.owner:
            raise  # the room of somebody else
        print(f"{options.room}: was open already")
    if options.meta:
        metadata = [LiveMetadataItem(key=key, value=value) for key, value in options.meta]
        tim.live.set_room_metadata(room_id=options.room, metadata=metadata)
        print("metadata:", ", ".join(item.key for item in metadata))
    if options.moderator:
        tim.live.modify_admin(room_id=options.room, admin_account=options.moderator, op_type=LiveAdminOperation.ADD)
        print("moderators:", ", ".join(options.moderator))


def say(tim: Client, options: argparse.Namespace) -> None:
    """Show a line to everybody in the room."""
    sender = options.sender or tim.live.get_room_info(room_id=options.room).room_info.owner_account
    tim.live.send_text_msg(room_id=options.room, sender_account=sender, text_content=options.text)
    print(f"{sender}: {options.text}")


def mute(tim: Client, options: argparse.Namespace) -> None:
    """Let users watch and not write."""
    tim.live.mute_member(room_id=options.room, member_list_account=options.user, mute_time=options.minutes * 60)
    print(f"muted for {options.minutes} min:", ", ".join(options.user))


def ban(tim: Client, options: argparse.Namespace) -> None:
    """Put users out of the room, and keep them out."""
    for user_id in options.user:  # one by one: a user who is banned already must not stop the others
        try:
            tim.live.ban_member(
                room_id=options.room,
                member_list_account=[user_id],
                duration=options.minutes * 60,
                reason=options.reason,
            )
            print(f"banned for {options.minutes} min: {user_id}")
        except ApiError as error:
            if error.code != ErrorCode.ROOM_MEMBER_ALREADY_BANNED:
                raise
            print(f"was banned already: {user_id}")


def rooms(tim: Client, _: argparse.Namespace) -> None:
    """List the public rooms with their numbers."""
    found = 0
    for room in paginate(tim.live.get_room_list, next="", count=PAGE):
        found += 1
        numbers = tim.live.get_room_stats(room_id=room.room_id)
        print(
            f"{room.room_id}: {numbers.total_viewers} entries, {numbers.total_msg_count} messages, "
            f"{numbers.total_gifts_sent} gifts worth {numbers.total_gift_coins} coins"
        )
    print(f"{found} rooms")


def close(tim: Client, options: argparse.Namespace) -> None:
    """End the show."""
    try:
        numbers = tim.live.destroy_room(room_id=options.room).statistic
    except NotFound:
        print(f"{options.room}: was closed already")
        return
    print(f"{options.room}: closed after {numbers.total_viewers} entries, {numbers.total_gifts_sent} gifts")


def pair(text: str) -> tuple[str, str]:
    """Split `key=value`."""
    key, sign, value = text.partition("=")
    if not (key and sign):
        raise argparse.ArgumentTypeError(f"{text!r} is not key=value")
    return key, value


def parser() -> argparse.ArgumentParser:
    """Make the parser of the command line."""
    made = argparse.ArgumentParser(description="Run a live show.")
    commands = made.add_subparsers(required=True)

    command = commands.add_parser("open", help="open a room")
    command.add_argument("room")
    command.add_argument("--owner", required=True)
    command.add_argument("--name")
    command.add_argument("--moderator", action="append", default=[], help="may be given up to five times")
    command.add_argument("--meta", action="append", default=[], type=pair, metavar="KEY=VALUE")
    command.set_defaults(run=open_room)

    command = commands.add_parser("say", help="show a line to everybody in the room")
    command.add_argument("room")
    command.add_argument("text")
    command.add_argument("--sender", help="the owner of the room when omitted")
    command.set_defaults(run=say)

    for name, run in (("mute", mute), ("ban", ban)):
        command = commands.add_parser(name, help=f"{name} users")
        command.add_argument("room")
        command.add_argument("user", nargs="+")
        command.add_argument("--minutes", type=int, default=10)
        command.set_defaults(run=run)
        if run is ban:
            command.add_argument("--reason")

    commands.add_parser("rooms", help="list the public rooms with their numbers").set_defaults(run=rooms)

    command = commands.add_parser("close", help="end the show")
    command.add_argument("room")
    command.set_defaults(run=close)
    return made


def main() -> int:
    options = parser().parse_args()
    try:
        with Client() as tim:
            options.run(tim, options)
    except OutcomeUnknown as error:
        print(f"look before you do it again: {error}", file=sys.stderr)
        return 3
    except MessageDropped as error:
        print(f"the room gets too many messages, and this one was dropped: {error}", file=sys.stderr)
        return 1
    except TimError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
