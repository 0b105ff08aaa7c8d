"""Batch calls: items that failed for a passing reason are sent again by themselves, alone.

On wire names and JSON only, without I/O: steps around another generator of steps, such as `exchange`.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Final, TypeAlias

from timsdk_runtime.call.exchange import Action, Call, CallRunner, CallSettings, exchange, wait_for
from timsdk_runtime.call.retry import EffectKind, Verdict, after_code
from timsdk_runtime.codes import CodeFacts
from timsdk_runtime.errors import OutcomeUnknown
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.item_results import ItemResults, ItemRetry

Entries: TypeAlias = dict[Any, list[Any]]

_NOBODY: Final = object()


def retry_failed_items(
    call: Call, terms: CallSettings, partial: ItemResults, *, wrapper: str | None = None, send: CallRunner = exchange
) -> Generator[Action, Any, ServiceResponse]:
    """`send`; then only the items whose own code allows a repeat, whose new results take the place of the old ones.

    All within the timeout, attempts and budget of one call. Where a repeat fails, the answer is what was known before
    it. Where that repeat may have acted and could act again, `OutcomeUnknown` is raised, with that answer.
    """
    deadline = terms.clock() + terms.timeout
    answer = yield from send(call, terms)
    batch = _BatchItems(call, terms, partial, wrapper)
    for attempt in range(1, terms.retry.attempts):
        again = batch.again(answer.body, attempt)
        if not again:
            break
        throttled = any(facts.retry == "throttle" for _, facts in again.values())
        delay = terms.retry.delay(attempt, throttled=throttled, jitter=terms.chance)
        if terms.clock() + delay >= deadline or not terms.shared.budget.spend():
            break
        logger.info("%s: %d items failed, again in %.2f s", call.api, len(again), delay)
        yield from wait_for(delay, terms.shared.budget.give_back)
        body = {**call.body, batch.rule.of: [entry for entry, _ in again.values()]}
        left = terms._replace(timeout=deadline - terms.clock(), retry=terms.retry._replace(attempts=1))
        try:
            more = yield from send(call._replace(body=body), left)
        except OutcomeUnknown as unknown:
            unknown.answer = answer.body
            raise
        except Exception as error:  # noqa: BLE001  a provider of signatures raises what it likes
            logger.info("%s: items could not be sent again: %s", call.api, type(error).__name__)
            break
        facts = {key: facts for key, (_, facts) in again.items()}
        answer = ServiceResponse(batch.merged(answer.body, more.body, facts))
    return answer


class _BatchItems:
    """Finds items in a request and its answers by what names them."""

    def __init__(self, call: Call, terms: CallSettings, partial: ItemResults, wrapper: str | None) -> None:
        assert partial.retry_rule is not None
        self.rule: ItemRetry = partial.retry_rule
        self._call = call
        self._terms = terms
        self._partial = partial
        self._wrapper = wrapper
        # A part of a batch is another body: no dedupe key is relied on.
        self._kind: EffectKind = call.effect.kind if call.effect.kind in ("read", "idempotent") else "once"
        self._fine = (None, *partial.ok)
        self._doubtful: set[Any] = set()
        """Items that an attempt may have done although its answer did not say so."""

    def again(self, answer: dict[str, Any], attempt: int) -> dict[Any, tuple[Any, CodeFacts]]:
        """By name: entries of the request that may be sent once more, and what the code of each says."""
        found: dict[Any, tuple[Any, CodeFacts]] = {}
        listed, code_name = self._listed(answer), self.rule.code
        if all(entry.__class__ is dict and entry.get(code_name) in self._fine for entry in listed):
            return found  # as most answers are
        asked = _by_name(self._call.body.get(self.rule.of), self.rule.member)
        for name, entries in _by_name(listed, self.rule.key).items():
            code = self._code(entries[0])
            if code is None or code in self._fine or name is _NOBODY:
                continue
            if not len(entries) == len(asked.get(name, ())) == 1:
                continue  # which one is meant is not certain
            facts = self._terms.codes().lookup(code, self._call.api)
            counted = facts.max_retries is None or attempt <= facts.max_retries
            if counted and after_code(self._kind, facts.retry) is Verdict.RETRY:
                found[name] = asked[name][0], facts
        return found

    def merged(self, answer: dict[str, Any], more: dict[str, Any], again: Mapping[Any, CodeFacts]) -> dict[str, Any]:
        """The answer with new results of the items that were sent again."""
        self._doubtful |= {name for name, facts in again.items() if facts.retry == "unknown"}
        told = _by_name(self._listed(more), self.rule.key)
        # Nobody is done for not being listed where somebody may be listed in another way.
        odd = self._inner(more).get(self.rule.items, []).__class__ not in (list, type(None))
        complete = not odd and told.keys() <= again.keys()
        entries: list[Any] = []
        for entry in self._listed(answer):
            name = _name(entry, self.rule.key)
            found = told.get(name, []) if name in again else [entry]
            if len(found) == 1:
                entries += self._settled(name, found[0])
            elif found or not (self._partial.failures_only and complete):
                entries.append(entry)
        inner = self._inner(answer)
        changed = {**inner, self.rule.items: entries}
        return changed if inner is answer else {**answer, str(self._wrapper): changed}

    def _settled(self, name: Any, entry: Any) -> list[Any]:
        """A result; where its code says that an attempt in doubt had done it, that of a success."""
        if name not in self._doubtful or self._code(entry) not in self._call.effect.already_done:
            return [entry]
        return [] if self._partial.failures_only else [{**entry, self.rule.code: 0}]

    def _code(self, entry: Any) -> int | None:
        code: Any = entry.get(self.rule.code) if entry.__class__ is dict else None
        try:
            return int(code) if code.__class__ in (int, str) else None
        except ValueError:
            return None

    def _inner(self, answer: dict[str, Any]) -> dict[str, Any]:
        inner: Any = answer.get(self._wrapper) if self._wrapper else None
        return inner if inner.__class__ is dict else answer

    def _listed(self, answer: dict[str, Any]) -> list[Any]:
        listed: Any = self._inner(answer).get(self.rule.items)
        return listed if listed.__class__ is list else []


def _by_name(entries: Any, path: tuple[str, ...]) -> Entries:
    found: Entries = {}
    for entry in entries if entries.__class__ in (list, tuple) else ():
        found.setdefault(_name(entry, path), []).append(entry)
    return found


def _name(entry: Any, path: tuple[str, ...]) -> Any:
    """The value a path leads to, if it can be a name."""
    for member in path:
        entry = entry.get(member) if entry.__class__ is dict else None
    return entry if isinstance(entry, str | int) and not isinstance(entry, bool) else _NOBODY
