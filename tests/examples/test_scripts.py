"""The programs of the gallery do to the world what they say, and may be run again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from timsdk import ErrorCode

from timsdk_emulator import Emulator

from .conftest import EXAMPLES, Run, nicks, texts

SUBSCRIBERS = "user_id,tags,city\nann,vip news,Oslo\nben,vip no-ads,Rome\ncleo,news,Oslo\n"
USERS = "user_id,nick,face_url\nann,Ann,\nben,Ben,https://example.com/ben.png\ncleo,Cleo,\n"


def test_quickstart_leaves_its_users_and_no_group(run: Run, tim_emulator: Emulator) -> None:
    assert run("quickstart.py").code == 0
    assert sorted(nick or "" for nick in nicks(tim_emulator).values()) == ["", "", "Alice"]
    assert not tim_emulator.world.groups
    assert sum(message.recalled for message in tim_emulator.world.messages) == 1


REFUSED = [
    ("account_sync.py", "users.csv"),
    ("broadcast.py", "users.csv", "--text", "hi"),
    ("live_operations.py", "rooms"),
    ("migrate_history/migrate.py", EXAMPLES / "migrate_history/export"),
    ("push_campaign.py", "segment", "subscribers.csv"),
    ("push_campaign.py", "send", "spring", "--title", "Spring", "--text", "Today", "--everybody"),
]


@pytest.mark.parametrize("arguments", REFUSED, ids=lambda arguments: " ".join(map(str, arguments[:2])))
def test_wrong_key_is_explained(
    arguments: tuple[object, ...], run: Run, tim_emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "users.csv").write_text(USERS)
    (tmp_path / "subscribers.csv").write_text(SUBSCRIBERS)
    monkeypatch.setenv("TIM_KEY", "another key")
    done = run(*arguments)
    assert done.code in (1, 2), done
    assert "70009 USERSIG_WRONG_KEY" in done.err, done
    assert nicks(tim_emulator) == {}


# --- accounts ---


def test_account_sync_writes_only_what_differs(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="ann", nick="Ann")
        tim.account.account_import(user_id="ben", nick="Benjamin")
    (tmp_path / "users.csv").write_text(USERS)
    assert run("account_sync.py", "users.csv").out == "1 new, 1 changed, 1 as before, 0 gone (left alone)\n"
    assert nicks(tim_emulator) == {"ann": "Ann", "ben": "Ben", "cleo": "Cleo"}
    written = tim_emulator.assert_called("im_open_login_svc/multiaccount_import", times=1)[0].body["AccountList"]
    assert [account["UserID"] for account in written] == ["cleo", "ben"]
    assert run("account_sync.py", "users.csv").out == "0 new, 0 changed, 3 as before, 0 gone (left alone)\n"
    tim_emulator.assert_called("im_open_login_svc/multiaccount_import", times=1)


def test_account_sync_deletes_who_left_but_not_everybody(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(USERS)
    (tmp_path / "new.csv").write_text("".join(USERS.splitlines(keepends=True)[:3]))
    assert run("account_sync.py", "old.csv").code == 0
    arguments = ("account_sync.py", "new.csv", "--previous", "old.csv", "--delete")
    refused = run(*arguments, "--max-deletions", 0)
    assert (refused.code, "1 users have left" in refused.err) == (2, True)
    assert set(nicks(tim_emulator)) == {"ann", "ben", "cleo"}
    for _ in range(2):
        assert run(*arguments).code == 0
        assert set(nicks(tim_emulator)) == {"ann", "ben"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("id\n1\n", "no column face_url, nick, user_id"),
        (f"{USERS}ann,Anna,\n", "users.csv:5: 'ann' is in the file twice"),
        (f"{USERS}{'x' * 33},,\n", "users.csv:5: a user ID has 1 to 32 bytes"),
    ],
)
def test_account_sync_refuses_a_bad_file_and_changes_nothing(
    content: str, said: str, run: Run, tim_emulator: Emulator, tmp_path: Path
) -> None:
    (tmp_path / "users.csv").write_text(content)
    done = run("account_sync.py", "users.csv")
    assert (done.code, said in done.err) == (2, True), done
    assert not tim_emulator.requests


def test_account_sync_says_who_failed(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text(USERS)
    tim_emulator.respond("im_open_login_svc/multiaccount_import", [{"FailAccounts": ["ben"]}])
    done = run("account_sync.py", "users.csv")
    assert (done.code, "failed: ben" in done.err) == (1, True), done


# --- messages to many ---


def test_broadcast_reaches_each_recipient_once(run: Run, tim_emulator: Emulator) -> None:
    arguments = ("broadcast.py", "sample.csv", "--text", "hello", "--recipients-a-minute", 10**6)
    done = run(*arguments, "--sample", 1200)
    assert done.code == 0, done
    assert "messages: 1200 rows = 1200 ok" in done.out
    reached = [message.recipient for message in tim_emulator.world.messages if texts(message.body) == "hello"]
    assert len(reached) == len(set(reached)) == 1200
    assert run(*arguments).code == 0
    tim_emulator.assert_called("openim/batchsendmsg", times=3)


def test_broadcast_sends_unknown_rows_again_only_when_told(run: Run, tim_emulator: Emulator) -> None:
    arguments = ("broadcast.py", "sample.csv", "--text", "hello", "--recipients-a-minute", 10**6)
    tim_emulator.fault("openim/batchsendmsg", times=1, cut="before")
    done = run(*arguments, "--sample", 30)
    assert (done.code, "0 ok + 0 failed + 30 unknown" in done.out) == (1, True), done
    assert "... and more" in done.out
    assert run(*arguments).code == 1
    assert not tim_emulator.world.messages
    assert run(*arguments, "--again", "unknown").code == 0
    assert len(tim_emulator.world.messages) == 30


def test_broadcast_tells_who_was_not_reached(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["ann", "ben"])
    (tmp_path / "people.csv").write_text("city,user_id\nOslo,ann\nRome,ben\nBern,nobody\n")
    done = run("broadcast.py", "people.csv", "--text", "hi")
    assert (done.code, "line 4: failed: nobody 70107" in done.out) == (1, True), done
    assert {message.recipient for message in tim_emulator.world.messages} == {"ann", "ben"}


def test_broadcast_sends_nothing_from_a_bad_file(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("name\nann\n")
    done = run("broadcast.py", "people.csv", "--text", "hi")
    assert (done.code, done.err.startswith("nothing was sent")) == (2, True), done
    assert not tim_emulator.requests


# --- history ---


def test_migration_brings_everything_once(run: Run, tim_emulator: Emulator) -> None:
    for _ in range(2):
        done = run("migrate_history/migrate.py", EXAMPLES / "migrate_history/export")
        assert done.code == 0, done
        world = tim_emulator.world
        assert nicks(tim_emulator) == {"ada": "Ada", "ben": "Ben", "cleo": "Cleo"}
        crew = world.groups["crew"]
        assert {name: member.role for name, member in crew.members.items()} == {
            "ada": "Owner", "ben": "Admin", "cleo": "Member",
        }  # fmt: skip
        assert crew.created_at == 1700000000
        assert [texts(message.body) for message in crew.messages] == [f"build {n} is green" for n in range(10)]
        assert [texts(message.body) for message in world.groups["lunch"].messages] == [
            "Noodles?",
            "Again?",
            "Noodles.",
        ]
        assert [(message.sender, message.recipient, message.time) for message in world.messages] == [
            ("ada", "ben", 1700001000), ("ben", "ada", 1700001060), ("cleo", "ada", 1700001120),
        ]  # fmt: skip


def test_migration_goes_on_where_it_was_cut_off(run: Run, tim_emulator: Emulator) -> None:
    api = "group_open_http_svc/import_group_msg"
    arguments = ("migrate_history/migrate.py", EXAMPLES / "migrate_history/export")
    tim_emulator.fault(api, nth=2, code=int(ErrorCode.GROUP_NOT_FOUND))
    stopped = run(*arguments)
    assert (stopped.code, "Run the program again" in stopped.err) == (2, True), stopped
    assert len(tim_emulator.world.groups["crew"].messages) == 7
    assert run(*arguments).code == 0
    assert len(tim_emulator.world.groups["crew"].messages) == 10


def test_migration_takes_no_group_of_somebody_else(run: Run, tim_emulator: Emulator) -> None:
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="zoe")
        tim.group.create_group(group_id="crew", group_type="Public", name="Zoe's", owner_account="zoe")
    done = run("migrate_history/migrate.py", EXAMPLES / "migrate_history/export")
    assert (done.code, "GROUP_ID_IN_USE" in done.err) == (2, True), done
    assert set(tim_emulator.world.groups["crew"].members) == {"zoe"}


# --- live rooms ---


def test_live_show_runs_from_opening_to_closing(run: Run, tim_emulator: Emulator) -> None:
    def live(*arguments: object) -> str:
        done = run("live_operations.py", *arguments)
        assert done.code == 0, done
        return done.out

    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["anna", "ben", "troll"])
    opening = ("open", "show", "--owner", "anna", "--name", "Show", "--moderator", "ben", "--meta", "sponsor=Acme")
    assert "show: open" in live(*opening)
    assert "was open already" in live(*opening)
    room = tim_emulator.world.table("rooms")["show"]
    assert (room["RoomName"], room["Owner_Account"]) == ("Show", "anna")
    assert (room["metadata"], set(room["admins"])) == ({"sponsor": "Acme"}, {"ben"})
    assert live("say", "show", "welcome") == "anna: welcome\n"
    tim_emulator.assert_called("live_engine_http_srv/send_text_msg", times=1, TextContent="welcome")
    live("mute", "show", "troll", "--minutes", 5)
    assert set(room["muted"]) == {"troll"}
    assert "banned for 60 min: troll" in live("ban", "show", "troll", "--minutes", 60, "--reason", "spam")
    assert "was banned already: troll" in live("ban", "show", "troll")
    assert room["banned"]["troll"]["Reason"] == "spam"
    assert "show: 1 entries, 1 messages" in live("rooms")
    assert "closed after 1 entries" in live("close", "show")
    assert "was closed already" in live("close", "show")
    assert not tim_emulator.world.table("rooms")


def test_live_line_of_unknown_outcome_is_not_said_again(run: Run, tim_emulator: Emulator) -> None:
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="anna")
    assert run("live_operations.py", "open", "show", "--owner", "anna").code == 0
    tim_emulator.fault("live_engine_http_srv/send_text_msg", cut="after_acting")
    done = run("live_operations.py", "say", "show", "welcome")
    assert (done.code, "look before you do it again" in done.err) == (3, True), done
    tim_emulator.assert_called("live_engine_http_srv/send_text_msg", times=1)


def test_live_line_that_was_dropped_is_reported(run: Run, tim_emulator: Emulator) -> None:
    dropped = {"MsgDropReason": "ROOM_MSG_RATE_LIMIT"}
    tim_emulator.respond("live_engine_http_srv/send_text_msg", [dropped])
    done = run("live_operations.py", "say", "show", "welcome", "--sender", "anna")
    assert (done.code, "too many messages" in done.err) == (1, True), done


# --- pushes ---

SPRING = ("send", "spring", "--title", "Spring", "--text", "Only today", "--tag", "vip", "--not-tag", "no-ads")


@pytest.fixture
def subscribers(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["ann", "ben", "cleo"])
        tim.push.set_attr_name(attr_names={"0": "language"})
    (tmp_path / "subscribers.csv").write_text(SUBSCRIBERS)
    assert run("push_campaign.py", "segment", "subscribers.csv").code == 0


@pytest.mark.usefixtures("subscribers")
def test_campaign_reaches_its_segment_once(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    assert tim_emulator.world.table("attribute_names") == {"0": "language", "1": "city"}
    assert run("push_campaign.py", *SPRING).code == 0
    task = json.loads((tmp_path / "campaigns.json").read_text())["spring"]["task"]
    tasks = tim_emulator.world.table("push_tasks")
    assert tasks[task]["users"] == ["ann"]
    again = run("push_campaign.py", *SPRING, "--again")
    assert (again.code, "was sent as task" in again.err) == (1, True), again
    oslo = run("push_campaign.py", "send", "oslo", "--title", "Open", "--text", "late", "--city", "Oslo")
    assert oslo.code == 0, oslo
    assert sorted(len(one["users"]) for one in tasks.values()) == [1, 2]
    assert run("push_campaign.py", "report", "spring").out == "spring: 1 of 1 sent, 1 delivered, 0 tapped\n"
    for _ in range(2):
        assert run("push_campaign.py", "revoke", "spring").code == 0
        assert tasks[task]["revoked"]


@pytest.mark.usefixtures("subscribers")
def test_campaign_of_unknown_outcome_waits_for_a_decision(run: Run, tim_emulator: Emulator, tmp_path: Path) -> None:
    tim_emulator.fault("timpush/push", times=1, cut="before")
    assert run("push_campaign.py", *SPRING).code == 3
    refused = run("push_campaign.py", *SPRING)
    assert (refused.code, "--again sends it" in refused.err) == (1, True), refused
    assert not tim_emulator.world.table("push_tasks")
    assert run("push_campaign.py", *SPRING, "--again").code == 0
    assert len(tim_emulator.world.table("push_tasks")) == 1


@pytest.mark.usefixtures("subscribers")
def test_campaign_that_was_refused_can_be_sent(run: Run, tim_emulator: Emulator) -> None:
    tim_emulator.fault("timpush/push", times=1, code=int(ErrorCode.PUSH_DAILY_QUOTA_EXCEEDED))
    refused = run("push_campaign.py", *SPRING)
    assert (refused.code, "no more pushes today" in refused.err) == (1, True), refused
    assert run("push_campaign.py", *SPRING).code == 0
