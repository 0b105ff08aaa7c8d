"""The settings of a release: what is missing is asked for or told, and no password shows."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from tools.publish.problem import Problem
from tools.publish.target import find_target

URL = "https://pypi.example.com/upload/"
CREDENTIALS = {"TWINE_USERNAME": "releaser", "TWINE_PASSWORD": "canary-password"}


def write_pypirc(text: str) -> None:
    home = Path("~").expanduser()
    home.mkdir(exist_ok=True)
    (home / ".pypirc").write_text(f"[distutils]\nindex-servers = internal\n{text}", encoding="utf-8")


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        ({}, "set REPOSITORY_URL to the upload address of your index, or REPOSITORY"),
        ({"REPOSITORY_URL": URL, "REPOSITORY": "internal"}, "set REPOSITORY_URL or REPOSITORY, not both"),
        ({"REPOSITORY_URL": "pypi.example.com"}, "REPOSITORY_URL is no http or https address: 'pypi.example.com'"),
        ({"REPOSITORY_URL": "ftp://pypi.example.com/"}, "REPOSITORY_URL is no http or https address"),
        ({"REPOSITORY_URL": "https:///simple"}, "REPOSITORY_URL is no http or https address"),
        ({"REPOSITORY_URL": "https://a:b:c/"}, "REPOSITORY_URL is no address: "),
        (
            {"REPOSITORY_URL": "https://u:canary@pypi.example.com/"},
            "REPOSITORY_URL holds credentials, which the list",
        ),
        ({"REPOSITORY_URL": "https://canary@pypi.example.com/"}, "REPOSITORY_URL holds credentials"),
        ({"REPOSITORY_URL": URL, "INDEX_URL": "https://u:canary@x/"}, "INDEX_URL holds credentials"),
        ({"REPOSITORY_URL": URL, "INDEX_URL": "simple"}, "INDEX_URL is no http or https address"),
        ({"REPOSITORY": "internal"}, "Set TWINE_USERNAME and TWINE_PASSWORD|section"),
    ],
)
def test_wrong_address_is_told_without_its_password(environ: dict[str, str], sentence: str) -> None:
    with pytest.raises(Problem, match=sentence) as caught:
        find_target({**CREDENTIALS, **environ}, interactive=False)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("missing", ["TWINE_USERNAME", "TWINE_PASSWORD"])
def test_missing_credential_is_told(missing: str) -> None:
    environ = {"REPOSITORY_URL": URL, **CREDENTIALS, missing: ""}
    with pytest.raises(
        Problem, match=r"not found for .*Set TWINE_USERNAME and TWINE_PASSWORD .* ~/\.pypirc"
    ) as caught:
        find_target(environ, interactive=False)
    assert "canary" not in str(caught.value)


def test_terminal_is_asked_for_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([URL, "releaser"])
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    monkeypatch.setattr(getpass, "getpass", lambda _: "canary-password")
    target = find_target({}, interactive=True)
    assert (target.url, target.user, target.secrets) == (URL, "releaser", ("canary-password",))


def test_token_goes_by_its_own_user_name() -> None:
    target = find_target(
        {"REPOSITORY_URL": URL, "TWINE_USERNAME": "__token__", "TWINE_PASSWORD": "t"}, interactive=False
    )
    assert target.session.auth == ("__token__", "t")


def test_section_of_pypirc_has_address_and_credentials() -> None:
    write_pypirc(f"[internal]\nrepository = {URL}\nusername = releaser\npassword = canary-password\n")
    target = find_target({"REPOSITORY": "internal"}, interactive=False)
    assert (target.url, target.user, target.secrets) == (URL, "releaser", ("canary-password",))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[other]\nrepository = https://x/\n", "Missing 'internal' section"),
        ("[internal\npassword = canary\n", "Malformed configuration"),
        ("[internal]\nrepository = https://u:canary@x/\nusername = u\npassword = canary\n", "holds credentials"),
    ],
)
def test_wrong_pypirc_is_told_without_its_password(text: str, sentence: str) -> None:
    write_pypirc(text)
    with pytest.raises(Problem, match=sentence) as caught:
        find_target({"REPOSITORY": "internal"}, interactive=False)
    assert "canary" not in str(caught.value)


def test_keyring_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_credential", lambda *_: None)
    monkeypatch.setattr("keyring.get_password", lambda system, user: f"{user} at {system}")
    target = find_target({"REPOSITORY_URL": URL, "TWINE_USERNAME": "releaser"}, interactive=False)
    assert target.secrets == (f"releaser at {URL}",)


def test_address_without_tls_is_warned_about(capsys: pytest.CaptureFixture[str]) -> None:
    find_target({"REPOSITORY_URL": "http://pypi.example.com/", **CREDENTIALS}, interactive=False)
    assert "pypi.example.com is reached without TLS" in capsys.readouterr().err
    find_target({"REPOSITORY_URL": "http://127.0.0.1:8080/", **CREDENTIALS}, interactive=False)
    assert capsys.readouterr().err == ""
