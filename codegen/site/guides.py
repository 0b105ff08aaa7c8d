"""Documents of the repository as pages: their order, their places, and links that lead from page to page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping

import attrs

from codegen.site import markdown, places

_ORDER: Mapping[str, tuple[str, ...]] = {
    "Start": ("getting-started", "concepts", "using", "errors", "async"),
    "Build": (
        "webhooks",
        "frameworks",
        "many-calls",
        "jobs",
        "scaling",
        "limits",
        "retrying-from-a-queue",
        "serialising",
    ),
    "Tools": ("command-line", "mcp", "emulator", "emulator-apis", "emulator-webhooks"),
    "Examples": ("examples/index",),
    "Trust": ("reliability", "logging-and-tracing", "performance", "coverage"),
    "Extend": ("overlays", "adding-an-api", "spec-format", "diff", "exports"),
    "The project": ("architecture", "site", "releasing", "contributing", "security"),
}
"""Section -> guides, in the order in which a newcomer needs them."""
_FOLDERS = {"guides/decisions/": "Decisions", "guides/examples/": "Examples"}
"""Begin of a place -> the section of what nobody placed."""
_OTHERS = "More"
_MOVED = {
    "README.md": places.HOME,
    "docs/apis.md": places.APIS,
    "docs/webhook-events.md": places.WEBHOOKS,
    "CHANGELOG.md": places.CHANGELOG,
    "CONTRIBUTING.md": "guides/contributing.md",
    "SECURITY.md": "guides/security.md",
    "README.zh-CN.md": "zh/index.md",
}
"""Documents whose place does not follow from their path."""
_NO_PAGES = frozenset({places.HOME, places.APIS, places.WEBHOOKS})
"""Places of pages that are made from more than one document."""
_GLOSSARY_SOURCE = "docs/concepts.md"
_GLOSSARY_HEADING = "## Glossary"
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_FENCED = re.compile(r"(^ *```.*?^ *```[^\n]*$)", re.MULTILINE | re.DOTALL)
_LIST_AFTER_TEXT = re.compile(r"^((?! *[-*|>#]| *\d+\.)\S[^\n]*)\n(?=(?:[-*]|\d+\.) )", re.MULTILINE)
"""GitHub begins a list behind a line of text; Markdown wants an empty line between them."""


_LANGUAGES = re.compile(r"^\[?English\b.*\|")
"""The line of a page that stands in two languages."""


@attrs.frozen(kw_only=True)
class Guide:
    """One document: where it stands, what it is called, what it says."""

    place: str
    title: str
    text: str
    first: str
    """Its first sentence."""


def place_of(document: str) -> str | None:
    """Return where a document of the repository stands on the site, if it does."""
    if document in _MOVED:
        return _MOVED[document]
    folder, _, name = document.partition("/")
    name = re.sub(r"README\.md$", "index.md", name)
    if folder == "examples" and name.endswith((".md", ".py")):
        return f"guides/examples/{name.removesuffix('.py').removesuffix('.md')}.md"
    if folder != "docs" or not name.endswith((".md", ".svg")):
        return None
    return name if name.startswith("zh/") else f"guides/{name}"


def guides(documents: Mapping[str, str]) -> dict[str, Guide]:
    """Return the guides by their place."""
    found: dict[str, Guide] = {}
    for document, text in sorted(documents.items()):
        place = place_of(document)
        if place is None or place in _NO_PAGES or not place.endswith(".md") or not text.strip():
            continue
        if document.endswith(".py"):
            found[place] = _program(document, place, text)
        elif document == _GLOSSARY_SOURCE:
            before, _, glossary = text.partition(f"{_GLOSSARY_HEADING}\n")
            found[places.GLOSSARY] = _guide(document, places.GLOSSARY, f"# Glossary\n{glossary}", documents)
            found[place] = _guide(document, place, before, documents)
        else:
            found[place] = _guide(document, place, text, documents)
    return found


def sections(found: Mapping[str, Guide]) -> dict[str, list[Guide]]:
    """Return the guides by section, in the order of a newcomer. What nobody placed comes at the end."""
    left = dict(found)
    result: dict[str, list[Guide]] = {}
    for section, names in _ORDER.items():
        wanted = [f"guides/{name}.md" for name in names]
        result[section] = [left.pop(place) for place in wanted if place in left]
    result["Start"] += [left.pop(places.GLOSSARY)] if places.GLOSSARY in left else []
    for place in sorted(left, key=lambda place: (posixpath.dirname(place), not place.endswith("/index.md"), place)):
        section = next((title for folder, title in _FOLDERS.items() if place.startswith(folder)), _OTHERS)
        if place.startswith("guides/"):
            result.setdefault(section, []).append(left[place])
    return {section: those for section, those in result.items() if those}


def chinese(found: Mapping[str, Guide]) -> list[Guide]:
    """Return the guides in Chinese, the first page first."""
    those = [guide for place, guide in found.items() if place.startswith("zh/")]
    names = [f"zh/{name}.md" for name in ("index", *(name for names in _ORDER.values() for name in names))]
    return sorted(those, key=lambda guide: names.index(guide.place) if guide.place in names else len(names))


def first_block(document: str, language: str) -> str:
    """Return the first fenced block of a language."""
    found = re.search(rf"^```{language}\n(.*?)\n```", document, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def _program(document: str, place: str, text: str) -> Guide:
    """Return the page of an example: what its docstring says first, and all of it."""
    name = document.partition("/")[2]
    docstring = re.match(r'"""(.*?)("""|\n\n)', text, re.DOTALL)
    first = " ".join(docstring[1].split()) if docstring else ""
    body = f"# {name}\n\n{markdown.text(first)}\n\n## The program {{ data-search-exclude }}\n\n```python\n{text}```\n"
    return Guide(place=place, title=name, text=body, first=first)


def _guide(document: str, place: str, text: str, documents: Mapping[str, str]) -> Guide:
    body = "".join(_rewritten(part, document, place, documents) for part in _FENCED.split(text))
    heading = re.search(r"^# +(.+)$", body, re.MULTILINE)
    after = body[heading.end() :] if heading else body
    paragraphs = (part.strip() for part in re.split(r"\n{2,}", after))
    prose = next(
        (part for part in paragraphs if re.match(r"(?!```)[\w`*\[]", part) and not _LANGUAGES.search(part)), ""
    )
    return Guide(
        place=place,
        title=re.sub(r"[`*]", "", heading[1]) if heading else posixpath.basename(place),
        text=body,
        first=_first_sentence(prose),
    )


def _rewritten(part: str, document: str, place: str, documents: Mapping[str, str]) -> str:
    """Return a part of a document with its links rewritten. Fenced blocks stay what they are."""
    if part.lstrip(" ").startswith("```"):
        return part

    def link(match: re.Match[str]) -> str:
        image, label, target = match.groups()
        found = _target(document, place, target, documents)
        if found is None:
            return "" if image else label
        return f"{image}[{label}]({found})"

    return _LIST_AFTER_TEXT.sub(r"\1\n\n", _LINK.sub(link, part))


def _target(document: str, place: str, target: str, documents: Mapping[str, str]) -> str | None:
    """Return where a link of a document leads on the site, or None where the site has no such page."""
    path, hash_, anchor = target.partition("#")
    if "://" in target or not path:
        return target if path else _own_anchor(document, place, target)
    source = posixpath.normpath(posixpath.join(posixpath.dirname(document), path))
    source = source.removeprefix("../")  # what stands in the changelog was written in `changes/`
    if source == _GLOSSARY_SOURCE and anchor == "glossary":
        return places.link(place, places.GLOSSARY)
    there = place_of(source)
    if there is None or source not in documents:
        return None
    return places.link(place, there) + hash_ + anchor


def _own_anchor(document: str, place: str, target: str) -> str:
    moved = document == _GLOSSARY_SOURCE and target == "#glossary"
    return places.link(place, places.GLOSSARY) if moved else target


def _first_sentence(prose: str) -> str:
    flat = " ".join(_LINK.sub(r"\2", prose).split())
    return re.split(r"(?<=[.:!?])\s+(?=[A-Z`])", flat, maxsplit=1)[0].rstrip(":")


def assets(documents: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield place and text of what pages show beside text."""
    for document, text in documents.items():
        if (place := place_of(document)) and not place.endswith(".md"):
            yield place, text
