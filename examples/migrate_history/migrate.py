"""Bring accounts, groups and histories of another chat system into the service: see README.md."""

from __future__ import annotations

import argparse
import csv
import hashlib
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from timsdk import ApiError, Client, ErrorCode, TimError, jobs
from timsdk.message import ImportGroupMessage, ImportMessageMode
from timsdk.types import TextElem

MESSAGES_A_CALL: Final = 7
"""Group messages that one call imports."""


def read(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file that has one in each line."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def number_of(message_id: str) -> int:
    """Return a number of 32 bits for a message: equal in every run, so that the service drops a second import."""
    return int.from_bytes(hashlib.sha256(message_id.encode()).digest()[:4], "big")


def text_body(text: str) -> list[dict[str, Any]]:
    """Return the body of a text message as JSON."""
    return [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]


def finish(what: str, job: jobs.Job, *, threads: int = 16) -> bool:
    """Run a job, say what became of its rows, and return whether all are fine."""
    report = jobs.run(job, threads=threads)
    print(f"{what}: {report}")
    for row in jobs.problem_rows(job, "failed", "unknown", "rejected"):
        print(f"  line {row.line}: {row.state}: {row.key} {row.code or ''} {row.reason}".rstrip())
    return report.exit_code == 0


def accounts(export: Path, work: Path) -> bool:
    """Import the users."""
    columns = {"id": "UserID", "name": "Nick", "avatar": "FaceUrl"}
    return finish(
        "accounts", jobs.plan(export / "users.csv", work / "accounts.ledger", kind="accounts", columns=columns)
    )


def groups(tim: Client, export: Path) -> bool:
    """Import the groups under their own IDs, so that a second run meets those of the first."""
    new = 0
    for group in read(export / "groups.jsonl"):
        try:
            tim.group.import_group(
                group_id=group["id"],
                group_type=group["type"],
                name=group["name"],
                owner_account=group["owner"],
                create_time=group["created"],
            )
            new += 1
        except ApiError as error:
            if error.code not in (ErrorCode.GROUP_ID_IN_USE_BY_OTHER, ErrorCode.GROUP_ID_IN_USE_BY_SELF):
                raise
            (known,) = tim.group.get_group_info(group_id_list=[group["id"]]).group_info
            if known.owner_account != group["owner"]:
                raise  # a group that this program did not import
    print(f"groups: {new} imported")
    return True


def members(export: Path, work: Path) -> bool:
    """Import the members of the groups."""
    rows = work / "members.csv"
    with rows.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["GroupId", "Member_Account", "Role", "JoinTime"])
        for group in read(export / "groups.jsonl"):
            for member in group["members"]:
                if member["id"] != group["owner"]:  # who is a member already
                    role = "Admin" if member.get("admin") else "Member"
                    writer.writerow([group["id"], member["id"], role, member["joined"]])
    return finish("members", jobs.plan(rows, work / "members.ledger", kind="imported_group_members"))


def direct_messages(export: Path, work: Path, threads: int) -> bool:
    """Import the one-to-one messages, as history: nobody is notified."""
    rows = work / "direct_messages.jsonl"
    with rows.open("w", encoding="utf-8") as file:
        for message in read(export / "direct_messages.jsonl"):
            row = {
                "From_Account": message["from"],
                "To_Account": message["to"],
                "MsgTimeStamp": message["sent"],
                "MsgBody": text_body(message["text"]),
            }
            file.write(json.dumps(row) + "\n")
    job = jobs.plan(
        rows,
        work / "direct_messages.ledger",
        kind="imported_messages",
        fields={"SyncFromOldSystem": int(ImportMessageMode.HISTORY)},
    )
    return finish("one-to-one messages", job, threads=threads)


class Checkpoint:
    """Remembers how many lines of a file are done."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.done = int(path.read_text(encoding="utf-8")) if path.exists() else 0

    def add(self, lines: int) -> None:
        """Note that more lines are done; the file is never half written."""
        self.done += lines
        written = self._path.with_suffix(".new")
        written.write_text(str(self.done), encoding="utf-8")
        written.replace(self._path)


def group_messages(tim: Client, export: Path, work: Path) -> bool:
    """Import the group messages in the order of the file, which is that of their time in each group.

    The service drops a message that it got within five minutes, and refuses one that is older than the newest of its
    group. So the call that was in flight when the program ended adds nothing twice.
    """
    checkpoint = Checkpoint(work / "group_messages.done")
    rest = itertools.islice(read(export / "group_messages.jsonl"), checkpoint.done, None)
    imported = failed = 0
    for group_id, history in itertools.groupby(rest, key=lambda message: str(message["group"])):
        while batch := list(itertools.islice(history, MESSAGES_A_CALL)):
            response = tim.message.import_group_msg(
                group_id=group_id,
                msg_list=[
                    ImportGroupMessage(
                        from_account=message["from"],
                        send_time=message["sent"],
                        random=number_of(message["id"]),
                        msg_body=[TextElem(text=message["text"])],
                    )
                    for message in batch
                ],
            )
            checkpoint.add(len(batch))
            for failure in response.failed:
                print(f"  {group_id}: message of {failure.key}: {failure.code}")
            failed += len(response.failed)
            imported += len(batch) - len(response.failed)
    print(f"group messages: {imported} imported, {failed} failed")
    return failed == 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Import the export of another chat system.")
    parser.add_argument("export", type=Path, help="folder of the export")
    parser.add_argument("--work", type=Path, default=Path("work"), help="folder of ledgers and checkpoints")
    parser.add_argument("--threads", type=int, default=1, help="one-to-one messages at a time (%(default)s)")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    try:
        with Client() as tim:
            fine = [
                accounts(options.export, options.work),
                groups(tim, options.export),
                members(options.export, options.work),
                direct_messages(options.export, options.work, options.threads),
                group_messages(tim, options.export, options.work),
            ]
    except (TimError, OSError) as error:
        print(f"stopped: {error}\nRun the program again; it goes on where it was.", file=sys.stderr)
        return 2
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
