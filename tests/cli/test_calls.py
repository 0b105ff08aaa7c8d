"""Calls: what is sent, what is printed, how it ends."""

from __future__ import annotations

import json
import shlex
import socket
import subprocess
from pathlib import Path

import pytest
from support.command_line import APP, process_environ, run, start

from timsdk_cli.index import entry_of, methods
from timsdk_cli.parameters import skeleton
from timsdk_emulator import Emulator

CREATE = ("group", "create-group", "--type", "Public", "--name", "x")
LIST = ("group", "get-appid-group-list")


def sent(emulator: Emulator) -> dict[str, object]:
    return dict(emulator.requests[-1].body or {})


def groups(environ: dict[str, str], *names: str) -> None:
    for name in names:
        assert run(*CREATE, "--group-id", name, environ=environ).code == 0


def test_options_become_the_body(emulator: Emulator, environ: dict[str, str]) -> None:
    member = "member_account=bob,role=Admin"
    ended = run(*CREATE, "--member-list", member, "--member-list", '{"Member_Account": "ann"}', environ=environ)
    assert ended.code == 0, ended.err
    assert json.loads(ended.out)["GroupId"]
    members = [{"Member_Account": "bob", "Role": "Admin"}, {"Member_Account": "ann"}]
    assert sent(emulator) == {"Type": "Public", "Name": "x", "MemberList": members}


@pytest.mark.parametrize("option", ["--group-id", "--group_id", "--GroupId"])
def test_option_takes_any_spelling_of_its_field(option: str, emulator: Emulator, environ: dict[str, str]) -> None:
    assert run(*CREATE, option, "@TGS#_@x", "--dry-run", environ=environ).code == 0, "no file is meant"
    assert run(*CREATE, f"{option}=mine", environ=environ).code == 0
    assert sent(emulator)["GroupId"] == "mine"


def test_options_override_the_body_of_json(emulator: Emulator, environ: dict[str, str], tmp_path: Path) -> None:
    body = {"Type": "Private", "name": "from the file", "member_list": [{"member_account": "ann"}]}
    file = tmp_path / "body.json"
    file.write_text(json.dumps(body), encoding="utf-8")
    for place, stdin in ((str(file), ""), ("-", json.dumps(body)), (f"@{file}", ""), (json.dumps(body), "")):
        ended = run("group", "create-group", "--json", place, "--type", "Public", stdin=stdin, environ=environ)
        assert ended.code == 0, ended.err
        expected = {"Type": "Public", "Name": "from the file", "MemberList": [{"Member_Account": "ann"}]}
        assert sent(emulator) == expected


def test_flag_without_a_value_is_true(emulator: Emulator, environ: dict[str, str]) -> None:
    groups(environ, "g")
    add = ("group", "add-group-member", "--group-id", "g", "--member-list", "member_account=ann")
    assert run(*add, "--silence", environ=environ).code == 0
    assert sent(emulator)["Silence"] == 1


def test_random_is_chosen_where_it_is_left_out(emulator: Emulator, environ: dict[str, str]) -> None:
    element = '{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}'
    assert run("message", "send-msg", "--to-account", "ann", "--msg-body", element, environ=environ).code == 0
    assert isinstance(sent(emulator)["MsgRandom"], int)


def test_undeclared_field_is_sent_with_a_warning(emulator: Emulator, environ: dict[str, str]) -> None:
    ended = run(*CREATE, "--json", '{"Novel": 1}', environ=environ)
    assert (ended.code, sent(emulator)["Novel"]) == (0, 1)
    assert "no field 'Novel'" in ended.err


@pytest.mark.parametrize("method", list(methods()), ids=lambda method: str(method.command))
def test_every_skeleton_can_be_sent(method: object) -> None:
    command: str = method.command  # type: ignore[attr-defined]
    printed = run(*command.split(), "--generate-skeleton")
    assert json.loads(printed.out) == skeleton(entry_of(method))  # type: ignore[arg-type]
    ended = run(*command.split(), "--json", "-", "--dry-run", "--no-check", *APP, stdin=printed.out)
    assert ended.code == 0, ended.err


def test_pages_are_walked_and_streamed(environ: dict[str, str]) -> None:
    groups(environ, "g1", "g2", "g3")
    lines = run(*LIST, "--all", "--limit", "1", environ=environ).out.splitlines()
    assert sorted(json.loads(line)["GroupId"] for line in lines) == ["g1", "g2", "g3"]
    assert len(run(*LIST, "--all", "--limit", "1", "--max-items", "2", environ=environ).out.splitlines()) == 2
    assert len(json.loads(run(*LIST, "--all", "--output", "json", environ=environ).out)) == 3


def test_outputs_and_query(environ: dict[str, str]) -> None:
    groups(environ, "g1", "g2")
    assert run(*LIST, "--output", "table", environ=environ).out == "GroupId\n-------\ng1\ng2\n"
    assert run(*LIST, "--output", "text", environ=environ).out == "g1\ng2\n"
    found = run(*LIST, "--query", "GroupIdList[].GroupId", environ=environ)
    assert json.loads(found.out) == ["g1", "g2"]
    assert run(*LIST, "--all", "--query", "GroupId", environ=environ).out == '"g1"\n"g2"\n'
    assert json.loads(run(*LIST, "--output", "jsonl", environ=environ).out)["TotalCount"] == 2


def test_control_characters_reach_no_terminal(emulator: Emulator, environ: dict[str, str]) -> None:
    hostile = {"GroupIdList": [{"GroupId": "\x1b[31mred\n", "Type": "群"}], "TotalCount": 1}
    emulator.respond("group_open_http_svc/get_appid_group_list", [hostile, hostile, 10010])
    for form in ("table", "text"):
        assert "\\x1b[31mred\\n" in run(*LIST, "--output", form, environ=environ).out


