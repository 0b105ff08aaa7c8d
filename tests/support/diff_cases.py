"""Made-up changes of a small spec: one for each row of the table of the diff at least."""

from __future__ import annotations

from pathlib import Path

import attrs

from codegen.spec.catalog import Catalog
from support.generated import good_catalog

SERVICES = """\
families:
  demo: {title: Demo, doc: A family for tests.}
  other: {title: Other, doc: Another family.}
services:
  demo_svc: {family: demo}
  other_svc: {family: other}
everywhere: [public]
"""
ERRORS = """\
codes:
  10004: {name: INVALID_ARGUMENT, area: public, category: invalid_argument, doc: An argument is wrong.}
  10005: {name: BUSY, area: public, category: server, retry: transient, max_retries: 3, doc: Busy.}
ranges:
  - {from: 1000, to: 1010, name: OWN, area: public, category: webhook, doc: Own.}
"""
REGIONS = """\
regions:
  china: {title: China, domain: example.com}
  korea: {title: Korea, domain: kr.example.com}
"""
TYPES = """\
Kind:
  doc: Kind.
  values: {Small: Small one., Large: Large one.}
Level:
  doc: Level.
  values: {1: {name: LOW, doc: Low.}, 2: {name: HIGH, doc: High.}}
Item:
  doc: An item.
  fields:
    Id: {type: str, required: true, doc: ID.}
    Note: {type: str, doc: Note.}
Text:
  doc: Text.
  fields: {Text: {type: str, doc: Text.}}
Face:
  doc: Face.
  fields: {Index: {type: int, doc: Index.}}
Part:
  doc: A part.
  tag: MsgType
  content: MsgContent
  variants: {TextElem: Text, FaceElem: Face}
"""
DO = """\
summary: Do it.
doc: More about it.
source: {url: https://example.com/do, read: 2024-12-24}
rate_limit: 200/s
effect: {kind: deduplicated, by: [Random], within: 5m}
request:
  Name: {type: str, required: true, max_bytes: 30, doc: A name.}
  Mode: {type: str, values: [a, b], default: a, doc: Mode.}
  Random: {type: int, required: true, fill: u32, doc: Random.}
  Kind: {type: Kind, doc: Kind.}
  Level: {type: Level, doc: Level.}
  Local: {type: Local, doc: Local.}
  Body: {type: "list[Part]", min_items: 1, max_items: 9, doc: Body.}
  After: {type: str, doc: After.}
response:
  Items: {type: "list[Item]", required: true, doc: Items.}
  Next: {type: str, doc: Next.}
  Reason: {type: str, doc: Reason.}
  Time: {type: int, unit: unix_s, doc: Time.}
  Results: {type: "list[Result]", doc: Results.}
types:
  Local:
    doc: Local.
    fields: {A: {type: int, doc: A.}}
  Result:
    doc: Result.
    fields: {To: {type: str, doc: To.}, Code: {type: int, doc: Code.}}
paging: {items: Items, carry: {After: Next}, done: {field: Next, equals: ""}}
item_results: {items: Results, key: To, code: Code}
dropped_reason: Reason
errors: {10004: Bad.}
examples:
  - request: {Name: x}
"""
SECOND = """\
summary: Do more.
source: {url: https://example.com/more, read: 2024-12-24}
effect: once
request:
  Item: {type: Item, doc: Item.}
examples:
  - request: {Item: {Id: x}}
"""
FILES = {
    "services.yaml": SERVICES,
    "errors.yaml": ERRORS,
    "regions.yaml": REGIONS,
    "types/shared.yaml": TYPES,
    "apis/demo_svc/do.yaml": DO,
    "apis/demo_svc/second.yaml": SECOND,
    "apis/other_svc/third.yaml": SECOND.replace("Do more", "Do most").replace("Item: {", "Thing: {"),
}
D, T, E, S = "apis/demo_svc/do.yaml", "types/shared.yaml", "errors.yaml", "apis/demo_svc/second.yaml"


def write(folder: Path, files: dict[str, str]) -> Catalog:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return good_catalog(folder)


def edited(name: str, old: str, new: str) -> dict[str, str]:
    assert old in FILES[name], old
    return {**FILES, name: FILES[name].replace(old, new)}


@attrs.frozen
class Case:
    """A change of the spec, and the change of the table that comes out of it."""

    kind: str
    place: str
    files: dict[str, str]
    back: bool = False
    """Whether the edited spec is the old one."""


