"""Uploads: what each response of an index leads to, and what is published then."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.fake_index import PASSWORD, FakeIndex, Response, tiny_release

from tools.publish.build import Built
from tools.publish.problem import Problem

from .conftest import Publish

CUT = Response(cut=True)
CUT_AFTER_STORING = Response(cut=True, store=True)


def contents(built: Built) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in built}


@pytest.mark.parametrize("page", ["json", "html", "bare"])
def test_release_is_uploaded_once_and_read_back(page: str, index: FakeIndex, built: Built, publish: Publish) -> None:
    index.page = page
    assert publish() is True
    assert index.files == contents(built)
    assert publish() is False
    assert index.uploads == 2
    assert {f"/files/{path.name}" for path in built} <= {path for method, path in index.requests if method == "GET"}


@pytest.mark.parametrize("page", ["json", "html", "bare"])
def test_other_bytes_are_refused_before_any_upload(
    page: str, index: FakeIndex, built: Built, publish: Publish, tmp_path: Path
) -> None:
    index.page = page
    other = Built(*tiny_release(tmp_path / "other", text="other"))
    index.files[built.sdist.name] = other.sdist.read_bytes()
    with pytest.raises(Problem, match=rf"with other bytes \({built.sdist.name}\).*Nothing was uploaded"):
        publish()
    assert index.uploads == 0


def test_file_that_is_there_is_skipped_and_the_other_uploaded(
    index: FakeIndex, built: Built, publish: Publish
) -> None:
    index.files[built.wheel.name] = built.wheel.read_bytes()
    assert publish() is True
    assert index.files == contents(built)
    assert index.uploads == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_gateway_fault_is_retried(status: int, index: FakeIndex, built: Built, publish: Publish) -> None:
    index.scripts["POST"] = [Response(status), Response(status)]
    assert publish() is True
    assert index.files == contents(built)
    assert index.uploads == 4


def test_cut_upload_is_retried(index: FakeIndex, built: Built, publish: Publish) -> None:
    index.scripts["POST"] = [CUT]
    assert publish() is True
    assert index.files == contents(built)
    assert index.uploads == 3


def test_upload_that_arrived_before_the_cut_is_not_sent_again(
    index: FakeIndex, built: Built, publish: Publish
) -> None:
    index.scripts["POST"] = [CUT_AFTER_STORING]
    assert publish() is True
    assert index.uploads == 2


@pytest.mark.parametrize("status", [400, 409, 502])
def test_refusal_of_bytes_that_are_there_is_a_success(status: int, index: FakeIndex, publish: Publish) -> None:
    index.scripts["POST"] = [Response(status, store=True)]
    assert publish() is True
    assert index.uploads == 2


@pytest.mark.parametrize(
    ("response", "sentence"),
    [
        (Response(400, b"<p>name is <b>taken</b></p>"), r"responds 400 Bad Request at http://\S+: name is taken"),
        (Response(401), "does not accept the password or token of 'releaser' (401 Unauthorized)"),
        (Response(403), "does not let 'releaser' do this (403 Forbidden): the password or token is wrong, or"),
        (Response(404), r"takes no uploads \(404\); correct REPOSITORY_URL"),
        (Response(405), r"takes no uploads \(405\); correct REPOSITORY_URL"),
        (Response(413), r"whl is too large for the index \(\d+ bytes\)"),
        (Response(302, headers=(("Location", "https://sso.example.com/"),)), "redirects to https://sso.example.com/"),
        (Response(307, headers=(("Location", "https://sso.example.com/"),)), "redirects to https://sso.example.com/"),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Response) else "",
)
def test_refused_upload_is_a_sentence_and_not_retried(
    response: Response, sentence: str, index: FakeIndex, publish: Publish
) -> None:
    index.scripts["POST"] = [response]
    with pytest.raises(Problem) as caught:
        publish()
    assert sentence in str(caught.value) or re.search(sentence, str(caught.value))
    assert str(caught.value).endswith("Nothing was published")
    assert PASSWORD not in str(caught.value)
    assert (index.uploads, index.files) == (1, {})


@pytest.mark.parametrize("failure", [Response(502), CUT], ids=["502", "cut"])
def test_attempts_are_bounded(failure: Response, index: FakeIndex, publish: Publish) -> None:
    index.scripts["POST"] = [failure] * 9
    with pytest.raises(Problem, match=r"Nothing was published$"):
        publish()
    assert index.uploads == 3


def test_half_a_release_is_told(index: FakeIndex, built: Built, publish: Publish) -> None:
    index.scripts["POST"] = [Response(200), Response(403)]
    with pytest.raises(Problem, match=rf"403.*Published: {built.wheel.name}\. Not the rest: run this again"):
        publish()
    assert index.files.keys() == {built.wheel.name}
    assert publish() is True
    assert index.files == contents(built)


def test_index_that_breaks_down_on_the_way_is_told(index: FakeIndex, publish: Publish) -> None:
    index.scripts["POST"] = [CUT]
    index.scripts["GET"] = [Response(200), Response(404), *[Response(503)] * 9]
    with pytest.raises(Problem, match=r"out of order.*The index cannot be read now: run this again"):
        publish()


def test_race_with_another_release_is_told(index: FakeIndex, built: Built, publish: Publish) -> None:
    index.scripts["POST"] = [Response(409)]
    index.scripts["GET"] = [Response(200), Response(404)]
    index.files[built.wheel.name] = b"other"
    with pytest.raises(Problem, match=r"holds other bytes as .*whl: somebody else has uploaded them"):
        publish()
    assert index.files == {built.wheel.name: b"other"}


def test_success_without_the_file_in_the_list_is_told(index: FakeIndex, built: Built, publish: Publish) -> None:
    index.scripts["POST"] = [Response(201, b"<title>Sign in</title>"), Response(201)]
    with pytest.raises(Problem, match=rf"took {built.wheel.name} but does not list it"):
        publish()


def test_index_that_changes_bytes_is_told(index: FakeIndex, publish: Publish) -> None:
    index.changed = b"changed"
    with pytest.raises(Problem, match=r"returns other bytes as .*whl: sha256 [0-9a-f]{64}"):
        publish()


def test_wrong_password_is_told_without_it(index: FakeIndex, publish: Publish) -> None:
    with pytest.raises(Problem) as caught:
        publish(TWINE_PASSWORD="canary-wrong")
    assert "password or token of 'releaser'" in str(caught.value)
    assert "canary" not in str(caught.value)
    assert index.files == {}