def test_refusal_ends_with_1_and_its_remedy(emulator: Emulator, environ: dict[str, str]) -> None:
    emulator.respond("group_open_http_svc/get_appid_group_list", [10007, 10007])
    ended = run(*LIST, environ=environ)
    assert (ended.code, ended.out) == (1, "")
    assert "10007" in ended.err
    error = json.loads(run(*LIST, "--output", "json", environ=environ).err)["error"]
    assert (error["code"], error["exit_code"], error["type"]) == (10007, 1, "PermissionDenied")
    assert error["remedy"]


def test_failed_items_end_with_5(environ: dict[str, str]) -> None:
    delete = ("account", "account-delete", "--delete-item", "user_id=ann", "--delete-item", "user_id=zoe", "--yes")
    ended = run(*delete, environ=environ)
    assert ended.code == 5
    assert [item["UserID"] for item in json.loads(ended.out)["ResultItem"]] == ["ann", "zoe"]
    assert "zoe failed: 70107" in ended.err


def test_no_connection_ends_with_3(environ: dict[str, str]) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        domain = f"127.0.0.1:{closed.getsockname()[1]}"
    for command in (CREATE, LIST):
        ended = run(*command, "--domain", domain, "--timeout", "1", environ=environ)
        assert (ended.code, ended.out) == (3, "")


def test_unknown_outcome_ends_with_4_and_what_was_sent(environ: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # a backlog takes the request, nobody responds
        domain = f"http://127.0.0.1:{silent.getsockname()[1]}"
        ended = run(*CREATE, "--domain", domain, "--timeout", "1", environ=environ)
    assert (ended.code, ended.out) == (4, "")
    assert '"Name": "x"' in ended.err


def test_destructive_call_needs_a_yes(emulator: Emulator, environ: dict[str, str]) -> None:
    groups(environ, "g")
    destroy = ("group", "destroy-group", "--group-id", "g")
    before = len(emulator.requests)
    assert run(*destroy, environ=environ).code == 2
    raw = ("call", "group_open_http_svc/destroy_group", "--json", '{"GroupId": "g"}')
    assert run(*raw, environ=environ).code == 2
    assert run(*destroy, "--dry-run", environ=environ).code == 0
    assert len(emulator.requests) == before
    assert run(*raw, "--yes", environ=environ).code == 0


def test_api_outside_the_catalog_is_called(emulator: Emulator, environ: dict[str, str]) -> None:
    ended = run("call", "openim/brand_new", "--json", '{"A": 1}', "--dry-run", *APP)
    assert ended.code == 0
    assert ended.out.startswith("POST https://console.tim.qq.com/v4/openim/brand_new?")
    assert run("call", "openim/brand_new", environ=environ).code == 1


def test_preview_needs_no_key_and_shows_no_signature(environ: dict[str, str]) -> None:
    ended = run(*CREATE, "--dry-run", *APP)
    assert "usersig=***&" in ended.out
    assert json.loads(ended.out.partition("\n\n")[2]) == {"Type": "Public", "Name": "x"}
    assert environ["TIM_KEY"] not in run(*CREATE, "--dry-run", environ=environ).out


def test_curl_line_runs_in_a_shell(emulator: Emulator, environ: dict[str, str], tmp_path: Path) -> None:
    name = 'it\'s "x" $HOME'
    line = run("group", "create-group", "--type", "Public", "--name", name, "--curl", environ=environ).out
    assert "'\"$USERSIG\"'" in line
    recorder = tmp_path / "bin" / "curl"
    shell = process_environ(tmp_path, {"USERSIG": "the-signature"})
    recorder.write_text('#!/bin/sh\nfor last; do printf "%s\\n" "$last"; done\n', encoding="utf-8")
    recorder.chmod(0o755)
    got = subprocess.run(["bash", "-c", line], env=shell, capture_output=True, text=True, check=True).stdout
    assert "&usersig=the-signature&" in got
    assert json.loads(got.splitlines()[-1])["Name"] == name


def test_verbose_shows_no_query(environ: dict[str, str]) -> None:
    ended = run(*LIST, "-v", environ=environ)
    path = "/v4/group_open_http_svc/get_appid_group_list"
    assert f"{path}: HTTP 200" in ended.err
    assert "usersig" not in ended.err


def test_deprecated_api_says_so(environ: dict[str, str]) -> None:
    retired = next(method for method in methods() if entry_of(method).get("status"))
    ended = run(
        *retired.command.split(),
        "--json",
        "-",
        "--yes",
        "--no-check",
        environ=environ,
        stdin=json.dumps(skeleton(entry_of(retired))),
    )
    assert f"{retired.api} is {entry_of(retired)['status']}" in ended.err


def test_closed_pipe_is_quiet(environ: dict[str, str], tmp_path: Path) -> None:
    shell = process_environ(tmp_path, environ)
    command = f"{shlex.join(['timsdk', 'apis'])} | head -1; echo ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", command], env=shell, capture_output=True, text=True, check=True)
    assert (ended.stderr, ended.stdout.splitlines()[-1]) == ("", "0")


def test_interrupt_ends_with_130(environ: dict[str, str], tmp_path: Path) -> None:
    import signal
    import time

    with socket.create_server(("127.0.0.1", 0)) as silent:
        domain = f"http://127.0.0.1:{silent.getsockname()[1]}"
        process = start(tmp_path, *LIST, "--domain", domain, environ=environ)
        silent.settimeout(20)
        connection, _ = silent.accept()
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
        connection.close()
    assert process.returncode == 130
    assert "Traceback" not in err
