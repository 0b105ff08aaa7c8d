"""Bring the accounts of the service in line with a CSV file, as a job that runs every night.

    python account_sync.py users.csv
    python account_sync.py users.csv --previous users-of-yesterday.csv --delete

The file has the columns `user_id`, `nick` and `face_url`. The program asks the service which accounts there are and
what their profiles say, imports those that are missing, and changes nicknames and pictures that differ. It may be
run again at any time: what is in line already is not written.

The service does not list its accounts. Who has left is told by the file of yesterday: user IDs that stand in it and
no longer in the new one. They are only counted, unless `--delete` is given. A file that was cut off must not empty
the app, so more than `--max-deletions` of them stop the program before it changes anything.

The client is set by `TIM_SDKAPPID`, `TIM_IDENTIFIER`, `TIM_KEY` and `TIM_REGION`, or by what `python -m
timsdk_emulator` prints. Exit code: 0 where everything is in line, 1 where single accounts failed, 2 where the
program could not work.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from timsdk import Client, ErrorCode, ItemFailure, TimError, in_batches
from timsdk.account import AccountStatus, AccountToImport
from timsdk.profile import ProfileTag
from timsdk.types import AccountItem

BATCH = 100
"""Accounts that one call takes."""
LONGEST_ID = 32
"""Bytes of a user ID."""


class User(NamedTuple):
    """What the file and the service say about a user."""

    nick: str
    face_url: str


class Plan(NamedTuple):
    """What has to be done."""

    new: list[str]
    changed: list[str]
    gone: list[str]


class BadFile(Exception):
    """The file cannot be taken as it stands; nothing was changed."""


def read_users(path: Path) -> dict[str, User]:
    """Read a file, or say which line is wrong."""
    users: dict[str, User] = {}
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = csv.DictReader(file)
            if missing := {"user_id", "nick", "face_url"} - set(rows.fieldnames or ()):
                raise BadFile(f"{path}: no column {', '.join(sorted(missing))}")
            for row in rows:
                user_id = row["user_id"].strip()
                if not 0 < len(user_id.encode()) <= LONGEST_ID:
                    raise BadFile(f"{path}:{rows.line_num}: a user ID has 1 to {LONGEST_ID} bytes, not {user_id!r}")
                if user_id in users:
                    raise BadFile(f"{path}:{rows.line_num}: {user_id!r} is in the file twice")
                users[user_id] = User(row["nick"] or "", row["face_url"] or "")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadFile(f"{path}: {error}") from None
    return users


def look_up(tim: Client, user_ids: Iterable[str]) -> dict[str, User]:
    """Return those of the users whom the service has, with their profiles."""
    known: list[str] = []
    for checked in in_batches(
        [AccountItem(user_id=user_id) for user_id in user_ids],
        BATCH,
        lambda batch: tim.account.account_check(check_item=batch),
    ):
        checked.raise_for_failed()
        known += [result.user_id for result in checked.result_item if result.account_status == AccountStatus.IMPORTED]
    users: dict[str, User] = {}
    for found in in_batches(
        known,
        BATCH,
        lambda batch: tim.profile.portrait_get(to_account=batch, tag_list=[ProfileTag.NICK, ProfileTag.IMAGE]),
    ):
        found.raise_for_failed()
        for profile in found.user_profile_item:
            values = {item.tag: str(item.value) for item in profile.profile_item or ()}
            users[profile.to_account] = User(values.get(ProfileTag.NICK, ""), values.get(ProfileTag.IMAGE, ""))
    return users


def compare(wanted: Mapping[str, User], existing: Mapping[str, User], before: Iterable[str]) -> Plan:
    """Return what makes the service say what the file says."""
    return Plan(
        new=[user_id for user_id in wanted if user_id not in existing],
        changed=[user_id for user_id, user in wanted.items() if existing.get(user_id, user) != user],
        gone=[user_id for user_id in before if user_id not in wanted],
    )


def write(tim: Client, user_ids: list[str], wanted: Mapping[str, User]) -> list[ItemFailure]:
    """Import accounts; those that exist take over nickname and picture. Return who failed."""
    accounts = [
        AccountToImport(user_id=user_id, nick=wanted[user_id].nick, face_url=wanted[user_id].face_url)
        for user_id in user_ids
    ]
    failed: list[ItemFailure] = []
    for response in in_batches(accounts, BATCH, lambda batch: tim.account.multiaccount_import(account_list=batch)):
        failed += response.failed
    return failed


def delete(tim: Client, user_ids: list[str]) -> list[ItemFailure]:
    """Delete accounts for ever. One that is gone already is no failure."""
    failed: list[ItemFailure] = []
    items = [AccountItem(user_id=user_id) for user_id in user_ids]
    for response in in_batches(items, BATCH, lambda batch: tim.account.account_delete(delete_item=batch)):
        failed += [failure for failure in response.failed if failure.code != ErrorCode.ACCOUNT_NOT_FOUND]
    return failed


def sync(tim: Client, wanted: Mapping[str, User], plan: Plan, *, may_delete: bool) -> list[ItemFailure]:
    """Carry the plan out, say what happened, and return who failed."""
    failed = write(tim, plan.new + plan.changed, wanted)
    if may_delete:
        failed += delete(tim, plan.gone)
    same = len(wanted) - len(plan.new) - len(plan.changed)
    left = "deleted" if may_delete else "left alone"
    print(f"{len(plan.new)} new, {len(plan.changed)} changed, {same} as before, {len(plan.gone)} gone ({left})")
    for failure in failed:
        again = "; the next run may succeed" if failure.retryable else ""
        print(f"failed: {failure.key}: {failure.code} {failure.info}{again}", file=sys.stderr)
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(description="Bring the accounts of the service in line with a CSV file.")
    parser.add_argument("users", type=Path, help="CSV with user_id, nick, face_url")
    parser.add_argument("--previous", type=Path, help="the file of the last run, to see who has left")
    parser.add_argument("--delete", action="store_true", help="delete the accounts of those who have left, for ever")
    parser.add_argument("--max-deletions", type=int, default=100, help="more stop the program (%(default)s)")
    options = parser.parse_args()
    try:
        wanted = read_users(options.users)
        before = read_users(options.previous) if options.previous else {}
        with Client() as tim:
            plan = compare(wanted, look_up(tim, wanted), before)
            if options.delete and len(plan.gone) > options.max_deletions:
                raise BadFile(f"{options.users}: {len(plan.gone)} users have left; is the file complete?")
            return 1 if sync(tim, wanted, plan, may_delete=options.delete) else 0
    except (BadFile, TimError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
