"""The emulator with the catalog of another package: it plays APIs that the built-in catalog does not have."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest
from support.generated import ROOT

import codegen.__main__ as cli
from timsdk_emulator import Emulator

ACME = """\
patch: true
families: {acme: {title: Acme, doc: Our own APIs.}}
services: {acme_svc: {family: acme}}
"""
INVOICE = """\
summary: Fetch an invoice.
source: {url: https://wiki.acme.example/invoice, read: 2026-11-01}
effect: read
request:
  Number: {type: int, required: true, doc: Number of the invoice.}
response:
  Total: {type: float, required: true, doc: Total.}
examples:
  - request: {Number: 1}
    response: {ActionStatus: OK, ErrorCode: 0, ErrorInfo: "", Total: 9.5}
"""


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A package with a private API."""
    api = tmp_path / "my_spec/apis/acme_svc/fetch_invoice.yaml"
    api.parent.mkdir(parents=True)
    api.write_text(INVOICE, encoding="utf-8")
    (tmp_path / "my_spec/services.yaml").write_text(ACME, encoding="utf-8")
    folders = ["--spec", str(ROOT / "spec"), "--spec", str(tmp_path / "my_spec"), "--output", str(tmp_path / "out")]
    assert cli.main([*folders, "--package", "acme_tim", "generate"]) == 0
    monkeypatch.syspath_prepend(tmp_path / "out")
    yield importlib.import_module("acme_tim")
    for name in [name for name in sys.modules if name.split(".")[0] == "acme_tim"]:
        del sys.modules[name]


def test_private_api_gets_the_example_of_its_spec_and_others_keep_their_state(acme: Any) -> None:
    with Emulator(apis=acme.catalog) as emulator:
        settings = {"sdkappid": emulator.sdkappid, "identifier": emulator.identifier, "key": emulator.key}
        with acme.Client(**settings, domain=emulator.domain, ssl_context=emulator.ssl_context()) as tim:
            assert tim.acme.fetch_invoice(number=1).total == 9.5
            emulator.respond("acme_svc/fetch_invoice", [acme.acme.FetchInvoiceResponse(total=1.5)])
            assert tim.acme.fetch_invoice(number=2).total == 1.5
            tim.account.account_import(user_id="bob")
            (item,) = tim.account.account_check(check_item=[acme.types.AccountItem(user_id="bob")]).result_item
            assert item.account_status == "Imported"
