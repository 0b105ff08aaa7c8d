"""The main things a chat backend does, from accounts to history.

Runs against the embedded emulator; against the real service when the environment names one:
TIM_SDKAPPID, TIM_KEY and TIM_REGION (or TIM_DOMAIN), and TIM_IDENTIFIER for an administrator of another name.
"""

from __future__ import annotations

import os
import time
from contextlib import ExitStack

from timsdk import ApiError, Client, ErrorCode, NotFound, paginate
from timsdk.group import InitialMember
from timsdk.relationship import NewFriend
from timsdk.types import AccountItem, CustomElem, TextElem


def connect(stack: ExitStack) -> Client:
    """Return a client of the service that the environment names, or of an emulator started for this run."""
    if os.environ.get("TIM_KEY"):
        print("service: the one of the environment")
        return stack.enter_context(Client(identifier=os.environ.get("TIM_IDENTIFIER", "administrator")))
    from timsdk_emulator import Emulator  # noqa: PLC0415  only where it is installed

    emulator = stack.enter_context(Emulator())
    print(f"service: emulator at {emulator.domain}")
    return stack.enter_context(emulator.client())


def main() -> None:
    with ExitStack() as stack:
        tim = connect(stack)
        run = f"{int(time.time()) % 1_000_000:06}"
        alice, bob, carol = (f"{name}-{run}" for name in ("alice", "bob", "carol"))

        # Accounts: one by one with a profile, or many at once.
        tim.account.account_import(user_id=alice, nick="Alice")
        imported = tim.account.multiaccount_import(accounts=[bob, carol])
        imported.raise_for_failed()
        known = tim.account.account_check(check_item=[AccountItem(user_id=name) for name in (alice, bob, "nobody")])
        for result in known.result_item:
            print(f"account {result.user_id}: {result.account_status}")

        # Friends.
        friends = tim.relationship.friend_add(
            from_account=alice,
            add_friend_item=[NewFriend(to_account=name, add_source="AddSource_Type_Demo") for name in (bob, carol)],
        )
        friends.raise_for_failed()
        listed = paginate(tim.relationship.friend_get, from_account=alice, start_index=0)
        print("friends of alice:", sorted(friend.to_account for friend in listed))

        # One-to-one messages, and their history page by page.
        sent = [
            tim.message.send_msg(from_account=alice, to_account=bob, msg_body=[TextElem(text=f"message {number}")])
            for number in range(5)
        ]
        now = int(time.time())
        history = paginate(
            tim.message.admin_get_roam_msg,
            operator_account=alice,
            peer_account=bob,
            max_cnt=2,
            min_time=now - 3600,
            max_time=now + 60,
        )
        texts = [element.text for message in history for element in message.msg_body if isinstance(element, TextElem)]
        print(f"history of alice and bob, {history.pages} pages:", sorted(texts))
        tim.message.admin_msg_withdraw(from_account=alice, to_account=bob, msg_key=sent[0].msg_key)
        print("recalled:", sent[0].msg_key)

        # A group, its messages, and its history.
        group = tim.group.create_group(
            group_type="Public",
            name="Release crew",
            owner_account=alice,
            member_list=[InitialMember(member_account=bob, role="Admin"), InitialMember(member_account=carol)],
        )
        for number in range(3):
            tim.message.send_group_msg(
                group_id=group.group_id,
                from_account=bob,
                msg_body=[TextElem(text=f"build {number} is green"), CustomElem(data=f'{{"build": {number}}}')],
            )
        group_history = paginate(tim.message.group_msg_get_simple, group_id=group.group_id, req_msg_number=2)
        print("group history:", [message.msg_seq for message in group_history])
        members = paginate(tim.group.get_group_member_info, group_id=group.group_id, limit=2, offset=0)
        print("members:", [(member.member_account, member.role) for member in members])

        # Errors: by class, or by code.
        try:
            tim.message.send_group_msg(group_id="@TGS#gone", msg_body=[TextElem(text="anybody?")])
        except NotFound as error:
            print(f"no such group ({error.code} {error.name}): {error.remedy}")
        try:
            tim.message.send_msg(to_account="nobody-here", msg_body=[TextElem(text="hello?")])
        except ApiError as error:
            if error.code not in (ErrorCode.RECEIVER_NOT_FOUND, ErrorCode.MESSAGE_ACCOUNT_INVALID):
                raise
            print(f"no such account ({error.code} {error.name}): {error.remedy}")

        tim.group.destroy_group(group_id=group.group_id)
        print("connections opened:", tim.connections_opened)


if __name__ == "__main__":
    main()
