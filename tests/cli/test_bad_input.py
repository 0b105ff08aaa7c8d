"""Bad input ends with exit code 2, and a text that says what was wrong: never with a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import APP, run

CREATE = ("group", "create-group", "--type", "Public", "--name", "x", "--dry-run", *APP)
DEEP = "[" * 20000 + "]" * 20000
CASES: dict[str, tuple[tuple[str, ...], str | bytes, str]] = {
    "unknown command": (("grup",), "", "No such command"),
    "unknown method": (("group", "creat-group"), "", "No such command"),
    "unknown option": ((*CREATE, "--typo", "x"), "", "No such option"),
    "option without value": (("group", "create-group", "--name"), "", "requires an argument"),
    "surplus argument": ((*CREATE, "surplus"), "", "unexpected extra argument"),
    "required option missing": (("group", "create-group", "--type", "Public"), "", "needs --name"),
    "text for a number": ((*CREATE, "--max-member-count", "many"), "", "is not a whole number"),
    "fraction for a number": ((*CREATE, "--max-member-count", "1.5"), "", "is not a whole number"),
    "infinite number": ((*CREATE, "--max-member-count", "inf"), "", "is not a whole number"),
    "very long number": ((*CREATE, "--max-member-count", "9" * 5000), "", "a text of 5000 characters"),
    "text for a flag": ((*CREATE, "--support-topic", "maybe"), "", "neither true nor false"),
    "shorthand without equals": ((*CREATE, "--member-list", "bob"), "", "is not key=value"),
    "shorthand with an unknown field": ((*CREATE, "--member-list", "member=bob"), "", "there is no field 'member'"),
    "shorthand without a key": ((*CREATE, "--member-list", "=bob"), "", "is not key=value"),
    "broken inline JSON": ((*CREATE, "--member-list", "{"), "", "is not JSON"),
    "inline JSON of another kind": ((*CREATE, "--member-list", "[1]"), "", "is an integer, not an object"),
    "NaN in JSON": ((*CREATE, "--member-list", '[{"Member_Account": NaN}]'), "", "NaN is no JSON"),
    "deep JSON": ((*CREATE, "--member-list", DEEP), "", "nested too deeply"),
    "missing value file": ((*CREATE, "--member-list", "@/nowhere.json"), "", "No such file"),
    "folder as value file": ((*CREATE, "--member-list", "@/"), "", "Is a directory"),
    "missing body file": ((*CREATE, "--json", "/nowhere.json"), "", "No such file"),
    "name with a null": ((*CREATE, "--json", "a\0b"), "", "null"),
    "empty standard input": ((*CREATE, "--json", "-"), "", "is not JSON"),
    "body is a list": ((*CREATE, "--json", "-"), "[]", "holds no JSON object"),
    "body is not UTF-8": ((*CREATE, "--json", "-"), b"\xff\xfe", "is not UTF-8"),
    "body is deep": ((*CREATE, "--json", "-"), DEEP, "nested too deeply"),
    "field of another type in the body": ((*CREATE, "--json", "-"), '{"GroupId": 1}', "is an integer"),
    "too long a name": (("group", "create-group", "--type", "x", "--name", "x" * 31, "--dry-run", *APP), "", "30"),
    "wrong output": ((*CREATE, "--output", "xml"), "", "is not one of"),
    "broken query": (("group", "get-appid-group-list", "--query", "a[", *APP), "", "is not JMESPath"),
    "pages of what has none": (("call", "openim/sendmsg", "--all", *APP), "", "has no pages"),
    "no pages as option": ((*CREATE, "--all"), "", "No such option"),
    "zero items": (("group", "get-appid-group-list", "--all", "--max-items", "0"), "", "not in the range"),
    "no app": (("group", "get-appid-group-list", "--dry-run", "--region", "china"), "", "an sdkappid"),
    "app is text": (("group", "get-appid-group-list", "--sdkappid", "x"), "", "not a valid integer"),
    "app is negative": ((*CREATE, "--sdkappid", "-1"), "", "positive number"),
    "unknown region": ((*CREATE, "--region", "mars"), "", "unknown region 'mars'"),
    "region and domain": ((*CREATE, "--domain", "example.com"), "", "not both"),
    "domain with a path": (("account", "account-import", "--user-id", "x", "--dry-run", "--sdkappid", "1",
                            "--identifier", "a", "--domain", "example.com/v4"), "", "a domain is a host name"),
    "no key": (("group", "get-appid-group-list", *APP), "", "no secret key"),
    "missing key file": (("group", "get-appid-group-list", "--key-file", "/nowhere", *APP), "", "No such file"),
    "unknown profile": (("--profile", "prod", "group", "get-appid-group-list"), "", "no profile 'prod'"),
    "timeout of zero": ((*CREATE, "--timeout", "-1"), "", "above 0"),
    "destructive without a terminal": (("group", "destroy-group", "--group-id", "g", *APP), "", "pass --yes"),
    "address without a slash": (("call", "sendmsg", "--dry-run", *APP), "", "service/command"),
    "address with a path": (("call", "../x/y", "--dry-run", *APP), "", "service/command"),
    "secret on the command line": (("live", "set-callback-token", "--token", "t"), "", "@FILE"),
    "unknown shell": (("completion", "tcsh"), "", "is not one of"),
    "unknown family": (("apis", "--family", "x"), "", "no family"),
    "unknown kind of job": (("jobs", "run", "x.csv", "--kind", "users"), "", "is not one of"),
    "job without a kind": (("jobs", "run", "x.csv"), "", "Missing option '--kind'"),
    "missing file of rows": (("jobs", "run", "/nowhere.csv", "--kind", "accounts"), "", "No such file"),
    "file of rows that is a folder": (("jobs", "run", "/", "--kind", "accounts"), "", "Is a directory"),
    "fields of a job that are no object": (("jobs", "run", "x.csv", "--kind", "messages", "--fields", "-"), "1",
                                           "holds no JSON object"),
    "column without equals": (("jobs", "run", "x.csv", "--kind", "accounts", "--column", "id"), "", "COLUMN=FIELD"),
    "no threads": (("jobs", "run", "x.csv", "--kind", "accounts", "--threads", "0"), "", "not in the range"),
    "unknown webhook": (("webhooks", "send", "C2C.Before", "http://127.0.0.1:1"), "", "There is no webhook"),
    "webhook to no address": (("webhooks", "send", "C2CBeforeSendMsg", "127.0.0.1:1"), "", "is no address"),
    "webhook to a wrong port": (("webhooks", "send", "C2CBeforeSendMsg", "http://x:99999"), "", "is no address"),
    "webhook without an app": (("webhooks", "send", "C2CBeforeSendMsg", "http://x"), "", "an sdkappid"),
    "webhook without a token": (("webhooks", "send", "C2CBeforeSendMsg", "http://x", "--sdkappid", "1"), "",
                                "no token of webhooks"),
    "listening without a token": (("webhooks", "listen", "--sdkappid", "1"), "", "no token of webhooks"),
    "listening at another machine": (("webhooks", "listen", "--sdkappid", "1", "--no-verify", "--host", "192.0.2.1"),
                                     "", "cannot be listened on"),
    "listening for no time": (("webhooks", "listen", "--for", "0s"), "", "is no duration"),
    "bad duration": (("usersig", "issue", "--expire", "1y"), "", "is no duration"),
    "signature on the command line": (("usersig", "decode", "eJ" + "x" * 200), "", "list of processes"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_explained(name: str) -> None:
    arguments, stdin, text = CASES[name]
    ended = run(*arguments, stdin=stdin)
    assert ended.code == 2, ended
    assert text in ended.err
    assert "Traceback" not in ended.err
    assert ended.out == ""


def test_there_are_forty_kinds_of_bad_input() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("what", ["99999999", "nothing at all", "", "1" * 5000, "-"])
def test_what_cannot_be_explained_ends_with_1(what: str) -> None:
    ended = run("explain", what)
    assert (ended.code, ended.out) == (1, "")
    assert "neither an API nor a webhook nor a code" in ended.err
    assert run("page", what).code == 1


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[", b"[profiles]\nprod = 1", b"profiles = 1", b"[profiles.prod]\nx=1"]
)
def test_bad_configuration_is_explained(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(content)
    file.chmod(0o600)
    ended = run("--profile", "prod", *CREATE, environ={"TIMSDK_CONFIG": str(file)})
    assert (ended.code, ended.out) == (2, "")
    assert str(file) in ended.err
