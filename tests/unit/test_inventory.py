"""The inventory is a list of what exists: it says no more than the address of an API, or why it has no spec."""

from __future__ import annotations

import functools

import attrs
from support.generated import ROOT, good_catalog

from codegen.resolve.doc_pages import coverage
from codegen.spec.catalog import Catalog
from codegen.spec.inventory import compare_inventory, read_inventory

HEAD = "# A note.\nservice\tcommand\treason\n"


@functools.cache
def catalog() -> Catalog:
    return good_catalog(ROOT / "spec")


def problems(rows: str) -> list[str]:
    inventory, found = read_inventory(f"{HEAD}{rows}".encode())
    return [str(problem) for problem in (*found, *compare_inventory(catalog(), inventory))]


def known() -> str:
    service, _, command = catalog().apis[0].key.partition("/")
    return f"{service}\t{command}\t"


def test_row_of_an_api_without_a_spec_needs_a_reason() -> None:
    assert problems("some_svc\tdo\tNo page describes it.\n") == []
    (text,) = problems("some_svc\tdo\t\n")
    assert text == "spec/inventory.tsv:3:1: some_svc/do has neither a spec file nor a reason for having none"


def test_row_of_an_api_with_a_spec_has_no_reason() -> None:
    assert problems(f"{known()}\n") == []
    (text,) = problems(f"{known()}Nobody needs it.\n")
    assert text.endswith("has a reason for being left out, and a spec file")


def test_api_stands_in_one_row() -> None:
    (text,) = problems(f"{known()}\n{known()}\n")
    assert text.endswith("stands in line 3 already")


def test_row_with_other_columns_is_refused() -> None:
    (text,) = problems("account\tsome_svc\tdo\tn\tcurrent\t\n")
    assert text == "spec/inventory.tsv:3:1: expected the columns service, command, reason"
    assert [str(problem) for problem in read_inventory(b"\xff")[1]] == ["spec/inventory.tsv:1:1: not UTF-8"]


def test_inventory_says_nothing_that_the_specs_say() -> None:
    rows = (ROOT / "spec/inventory.tsv").read_text("utf-8").splitlines()
    header, *rows = [row for row in rows if not row.startswith("#")]
    assert header.split("\t") == ["service", "command", "reason"]
    assert len(rows) > 370
    assert rows == sorted(rows)


def test_coverage_counts_the_apis_of_which_only_error_codes_are_unknown() -> None:
    def stated(*undocumented: str) -> str:
        first, *others = catalog().apis
        body = attrs.evolve(first.body, known="partial", undocumented=undocumented)
        known = [attrs.evolve(api, body=attrs.evolve(api.body, known="full")) for api in others]
        page = coverage(
            attrs.evolve(catalog(), apis=(attrs.evolve(first, body=body), *known)), read_inventory(HEAD.encode())[0]
        )
        return page.partition("## Partly known\n\n")[2].partition("\n")[0]

    assert stated("private error codes after 10004").startswith("Of 1 of the 1 APIs only error codes")
    assert stated("response fields", "error codes").startswith("Of 0 of the 1 APIs only error codes")