def case(kind: str, place: str, name: str, old: str, new: str, *, back: bool = False) -> Case:
    return Case(kind, place, edited(name, old, new), back)


PAGING = 'paging: {items: Items, carry: {After: Next}, done: {field: Next, equals: ""}}\n'
RESULTS = "item_results: {items: Results, key: To, code: Code}\n"
LOCAL = "  Local:\n    doc: Local.\n    fields: {A: {type: int, doc: A.}}\n"
NUMBERS, NAMES = "{1: {name: LOW, doc: Low.}, 2: {name: HIGH, doc: High.}}", "{LOW: Low., HIGH: High.}"
NEW = "  New: {type: int, doc: New.}\n"
MUST = "  New: {type: int, required: true, doc: New.}\n"
BUSY = "  10005: {name: BUSY, area: public, category: server, retry: transient, max_retries: 3, doc: Busy.}\n"
CODE = "  10009: {name: NEW, area: public, category: server, doc: New.}\n"
JAPAN = "  japan: {title: Japan, domain: jp.example.com}\n"
EXAMPLE = "  - request: {Name: x}\n"
SECOND_GONE = {name: text for name, text in FILES.items() if name != S}
IN_OTHER = edited(S, "effect: once", "effect: once\nfamily: other\npython: do_more")
CASES = [
    Case("api_removed", "demo.second", SECOND_GONE),
    Case("api_added", "demo.second", SECOND_GONE, back=True),
    Case("method_renamed", "demo.second", IN_OTHER),
    case("argument_removed", "demo.do(kind)", D, "  Kind: {type", "  K: {type"),
    case("argument_renamed", "demo.do(mode)", D, "default: a,", "default: a, python: way,"),
    case("argument_became_required", "demo.second(item)", S, "type: Item,", "type: Item, required: true,"),
    case("required_argument_added", "demo.do(new)", D, "  After:", f"{MUST}  After:"),
    case("argument_narrowed", "demo.do(after)", D, "After: {type: str", "After: {type: flag"),
    case("value_removed", "demo.do(mode)", D, "values: [a, b]", "values: [a]"),
    case("type_removed", "demo.Local", D, LOCAL, LOCAL.replace("Local:", "Locale:").replace("A: {", "B: {")),
    case("type_renamed", "demo.Local", D, "Local:\n", "Locale:\n"),
    case("type_shared", "demo.Local", D, LOCAL, ""),
    attrs.evolve(case("type_moved", "types.Local", D, LOCAL, ""), back=True),
    case("type_changed_kind", "Level", T, NUMBERS, NAMES),
    case("member_removed", "Kind.LARGE", T, ", Large: Large one.", ""),
    case("member_renamed", "Kind.LARGE", T, "Large: Large one.", "Large: {name: BIG, doc: Large one.}"),
    case("member_value_changed", "Level.HIGH", T, "2: {name: HIGH", "3: {name: HIGH"),
    case("variant_removed", "Face", T, ", FaceElem: Face", ""),
    case("variant_changed", "Face", T, "FaceElem: Face", "FacesElem: Face"),
    case("paging_removed", "demo.do", D, PAGING, ""),
    case("code_removed", "ErrorCode.BUSY", E, BUSY, ""),
    case("member_value_changed", "ErrorCode.BUSY", E, "  10005: {name: BUSY", "  10006: {name: BUSY"),
    case("code_renamed", "ErrorCode.BUSY", E, "name: BUSY", "name: OVERLOADED"),
    case("region_removed", "korea", "regions.yaml", "  korea: {title: Korea, domain: kr.example.com}\n", ""),
    case("field_removed", "DoResponse.time", D, "  Time: {type: int, unit: unix_s, doc: Time.}\n", ""),
    case("field_renamed", "DoResponse.time", D, "Time: {type: int", "Time: {python: at, type: int"),
    case("field_type_changed", "DoResponse.time", D, "Time: {type: int", "Time: {type: str"),
    case("field_became_optional", "DoResponse.items", D, '"list[Item]", required: true', '"list[Item]"'),
    case("item_results_removed", "demo.do", D, RESULTS, ""),
    case("effect_weakened", "demo.do", D, "effect: {kind: deduplicated, by: [Random], within: 5m}", "effect: once"),
    case("effect_weakened", "demo.do", D, "within: 5m", "within: 1s"),
    case("effect_changed", "demo.do", D, "by: [Random]", "by: [Random, Name]"),
    case("effect_strengthened", "demo.second", S, "effect: once", "effect: idempotent"),
    case("limit_lowered", "demo.do(name)", D, "max_bytes: 30", "max_bytes: 20"),
    case("limit_lowered", "demo.do(body)", D, "min_items: 1", "min_items: 2"),
    case("limit_lowered", "demo.do(after)", D, "After: {type: str", "After: {type: str, max_length: 9"),
    case("rate_lowered", "demo.do", D, "200/s", "100/s"),
    case("default_changed", "demo.do(mode)", D, "default: a", "default: b"),
    case("fill_changed", "demo.do(random)", D, " fill: u32,", ""),
    case("unit_changed", "DoResponse.time", D, "unit: unix_s", "unit: unix_ms"),
    case("secret_changed", "demo.do(name)", D, "max_bytes: 30", "max_bytes: 30, secret: true"),
    case("wire_name_changed", "demo.do(kind)", D, "  Kind: {type", "  kind: {type"),
    case("paging_changed", "demo.do", D, 'equals: ""', "equals: 0"),
    case("item_results_changed", "demo.do", D, "code: Code}", "code: Code, ok: [1]}"),
    case("dropped_reason_changed", "demo.do", D, "dropped_reason: Reason\n", ""),
    case("code_changed", "ErrorCode.BUSY", E, "retry: transient", "retry: throttle"),
    case("code_changed", "OWN", E, "to: 1010", "to: 1020"),
    case("region_changed", "korea", "regions.yaml", "kr.example.com", "kor.example.com"),
    case("argument_added", "demo.do(new)", D, "  After:", f"{NEW}  After:"),
    case("argument_became_optional", "demo.do(name)", D, "{type: str, required: true, max", "{type: str, max"),
    case("argument_widened", "demo.do(after)", D, "After: {type: str", 'After: {type: "int|str"'),
    case("limit_raised", "demo.do(name)", D, "max_bytes: 30", "max_bytes: 40"),
    case("rate_raised", "demo.do", D, "200/s", "300/s"),
    case("field_added", "DoResponse.new", D, "  Next:", f"{NEW}  Next:"),
    case("field_became_required", "DoResponse.next", D, "Next: {type: str,", "Next: {type: str, required: true,"),
    case("value_added", "demo.do(mode)", D, "values: [a, b]", "values: [a, b, c]"),
    case("type_added", "demo.Locale", D, "Local:\n", "Locale:\n"),
    case("member_added", "Kind.HUGE", T, "Large: Large one.", "Large: Large one., Huge: Huge one."),
    case("variant_added", "Face", T, ", FaceElem: Face", "", back=True),
    case("code_added", "ErrorCode.NEW", E, "ranges:", f"{CODE}ranges:"),
    case("region_added", "japan", "regions.yaml", "  korea:", f"{JAPAN}  korea:"),
    case("paging_added", "demo.do", D, PAGING, "", back=True),
    case("item_results_added", "demo.do", D, RESULTS, "", back=True),
    case("example_added", "demo.do", D, EXAMPLE, f"{EXAMPLE}  - request: {{Name: y}}\n"),
    case("api_retired", "demo.second", S, "effect: once", "effect: once\nstatus: deprecated"),
    case("field_deprecated", "demo.do(after)", D, "After: {type: str", "After: {type: str, deprecated: Use another."),
    case("text_changed", "demo.do", D, "doc: More about it.", "doc: Even more about it."),
    case("text_changed", "demo.do", D, "doc: More about it.", "title_zh: 做\ndoc: More about it."),
    case("text_changed", "ErrorCode.BUSY", E, "doc: Busy.", "doc: Very busy."),
    case("text_changed", "demo.do", D, "read: 2024-12-24", "read: 2025-12-24"),
]  # fmt: skip
"""One made-up change for each row of the table at least."""


def fitting(files: dict[str, str]) -> dict[str, str]:
    """Make the references of a case lead somewhere."""
    do, types = files[D], files[T]
    do = do.replace("Local: {type: Local", "Local: {type: Locale") if "  Locale:\n" in do else do
    if "  Local:\n" not in do and "  Locale:\n" not in do:
        types += "Local:\n  doc: Local.\n  fields: {A: {type: int, doc: A.}}\n"
    if "FaceElem" not in types and "FacesElem" not in types:
        do = do.replace("  After:", "  Face: {type: Face, doc: Face.}\n  After:")
    if " required: true, doc: New" in do:
        do = do.replace("{Name: x}", "{Name: x, New: 1}")
    if "fill:" not in do:
        do = do.replace("{Name: x}", "{Name: x, Random: 1}")
    return {**files, D: do, T: types}
