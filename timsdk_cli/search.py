"""Search: APIs, webhooks and codes by the words in somebody's head, the best first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple, TypeVar

from timsdk_cli.index import Entry, Method, families, letters, methods, webhooks

_NAME: Final = 8.0
_PART_OF_NAME: Final = 4.0
_SUMMARY: Final = 2.0
_FAMILY: Final = 1.0
_WHOLE: Final = 6.0
_SYNONYM: Final = 4.0
"""What a word is worth by where it is found; what words are that make a whole name; what a synonym costs."""
_LEAST: Final = 0.3
"""Share of the pairs of a Chinese word that a title has at least: such words come without blanks between them."""
_OTHER_WORDS: Final = {
    "silence": "mute", "ban": "mute", "disband": "destroy", "withdraw": "recall", "revoke": "recall",
    "user": "account", "block": "black", "channel": "official", "badge": "unread", "logout": "sign", "invite": "add",
}  # fmt: skip
"""Words of people -> words of the catalog."""
T = TypeVar("T")


class Facts(NamedTuple):
    """What a search looks at."""

    command: str
    """Decides between equals."""
    names: tuple[str, ...]
    summary: str
    title_zh: str = ""
    service: str = ""
    family: str = ""
    """What the family is about."""


def search_apis(text: str, among: Iterable[Method] | None = None) -> list[Method]:
    """Return the methods that have all words of a text, the best first; without any, those with one of them."""
    return _search(text, methods() if among is None else among, _of_method)


def search_webhooks(text: str, among: Mapping[str, Entry] | None = None) -> list[str]:
    """Return the commands of the webhooks that a text leads to, the best first."""
    given = webhooks() if among is None else among
    return _search(text, given, lambda command: _of_webhook(command, given[command]))


def search_codes(text: str, among: Mapping[int, tuple[str, str]]) -> list[int]:
    """Return the codes that a text leads to, the best first. `among` has name and meaning of each."""
    return _search(text, among, lambda code: Facts(f"{code:9}", (among[code][0],), among[code][1]))


def _of_method(method: Method) -> Facts:
    service, _, command = method.api.partition("/")
    family = families()[method.family]["doc"]
    return Facts(method.command, (method.name, command), method.summary, method.title_zh, service, family)


def _of_webhook(command: str, entry: Entry) -> Facts:
    names = (_snake(entry["event"]), _snake(command.replace(".", "")))
    return Facts(command, names, entry["summary"], entry.get("title_zh", ""))


def _search(text: str, among: Iterable[T], facts_of: Callable[[T], Facts]) -> list[T]:
    words = re.sub(r"[/_.-]", " ", text).lower().split()
    given = [(each, facts_of(each)) for each in among]
    found = _scored(given, words, all, loose=False) or _scored(given, words, any, loose=True)

    def order(entry: tuple[T, Facts, list[float]]) -> tuple[float, int, str]:
        _, facts, points = entry
        return -sum(points) - _whole(facts, words), len(facts.names[0]), facts.command

    return [each for each, _, _ in sorted(found, key=order)]


def _scored(
    given: list[tuple[T, Facts]], words: list[str], enough: Callable[[list[float]], bool], *, loose: bool
) -> list[tuple[T, Facts, list[float]]]:
    """Return what has enough of the words, with what each is worth there. `loose` takes parts of Chinese words."""
    scored = [(each, facts, [_score(facts, word, loose=loose) for word in words]) for each, facts in given]
    return [entry for entry in scored if entry[2] and enough(entry[2])]


def _whole(facts: Facts, words: list[str]) -> float:
    """Return what it is worth that the words are all of a name."""
    spelled = {"".join(words), "".join(_OTHER_WORDS.get(word, word) for word in words)}
    return _WHOLE if spelled & {letters(name) for name in facts.names} else 0.0


def _score(facts: Facts, word: str, *, loose: bool) -> float:
    if not word.isascii():
        return _of_title(facts.title_zh, word, loose=loose)
    best = max(_points(facts, word), _points(facts, _OTHER_WORDS.get(word, word)) - _SYNONYM)
    return max(best, 0.0)


def _points(facts: Facts, word: str) -> float:
    parts = {part for name in facts.names for part in name.lower().split("_")}
    points = 0.0
    if word in parts or letters(word) == letters(facts.names[0]):
        points += _NAME
    elif letters(word) in letters("".join((*facts.names, facts.service))):
        points += _PART_OF_NAME
    points += _SUMMARY * (word in facts.summary.lower())
    points += _FAMILY * (points > 0 and word in facts.family.lower())
    return points


def _of_title(title: str, word: str, *, loose: bool) -> float:
    if word in title:
        return _NAME + _PART_OF_NAME * len(word) / len(title)
    if not loose:
        return 0.0
    pairs = [word[index : index + 2] for index in range(len(word) - 1)]
    share = sum(pair in title for pair in pairs) / len(pairs) if pairs else 0.0
    return _PART_OF_NAME * share if share >= _LEAST else 0.0


def _snake(name: str) -> str:
    return "".join(f"_{char}" if char.isupper() else char for char in name).strip("_").lower()
