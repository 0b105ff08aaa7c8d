"""A push campaign: put users into segments, push to one of them, read how it went, take it back.

    python push_campaign.py segment subscribers.csv
    python push_campaign.py send spring --title "Spring sale" --text "Only today" --tag vip --not-tag no-ads
    python push_campaign.py send oslo --title "Open late" --text "Until ten" --city Oslo
    python push_campaign.py report spring
    python push_campaign.py revoke spring

The CSV file has the columns `user_id`, `tags` (separated by blanks) and `city`. Tags and the attribute `city` are
what pushes choose by.

`campaigns.json` remembers the task of each campaign, and that a push is on its way before it goes: a push reaches
everybody at once and counts against a daily quota, so a campaign whose outcome is unknown is not sent again unless
`--again` says so. Look at the report in the console first.

The client is set by `TIM_SDKAPPID`, `TIM_IDENTIFIER`, `TIM_KEY` and `TIM_REGION`, or by what `python -m
timsdk_emulator` prints. Exit code: 0 where it was done, 1 where it was not, 3 where that is not known.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from pathlib import Path
from typing import Any, Final, TypedDict

from timsdk import ApiError, Client, ErrorCode, ItemFailure, OutcomeUnknown, QuotaExceeded, TimError, in_batches
from timsdk.push import PushCondition, UserAttributeSet, UserTagChange
from timsdk.types import CustomElem, OfflinePushInfo, PushFlag

BATCH: Final = 100
"""Users that one call takes."""
CITY: Final = "city"
DAY: Final = 86400


class Campaign(TypedDict):
    """What is remembered of a campaign. Its task is null while its outcome is unknown."""

    task: str | None
    sent_at: int


class Refused(Exception):
    """The program does not do what it was told."""


class Campaigns:
    """The file that remembers."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, Campaign] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def get(self, name: str) -> Campaign | None:
        """Return a campaign, if it is known."""
        return self._known.get(name)

    def task(self, name: str) -> str:
        """Return the task of a campaign that was sent."""
        campaign = self.get(name)
        if campaign is None or campaign["task"] is None:
            raise Refused(f"{name}: " + ("there is no such campaign" if campaign is None else "its task is unknown"))
        return campaign["task"]

    def put(self, name: str, task: str | None) -> None:
        """Remember a campaign; the file is never half written."""
        self._known[name] = {"task": task, "sent_at": int(time.time())}
        self._write()

    def forget(self, name: str) -> None:
        """Forget a campaign that reached nobody."""
        del self._known[name]
        self._write()

    def _write(self) -> None:
        written = self._path.with_suffix(".new")
        written.write_text(json.dumps(self._known, indent=1), encoding="utf-8")
        written.replace(self._path)


def segment(tim: Client, options: argparse.Namespace) -> None:
    """Give the users of a file their tags and cities."""
    with options.users.open(newline="", encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if row["user_id"]]
    name_attribute(tim, CITY)
    tags = [UserTagChange(to_account=row["user_id"], tags=row["tags"].split()) for row in rows if row["tags"]]
    cities = [UserAttributeSet(to_account=row["user_id"], attrs={CITY: row["city"]}) for row in rows if row["city"]]
    failed: list[ItemFailure] = []
    for tagged in in_batches(tags, BATCH, lambda batch: tim.push.add_tag(user_tags=batch)):
        failed += tagged.failed
    for placed in in_batches(cities, BATCH, lambda batch: tim.push.set_attr(user_attrs=batch)):
        failed += placed.failed
    print(f"{len(tags)} users with tags, {len(cities)} with a city, {len(failed)} failures")
    if failed:
        raise Refused("\n".join(f"{failure.key}: {failure.code} {failure.info}" for failure in failed))


def name_attribute(tim: Client, name: str) -> None:
    """Give the app an attribute; the names that it has stay."""
    names = dict(tim.push.get_attr_name().attr_names or {})
    if name in names.values():
        return
    free = next((str(number) for number in range(10) if str(number) not in names), None)
    if free is None:
        raise Refused(f"the app has ten attributes already: {', '.join(names.values())}")
    tim.push.set_attr_name(attr_names={**names, free: name})


