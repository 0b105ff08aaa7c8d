"""Batch calls: items that failed for a passing reason are retried alone.

Works on wire names and JSON, without I/O: a generator around another one, such as `exchange`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias, cast

from timsdk_runtime.call.context import Call, CallRunner, CallSettings, Exchange, sleep_or_refund
from timsdk_runtime.call.exchange import exchange, spend_nothing
from timsdk_runtime.call.verdicts import Verdict, after_code
from timsdk_runtime.codes import CodeFacts
from timsdk_runtime.declarations import EffectKind
from timsdk_runtime.errors import OutcomeUnknown
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.json_values import is_list, is_object
from timsdk_runtime.response_rules import ItemResults, ItemRetry
from timsdk_runtime.stops import stop_behind

Entries: TypeAlias = dict[Any, list[Any]]
"""Entries of a list by their names; several entries may have one name."""

_UNNAMED: Final = object()


def retry_failed_items(
    call: Call,
    settings: CallSettings,
    rule: ItemResults,
    *,
    wrapper: str | None = None,
    send: CallRunner = exchange,
) -> Exchange:
    """Run `send`, then retry the items whose own code allows it, and put their new results in the old ones' place.

    All this happens within the timeout, the attempts and the budget of one call. Where a retry fails, the response is
    what was known before it.

    Raises:
        OutcomeUnknown: A retry may have acted and could act again. It carries the response from before that retry.
    """
    deadline = call.deadline(settings)
    response = yield from send(call, settings)
    batch = _BatchItems(call, settings, rule, wrapper)
    for attempt in range(1, settings.retry.attempts):
        retryable = batch.retryable(response.body, attempt)
        if not retryable:
            break
        throttled = any(facts.retry == "throttle" for _, facts in retryable.values())
        delay = settings.retry.delay(attempt, throttled=throttled, jitter=settings.jitter)
        budget = settings.shared.budget
        only_throttled = all(facts.retry == "throttle" for _, facts in retryable.values())
        if settings.clock() + delay >= deadline or not (only_throttled or budget.spend()):
            break
        call.tell_wait("items", delay)
        yield from sleep_or_refund(delay, spend_nothing if only_throttled else budget.refund)
        body = {**call.body, batch.rule.of: [entry for entry, _ in retryable.values()]}
        remaining = settings.replace(timeout=deadline - settings.clock(), retry=settings.retry.replace(attempts=1))
        try:
            again = yield from send(call._replace(body=body, began=None), remaining)
        except OutcomeUnknown as unknown:
            unknown.response = response.body
            raise
        except Exception as error:  # a `usersig_provider` may raise anything
            if stop_behind(error):
                raise
            logger.info("%s: items could not be retried: %s", call.api, type(error).__name__)
            break
        facts = {name: facts for name, (_, facts) in retryable.items()}
        response = ServiceResponse(batch.merge(response.body, again.body, facts))
    return response


class _BatchItems:
    """Matches the items of a request and of its responses by name."""

    def __init__(self, call: Call, settings: CallSettings, results: ItemResults, wrapper: str | None) -> None:
        assert results.retry_rule is not None
        self.rule: ItemRetry = results.retry_rule
        self._call = call
        self._settings = settings
        self._results = results
        self._wrapper = wrapper
        # Part of a batch is a different body, so the server's dedupe key does not protect the retry.
        self._kind: EffectKind = call.effect.kind if call.effect.kind in ("read", "idempotent") else "once"
        self._ok = (None, *results.ok)
        self._in_doubt: set[Any] = set()
        """Names of items that an attempt may have acted on although its response did not say so."""

    def retryable(self, body: dict[str, Any], attempt: int) -> dict[Any, tuple[Any, CodeFacts]]:
        """Return by name the entries of the request that may be retried, and what the code of each says."""
        found: dict[Any, tuple[Any, CodeFacts]] = {}
        listed, code_name = self._listed(body), self.rule.code
        if all(is_object(entry) and entry.get(code_name) in self._ok for entry in listed):
            return found  # the common case
        requested = _by_name(self._call.body.get(self.rule.of), self.rule.member)
        for name, entries in _by_name(listed, self.rule.key).items():
            code = self._code(entries[0])
            if code is None or code in self._ok or name is _UNNAMED:
                continue
            if not len(entries) == len(requested.get(name, ())) == 1:
                continue  # it is not certain which entry is meant
            facts = self._settings.codes().lookup(code, self._call.api)
            allowed = facts.max_retries is None or attempt <= facts.max_retries
            if allowed and after_code(self._kind, facts.retry) is Verdict.RETRY:
                found[name] = requested[name][0], facts
        return found

    def merge(self, body: dict[str, Any], again: dict[str, Any], retried: Mapping[Any, CodeFacts]) -> dict[str, Any]:
        """Return the response with the new results of the retried items."""
        self._in_doubt |= {name for name, facts in retried.items() if facts.retry == "unknown"}
        results = _by_name(self._listed(again), self.rule.key)
        # An item missing from the retry's response counts as successful only if that response lists failures and
        # nothing unexpected.
        listed = self._payload(again).get(self.rule.items)
        as_expected = (listed is None or is_list(listed)) and results.keys() <= retried.keys()
        absence_is_success = self._results.failures_only and as_expected
        entries: list[Any] = []
        for entry in self._listed(body):
            name = _name(entry, self.rule.key)
            found = results.get(name, []) if name in retried else [entry]
            if len(found) == 1:
                entries += self._settle(name, found[0])
            elif found or not absence_is_success:
                entries.append(entry)
        payload = self._payload(body)
        changed = {**payload, self.rule.items: entries}
        return changed if payload is body else {**body, str(self._wrapper): changed}

    def _settle(self, name: Any, entry: Any) -> list[Any]:
        """Return the new result of a retried item.

        If its code means "already done" and an earlier attempt may have succeeded, report success.
        """
        if name not in self._in_doubt or self._code(entry) not in self._call.effect.already_done:
            return [entry]
        return [] if self._results.failures_only else [{**entry, self.rule.code: 0}]

    def _code(self, entry: Any) -> int | None:
        code: Any = entry.get(self.rule.code) if is_object(entry) else None
        try:
            return int(code) if isinstance(code, int | str) and not isinstance(code, bool) else None
        except ValueError:
            return None

    def _payload(self, body: dict[str, Any]) -> dict[str, Any]:
        inner: Any = body.get(self._wrapper) if self._wrapper else None
        return inner if is_object(inner) else body

    def _listed(self, body: dict[str, Any]) -> list[Any]:
        listed: Any = self._payload(body).get(self.rule.items)
        return listed if is_list(listed) else []


def _by_name(entries: Any, path: tuple[str, ...]) -> Entries:
    found: Entries = {}
    for entry in cast("Iterable[Any]", entries) if isinstance(entries, list | tuple) else ():
        found.setdefault(_name(entry, path), []).append(entry)
    return found


def _name(entry: Any, path: tuple[str, ...]) -> Any:
    """Return the value at the end of a path, if it can be a name."""
    for member in path:
        entry = entry.get(member) if is_object(entry) else None
    return entry if isinstance(entry, str | int) and not isinstance(entry, bool) else _UNNAMED
