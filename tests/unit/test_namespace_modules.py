"""How the methods of a family are cut into modules."""

from __future__ import annotations

from support.generated import TESTS, rendered

from codegen.files import read_files
from codegen.spec.declare import declare
from codegen.spec.load import load

FOLDER = "timsdk/_namespaces/demo/"
API = """\
summary: Do it.
source: {{url: https://example.com, read: 2026-01}}
effect: {effect}
examples:
  - request: {{}}
"""


def modules_of(reads: int, writes: int) -> dict[str, int]:
    """Methods by module of a service with so many APIs."""
    files = dict(read_files(TESTS / "support/base_spec/spec"))
    for effect, number in (("read", reads), ("once", writes)):
        for index in range(number):
            files[f"apis/demo_svc/{effect}_{index}.yaml"] = API.format(effect=effect).encode()
    documents, problems = load(files)
    catalog, more = declare(documents)
    assert [*problems, *more] == []
    assert catalog is not None
    return {
        path.removeprefix(FOLDER): text.count("    def ")
        for path, text in rendered(catalog).items()
        if path.startswith(FOLDER) and "    def " in text
    }


def test_service_has_one_module() -> None:
    assert modules_of(20, 30) == {"demo_svc.py": 50}


def test_large_service_has_one_module_for_reads_and_one_for_writes() -> None:
    assert modules_of(20, 31) == {"demo_svc_reads.py": 20, "demo_svc_writes.py": 31}


def test_large_service_without_writes_has_no_empty_module() -> None:
    assert modules_of(51, 0) == {"demo_svc_reads.py": 51}
