"""A small spec in which the cases of the diff change one thing each."""

from __future__ import annotations

from pathlib import Path

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
BEFORE = """\
summary: Something is about to be done.
doc: More about it.
source: {url: https://example.com/before, read: 2024-12-24}
family: demo
fired: before
refusal: {drop: true, from: 10100, to: 10200, seen_as: 10004}
on_timeout: refuse
dedupe: [Id]
event:
  Id: {type: str, required: true, doc: ID.}
  Own: {type: Own, doc: Own.}
  Owns: {type: "list[Own]", doc: More of them.}
  Parts: {type: "list[Part]", doc: Parts.}
  Items: {type: "list[Item]", doc: Items.}
reply:
  Note: {type: str, doc: Note.}
  Judged: {type: "list[Judged]", doc: Verdicts.}
each: {of: Items, key: Id, results: Judged, code: Code, info: Info}
types:
  Own:
    doc: Own.
    fields: {Own: {type: int, doc: Own.}}
  Judged:
    doc: A verdict.
    fields: {Id: {type: str, doc: ID.}, Code: {type: int, doc: Code.}, Info: {type: str, doc: Info.}}
examples:
  - event: {Id: x}
"""
AFTER = """\
summary: Something was done.
source: {url: https://example.com/after, read: 2024-12-24}
family: demo
fired: after
event:
  Id: {type: str, doc: ID.}
examples:
  - event: {Id: x}
"""
FILES = {
    "services.yaml": SERVICES,
    "errors.yaml": ERRORS,
    "regions.yaml": REGIONS,
    "types/shared.yaml": TYPES,
    "apis/demo_svc/do.yaml": DO,
    "apis/demo_svc/second.yaml": SECOND,
    "apis/other_svc/third.yaml": SECOND.replace("Do more", "Do most").replace("Item: {", "Thing: {"),
    "webhooks/Demo.CallbackBeforeDo.yaml": BEFORE,
    "webhooks/Demo.CallbackAfterDo.yaml": AFTER,
}
D, T, E, S = "apis/demo_svc/do.yaml", "types/shared.yaml", "errors.yaml", "apis/demo_svc/second.yaml"
B, A = "webhooks/Demo.CallbackBeforeDo.yaml", "webhooks/Demo.CallbackAfterDo.yaml"


def write(folder: Path, files: dict[str, str]) -> Catalog:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return good_catalog(folder)
