"""What the three single files declare: services with their families, codes, regions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

Wrapper: TypeAlias = Literal["Response", "none"]
Category: TypeAlias = Literal[
    "auth", "permission", "invalid_argument", "not_found", "conflict", "quota", "rate_limit", "server", "blocked",
    "package", "webhook", "unknown",
]  # fmt: skip
RetryClass: TypeAlias = Literal["never", "transient", "unknown", "throttle", "conflict", "auth"]


@attrs.frozen(kw_only=True, slots=False)
class Source:
    url: str
    read: str
    note: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Family:
    title: str
    doc: str
    product: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Product:
    """Families whose services share a table of codes."""

    areas: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Service:
    family: str
    wrapper: Wrapper = "none"
    areas: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Services:
    families: Mapping[str, Family]
    services: Mapping[str, Service]
    products: Mapping[str, Product] = {}
    everywhere: tuple[str, ...] = ()

    def areas(self, service: str) -> tuple[str, ...]:
        """Return the areas of codes that a service may return, beside those that hold everywhere."""
        found = self.services[service]
        family = self.families.get(found.family)
        product = self.products.get((family and family.product) or "", Product())
        return tuple(sorted({*product.areas, *found.areas} - {*self.everywhere}))


@attrs.frozen(kw_only=True, slots=False)
class CodeOverride:
    """How one service means a code differently."""

    category: Category | None = None
    retry: RetryClass | None = None
    max_retries: int | None = None
    doc: str | None = None
    remedy: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Code:
    name: str
    area: str
    category: Category
    retry: RetryClass = "never"
    max_retries: int | None = None
    doc: str
    remedy: str = ""
    in_: Mapping[str, CodeOverride] = {}

    def at(self, service: str, api: str) -> Code:
        """Return the code as an API of a service means it."""
        found = self
        for place in (self.in_.get(service), self.in_.get(api)):
            given = attrs.asdict(place) if place else {}
            found = attrs.evolve(found, **{key: value for key, value in given.items() if value})
        return found


@attrs.frozen(kw_only=True, slots=False)
class CodeRange:
    """Codes that the app's own webhook chooses."""

    from_: int
    to: int
    name: str
    area: str
    category: Category
    doc: str
    remedy: str = ""


@attrs.frozen(kw_only=True, slots=False)
class Codes:
    codes: Mapping[int, Code]
    ranges: tuple[CodeRange, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Region:
    title: str
    domain: str
    backup: str | None = None
    doc: str = ""
    source: tuple[Source, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Regions:
    regions: Mapping[str, Region]
    source: tuple[Source, ...] = ()