def send(tim: Client, options: argparse.Namespace) -> None:
    """Push to the users who meet the conditions."""
    campaigns = Campaigns(options.campaigns)
    known = campaigns.get(options.name)
    if known and (known["task"] or not options.again):
        state = f"was sent as task {known['task']}" if known["task"] else "may have been sent; --again sends it"
        raise Refused(f"{options.name}: {state}")
    campaigns.put(options.name, None)
    try:
        sent = tim.push.push(
            offline_push_info=OfflinePushInfo(push_flag=PushFlag.PUSH, title=options.title, desc=options.text),
            msg_body=[CustomElem(data=json.dumps({"campaign": options.name}))],  # of the Chat plugin alone
            condition=condition(options),
            data_id=options.name,
        )
    except OutcomeUnknown:
        raise
    except TimError:
        campaigns.forget(options.name)  # any other error says that nothing was sent
        raise
    campaigns.put(options.name, sent.task_id)
    print(f"{options.name}: task {sent.task_id}")


def condition(options: argparse.Namespace) -> PushCondition | None:
    """Return who gets the push: by tags or by city, since the service takes one of the two."""
    if options.city:
        return PushCondition(attrs_or={CITY: options.city})
    if options.tag:
        return PushCondition(tags_or=options.tag, tags_not=options.not_tag or None)
    if options.everybody:
        return None
    raise Refused("say who gets it: --tag, --city or --everybody")


def report(tim: Client, options: argparse.Namespace) -> None:
    """Print the figures of a campaign."""
    campaigns = Campaigns(options.campaigns)
    task = campaigns.task(options.name)
    now = int(time.time())
    found = tim.push.all_member_push_statistics(start_time=now - 30 * DAY, end_time=now + DAY, task_id=[task])
    for figures in found.results:
        clicks = figures.click_count or 0
        print(
            f"{options.name}: {figures.sent_count} of {figures.total_count} sent, "
            f"{figures.delivered_count} delivered, {clicks} tapped"
        )


def revoke(tim: Client, options: argparse.Namespace) -> None:
    """Take back what has not been shown yet."""
    task = Campaigns(options.campaigns).task(options.name)
    try:
        tim.push.revoke(task_id=task, offline_push_info=OfflinePushInfo(push_flag=PushFlag.NO_PUSH))
    except ApiError as error:
        if error.code != ErrorCode.PUSH_ALREADY_RECALLED:
            raise
    print(f"{options.name}: revoked")


def parser() -> argparse.ArgumentParser:
    """Make the parser of the command line."""
    made = argparse.ArgumentParser(description="Run a push campaign.")
    made.add_argument("--campaigns", type=Path, default=Path("campaigns.json"), help="the file that remembers")
    commands = made.add_subparsers(required=True)

    command = commands.add_parser("segment", help="give users tags and cities")
    command.add_argument("users", type=Path, help="CSV with user_id, tags, city")
    command.set_defaults(run=segment)

    command = commands.add_parser("send", help="push to a segment")
    command.add_argument("name")
    command.add_argument("--title", required=True)
    command.add_argument("--text", required=True)
    command.add_argument("--tag", action="append", default=[], help="users who have one of these")
    command.add_argument("--not-tag", action="append", default=[], help="but none who has all of these")
    command.add_argument("--city", help="users of a city")
    command.add_argument("--everybody", action="store_true")
    command.add_argument("--again", action="store_true", help="send a campaign whose outcome is unknown")
    command.set_defaults(run=send)

    runs: dict[str, Any] = {"report": report, "revoke": revoke}
    for name, run in runs.items():
        command = commands.add_parser(name)
        command.add_argument("name")
        command.set_defaults(run=run)
    return made


def main() -> int:
    options = parser().parse_args()
    try:
        with Client() as tim:
            options.run(tim, options)
    except OutcomeUnknown as error:
        print(f"nobody knows whether the push was sent: {error}", file=sys.stderr)
        return 3
    except QuotaExceeded as error:
        print(f"no more pushes today: {error}", file=sys.stderr)
        return 1
    except (Refused, TimError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
