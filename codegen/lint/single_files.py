"""The rules for the three single files: services, codes and regions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen import naming
from codegen.lint.context import LintContext
from codegen.spec.catalog import Catalog, SingleFile
from codegen.spec.load import ROOT, NodePath
from codegen.spec.problem import Problem, did_you_mean
from codegen.spec.single_files import CodeOverride

_TITLE_LENGTH = 40
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(\.{_LABEL})+")


def lint_single_files(catalog: Catalog) -> Iterator[Problem]:
    """Yield what is wrong with the three files."""
    for name, check in (("services", _services), ("errors", _codes), ("regions", _regions)):
        rules = LintContext(catalog, SingleFile(document=catalog.documents[f"{ROOT}/{name}.yaml"]))
        check(rules)
        yield from rules.problems


def _services(rules: LintContext) -> None:
    families = rules.catalog.services.families
    for name, family in families.items():
        path: NodePath = ("families", name)
        if fault := naming.family_fault(name):
            rules.report(path, fault, key=True)
        rules.text((*path, "title"), family.title, limit=_TITLE_LENGTH, sentence=False)
        rules.text((*path, "doc"), family.doc)
    modules: dict[tuple[str, str], str] = {}
    for name, service in rules.catalog.services.services.items():
        path = ("services", name)
        module = naming.snake(name)
        if fault := naming.module_fault(name) or naming.module_fault(module):
            rules.report(path, fault, key=True)
        if other := modules.get((service.family, module)):
            rules.report(path, f"{name!r} and {other!r} are both {module!r} as the name of a module", key=True)
        modules[service.family, module] = name
        if service.family not in families:
            hint = did_you_mean(service.family, families)
            rules.report((*path, "family"), f"unknown family {service.family!r}{hint}")
    _areas(rules)


def _areas(rules: LintContext) -> None:
    """Report areas and products that nothing declares, and areas of codes that no service returns."""
    services, codes = rules.catalog.services, rules.catalog.codes
    declared = {code.area for code in codes.codes.values()} | {span.area for span in codes.ranges}
    held: set[str] = set()
    places: list[tuple[NodePath, tuple[str, ...]]] = [(("everywhere",), services.everywhere)]
    places += [(("products", name, "areas"), product.areas) for name, product in services.products.items()]
    places += [(("services", name, "areas"), service.areas) for name, service in services.services.items()]
    for path, areas in places:
        held |= {*areas}
        for index, area in enumerate(areas):
            if area not in declared:
                hint = did_you_mean(area, declared)
                rules.report(rules.item(path, index), f"unknown area {area!r}: no code has it{hint}")
    for name, family in services.families.items():
        if family.product is not None and family.product not in services.products:
            hint = did_you_mean(family.product, services.products)
            rules.report(("families", name, "product"), f"unknown product {family.product!r}{hint}")
    for area in sorted(declared - held):
        rules.report((), f"no service returns codes of the area {area!r}: name it here, or correct errors.yaml")


def _codes(rules: LintContext) -> None:
    catalog = rules.catalog
    names: dict[str, str] = {}
    places = {*catalog.services.services, *(api.key for api in catalog.apis), *catalog.broken}
    for code, entry in catalog.codes.codes.items():
        path: NodePath = ("codes", code)
        _code(rules, path, entry.name, str(code), names)
        rules.text((*path, "doc"), entry.doc)
        _remedy(rules, path, entry.remedy)
        for place, override in entry.in_.items():
            here = (*path, "in", place)
            if place not in places:
                rules.report(here, f"unknown service or API {place!r}{did_you_mean(place, places)}", key=True)
            _override(rules, here, override)
    for index, span in enumerate(catalog.codes.ranges):
        path = ("ranges", index)
        _code(rules, path, span.name, f"{span.from_} to {span.to}", names)
        if span.from_ > span.to:
            rules.report((*path, "from"), f"from {span.from_} is above to {span.to}")
        rules.text((*path, "doc"), span.doc)
        _remedy(rules, path, span.remedy)


def _code(rules: LintContext, path: NodePath, name: str, code: str, names: dict[str, str]) -> None:
    if fault := naming.constant_fault(name):
        rules.report((*path, "name"), fault)
    if name in names:
        rules.report((*path, "name"), f"{name!r} is also the name of {names[name]}")
    names[name] = code


def _remedy(rules: LintContext, path: NodePath, remedy: str | None) -> None:
    if remedy:
        rules.text((*path, "remedy"), remedy)


def _override(rules: LintContext, path: NodePath, override: CodeOverride) -> None:
    if override.doc:
        rules.text((*path, "doc"), override.doc)
    _remedy(rules, path, override.remedy)


def _regions(rules: LintContext) -> None:
    for name, region in rules.catalog.regions.regions.items():
        path: NodePath = ("regions", name)
        rules.text((*path, "title"), region.title, limit=_TITLE_LENGTH, sentence=False)
        for key, domain in (("domain", region.domain), ("backup", region.backup)):
            if domain is not None and not _DOMAIN.fullmatch(domain):
                rules.report((*path, key), f"expected a domain name, found {domain!r}")
        if region.doc:
            rules.text((*path, "doc"), region.doc)
