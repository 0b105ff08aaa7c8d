"""Made-up changes of a small spec: one for each row of the table of the diff at least."""

from __future__ import annotations

import attrs

from support.diff_spec import AFTER, FILES, A, B, D, E, S, T


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
AFTER_GONE = {name: text for name, text in FILES.items() if name != A}
RENAMED = {**AFTER_GONE, "webhooks/Demo.CallbackAfterDone.yaml": f"{AFTER}python: DemoAfterDo\n"}
SWITCH = {**FILES, A: AFTER[: AFTER.index("event:")].replace("fired: after", "fired: switch")}
WAITING = edited(A, "fired: after", "fired: before")
OWN = "  Own:\n    doc: Own.\n    fields: {Own: {type: int, doc: Own.}}\n"
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
    Case("webhook_removed", "DemoAfterDo", AFTER_GONE),
    Case("webhook_removed", "DemoAfterDo", SWITCH),
    Case("webhook_added", "DemoAfterDo", AFTER_GONE, back=True),
    Case("webhook_added", "DemoAfterDo", SWITCH, back=True),
    Case("wire_name_changed", "DemoAfterDo", RENAMED),
    case("type_renamed", "DemoBeforeDo", B, "family: demo", "family: demo\npython: DemoAsked"),
    case("type_renamed", "DemoBeforeDoReply", B, "family: demo", "family: demo\npython: DemoAsked"),
    Case("reply_removed", "DemoAfterDoReply", WAITING, back=True),
    Case("reply_added", "DemoAfterDoReply", WAITING),
    case("field_removed", "DemoBeforeDo.own", B, "  Own: {type: Own, doc: Own.}\n", ""),
    case("field_renamed", "DemoBeforeDo.own", B, "Own: {type: Own", "Own: {python: mine, type: Own"),
    case("field_type_changed", "DemoBeforeDo.id", B, "Id: {type: str, required", "Id: {type: int, required"),
    case("field_became_optional", "DemoBeforeDo.id", B, "Id: {type: str, required: true", "Id: {type: str"),
    case("field_added", "DemoBeforeDo.new", B, "  Own: {", f"{NEW}  Own: {{"),
    case("argument_removed", "DemoBeforeDoReply.note", B, "  Note: {type: str, doc: Note.}\n", ""),
    case("argument_added", "DemoBeforeDoReply.new", B, "  Note: {", f"{NEW}  Note: {{"),
    case("value_removed", "DemoBeforeDoReply", B, "drop: true, ", ""),
    case("value_removed", "DemoBeforeDoReply", B, "to: 10200", "to: 10150"),
    case("value_added", "DemoBeforeDoReply", B, "to: 10200", "to: 10250"),
    case("webhook_changed", "DemoBeforeDo", B, "on_timeout: refuse\n", ""),
    case("webhook_changed", "DemoBeforeDo", B, ", seen_as: 10004", ""),
    case("webhook_changed", "DemoBeforeDo", B, "dedupe: [Id]\n", ""),
    case("webhook_changed", "DemoBeforeDo", B, "dedupe: [Id]", "dedupe: [Id]\nalso: [Demo.CallbackPrevDo]"),
    case("type_moved", "webhooks.Own", B, OWN, ""),
    case("type_renamed", "webhooks.Own", B, "Own:\n", "Mine:\n"),
    case("field_removed", "Own.own", B, "{Own: {type: int", "{Other: {type: int"),
    case("argument_removed", "Judged.code", B, "Code: {type: int", "Status: {type: int"),
    case("example_added", "DemoAfterDo", A, "  - event: {Id: x}\n", "  - event: {Id: x}\n  - event: {Id: y}\n"),
    case("text_changed", "DemoAfterDo", A, "Something was done.", "It was done."),
    case("text_changed", "DemoAfterDo", A, "family: demo", "title_zh: 做\nfamily: demo"),
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
    before = files[B]
    if "  Mine:\n" in before:
        before = before.replace("{type: Own", "{type: Mine").replace("list[Own]", "list[Mine]")
    elif "  Own:\n" not in before:
        types += "Own:\n  doc: Own.\n  fields: {Own: {type: int, doc: Own.}}\n"
    if "Status: {" in before:
        before = before.replace("code: Code", "code: Status")
    if "Id: {type: int" in before:
        before = before.replace("{Id: x}", "{Id: 1}")
    return {**files, D: do, T: types, B: before}
