"""The table of changes: what each means for those who call methods or read what comes, and which version it needs.

The only place where that is decided. `{place}` is what changed, in Python names; `{old}` and `{new}` are its values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

Effect: TypeAlias = Literal["callers", "readers", "behaviour", "added", "deprecated", "text"]
"""`callers` and `readers` must change their code; `behaviour` differs for code that stays; the rest harms nobody."""
Level: TypeAlias = Literal["major", "minor", "patch"]

LEVELS: tuple[Level, ...] = ("patch", "minor", "major")
"""From the least to the most."""


@attrs.frozen
class Row:
    """One kind of change."""

    effect: Effect
    level: Level
    text: str
    upgrade: str = ""
    """What to do about it. Every row that breaks somebody says so."""


_EXTRA = "`extra_fields` still sends it by its wire name."

TABLE: Mapping[str, Row] = {
    # Callers of methods: what they write does not run, or means another thing.
    "api_removed": Row(
        "callers", "major", "`{place}` is gone ({old}).", 'While the service has it: `client.call("{old}", {{...}})`.'
    ),
    "method_renamed": Row("callers", "major", "`{old}` is now `{new}`.", "Write `{new}`, and its classes likewise."),
    "argument_removed": Row("callers", "major", "`{place}` is gone ({old}).", f"Leave it out. {_EXTRA}"),
    "argument_renamed": Row("callers", "major", "`{place}` is now `{new}`.", "Write `{new}`."),
    "argument_became_required": Row("callers", "major", "`{place}` is required.", "Pass it in every call."),
    "required_argument_added": Row("callers", "major", "`{place}` is new and required.", "Pass it in every call."),
    "argument_narrowed": Row("callers", "major", "`{place}` takes {new}, not {old}.", "Pass {new}."),
    "value_removed": Row("callers", "major", "`{place}` does not take {old} any more.", "Pass another value."),
    "type_removed": Row("callers", "major", "`{place}` is gone.", "Use what the methods take now."),
    "type_renamed": Row("callers", "major", "`{place}` is now `{new}`.", "Use `{new}`, which has equal fields."),
    "type_moved": Row("callers", "major", "`{place}` is now in `{new}`.", "Import it from `{new}`."),
    "type_changed_kind": Row("callers", "major", "`{place}` is {new}, not {old}.", "Use it as that."),
    "member_removed": Row("callers", "major", "`{place}` is gone ({old}).", "The value itself can still be passed."),
    "member_renamed": Row("callers", "major", "`{place}` is now `{new}`.", "Write `{new}`."),
    "member_value_changed": Row("callers", "major", "`{place}` is {new}, not {old}.", "Check stored values."),
    "variant_removed": Row("callers", "major", "`{place}` no longer belongs to {old}.", "Pass it as plain JSON."),
    "variant_changed": Row("callers", "major", "`{place}` goes as {new}, not as {old}.", "Check stored messages."),
    "paging_removed": Row("callers", "major", "`{place}` is not paged.", "Call it without `paginate`."),
    "code_removed": Row("callers", "major", "`{place}` is gone ({old}).", "Compare with the number."),
    "code_renamed": Row("callers", "major", "`{place}` is now `{new}`.", "Write `{new}`."),
    "region_removed": Row("callers", "major", "Region {place} is gone.", "Name another region, or a domain."),
    "reply_removed": Row("callers", "major", "`{place}` is gone: nothing waits for a reply.", "Return nothing."),
    # Readers of responses and events: what they read is not there, or is another thing.
    "field_removed": Row("readers", "major", "`{place}` is gone ({old}).", "If it arrives, it is in `extra_fields`."),
    "field_renamed": Row("readers", "major", "`{place}` is now `{new}`.", "Write `{new}`."),
    "field_type_changed": Row("readers", "major", "`{place}` is {new}, not {old}.", "Read it as {new}."),
    "field_became_optional": Row("readers", "major", "`{place}` can be absent.", "Check for None."),
    "item_results_removed": Row(
        "readers", "major", "`{place}` has no per-item results.", "Leave out `raise_for_failed()`; read the fields."
    ),
    "webhook_removed": Row(
        "readers", "major", "`{place}` is gone ({old}).", "If it arrives, it is an `UnknownEvent`."
    ),
    # Behaviour: the code runs, and something else happens.
    "effect_weakened": Row(
        "behaviour", "major", "`{place}` is {new}, not {old}: fewer retries, more `OutcomeUnknown`.",
        "Handle `OutcomeUnknown` where it is called.",
    ),
    "effect_changed": Row("behaviour", "minor", "`{place}` is {new}, not {old}: other calls are retried."),
    "effect_strengthened": Row("behaviour", "minor", "`{place}` is {new}, not {old}: more calls are retried."),
    "limit_lowered": Row("behaviour", "minor", "`{place}`: {new}, before {old}."),
    "rate_lowered": Row("behaviour", "minor", "`{place}`: {new}, before {old}; calls wait for it."),
    "default_changed": Row("behaviour", "minor", "`{place}`: the service assumes {new}, before {old}."),
    "fill_changed": Row("behaviour", "minor", "`{place}`: filled by the client: {new}, before {old}."),
    "unit_changed": Row("behaviour", "minor", "`{place}` is in {new}, before {old}."),
    "secret_changed": Row("behaviour", "minor", "`{place}`: hidden in a repr: {new}, before {old}."),
    "wire_name_changed": Row("behaviour", "minor", "`{place}` goes as {new}, before {old}."),
    "paging_changed": Row("behaviour", "minor", "`{place}` is walked by other rules."),
    "item_results_changed": Row("behaviour", "minor", "`{place}` finds its per-item results by other rules."),
    "dropped_reason_changed": Row("behaviour", "minor", "`{place}` raises `MessageDropped` by {new}, before {old}."),
    "code_changed": Row("behaviour", "minor", "`{place}`: {new}, before {old}."),
    "webhook_changed": Row("behaviour", "minor", "`{place}`: {new}, before {old}."),
    "region_changed": Row("behaviour", "minor", "Region {place}: {new}, before {old}."),
    # What is new or allows more.
    "api_added": Row("added", "minor", "`{place}` ({new})."),
    "argument_added": Row("added", "minor", "`{place}`."),
    "argument_became_optional": Row("added", "minor", "`{place}` can be left out."),
    "argument_widened": Row("added", "minor", "`{place}` takes {new}, before {old}."),
    "limit_raised": Row("added", "minor", "`{place}`: {new}, before {old}."),
    "rate_raised": Row("added", "minor", "`{place}`: {new}, before {old}."),
    "field_added": Row("added", "minor", "`{place}`."),
    "field_became_required": Row("added", "minor", "`{place}` is always there."),
    "value_added": Row("added", "minor", "`{place}` takes {new}."),
    "type_shared": Row("added", "minor", "`{place}` is in `{new}`, too."),
    "type_added": Row("added", "minor", "`{place}`."),
    "member_added": Row("added", "minor", "`{place}` ({new})."),
    "variant_added": Row("added", "minor", "`{place}` as an element of {new}."),
    "code_added": Row("added", "minor", "`{place}` ({new})."),
    "webhook_added": Row("added", "minor", "`{place}` ({new})."),
    "reply_added": Row("added", "minor", "`{place}`: the service waits for a reply."),
    "region_added": Row("added", "minor", "Region {place}."),
    "paging_added": Row("added", "minor", "`{place}` can be walked with `paginate`."),
    "item_results_added": Row("added", "minor", "`{place}` has per-item results."),
    "example_added": Row("added", "minor", "`{place}` has another example."),
    # What will go.
    "api_retired": Row("deprecated", "minor", "`{place}` is {new}."),
    "field_deprecated": Row("deprecated", "minor", "`{place}`: {new}"),
    # What only readers of the documentation see.
    "text_changed": Row("text", "patch", "`{place}`: {new}."),
}  # fmt: skip
