"""What a build asks the environment for, and the software bill of materials that it puts into the wheel.

A team that publishes under its own name sets `TIMSDK_DISTRIBUTION`; `TIMSDK_AUTHOR` and `TIMSDK_URL_<LABEL>` say who
stands behind the distribution and where. The Makefile sets them from NAME, AUTHOR, HOMEPAGE, DOCUMENTATION, SOURCE
and ISSUES.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_NAME = "timsdk-server"
_URL_SETTING = "TIMSDK_URL_"
_RELATIVE_LINK = re.compile(r"\[([^\]]+)\]\((?!https?://)([^)\s]+)\)")


class CustomMetadataHook(MetadataHookInterface):
    """Puts the chosen name, author and URLs into the metadata, and README.md as an index can show it."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Rename the distribution where a name was chosen, and say who publishes it where that was set."""
        name = os.environ.get("TIMSDK_DISTRIBUTION") or _built_name(Path(self.root))
        if name:
            metadata["name"] = name
            extras: dict[str, list[str]] = metadata["optional-dependencies"]
            for extra, requirements in extras.items():
                extras[extra] = [re.sub(rf"^{_NAME}(?=\[)", name, text) for text in requirements]
        if author := os.environ.get("TIMSDK_AUTHOR"):
            metadata["authors"] = [_author(author)]
        urls = _urls()
        if urls:
            metadata["urls"] = urls
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8").replace(_NAME, name or _NAME)
        text = description(text, source=urls.get("Source", ""), version=metadata["version"])
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts a software bill of materials into the wheel (PEP 770)."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the bill into a folder of its own and name it to the builder."""
        if version == "editable":
            return
        core = self.metadata.core
        extras = {extra: found for extra, found in core.optional_dependencies.items() if extra != "dev"}
        text = bill_of_materials(core.raw_name, self.metadata.version, core.dependencies, extras)
        self._folder = tempfile.TemporaryDirectory()
        bill = Path(self._folder.name, f"{canonicalize_name(core.raw_name)}.cdx.json")
        bill.write_text(text, encoding="utf-8", newline="\n")
        build_data["sbom_files"].append(str(bill))

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the folder."""
        if version != "editable":
            self._folder.cleanup()


def description(text: str, *, source: str, version: str) -> str:
    """Return README.md as an index shows it: links to files lead to the sources of this version, or are text."""
    if not source:
        return _RELATIVE_LINK.sub(lambda link: link[1], text)
    revision = "HEAD" if "+" in version or ".dev" in version else f"v{version}"
    return _RELATIVE_LINK.sub(lambda link: f"[{link[1]}]({source.rstrip('/')}/blob/{revision}/{link[2]})", text)


def bill_of_materials(name: str, version: str, dependencies: list[str], extras: dict[str, list[str]]) -> str:
    """Return the declared dependencies as CycloneDX JSON that depends on nothing but the arguments."""
    subject = _component(name, "", version=version, licenses=[DisjunctiveLicense(id="MIT")])
    bom = Bom()
    bom.metadata.component = subject
    parts = [_component(Requirement(text).name, text) for text in dependencies]
    for extra, requirements in extras.items():
        known = Property(name="cdx:python:package:required-extra", value=extra)
        parts += [
            _component(Requirement(text).name, text, extra=extra, scope=ComponentScope.OPTIONAL, properties=[known])
            for text in requirements
            if canonicalize_name(Requirement(text).name) != canonicalize_name(name)
        ]
    bom.components.update(parts)
    bom.register_dependency(subject, parts)
    document: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    del document["serialNumber"], document["metadata"]["timestamp"]  # by chance and by the clock
    return json.dumps(document, indent=2, sort_keys=True) + "\n"


def _component(name: str, requirement: str, *, extra: str = "", **details: Any) -> Component:
    purl = PackageURL("pypi", name=canonicalize_name(name), version=details.get("version"))
    properties = [*details.pop("properties", ())]
    if requirement:
        properties.append(Property(name="timsdk:requirement", value=requirement))
    reference = f"{purl}#{extra}" if extra else str(purl)
    return Component(
        name=name, type=ComponentType.LIBRARY, purl=purl, bom_ref=reference, properties=properties, **details
    )


def _built_name(root: Path) -> str:
    """Return the name that an unpacked sdist was built under: installers refuse another one."""
    try:
        found = re.search(r"^Name: (.+)$", (root / "PKG-INFO").read_text(encoding="utf-8"), re.MULTILINE)
    except FileNotFoundError:
        return ""
    return found[1] if found else ""


def _author(text: str) -> dict[str, str]:
    """Split "Platform Team <platform@example.com>". Either half may be absent."""
    name, address = parseaddr(text)
    if "@" not in address:
        return {"name": text}
    return {"name": name, "email": address} if name else {"email": address}


def _urls() -> dict[str, str]:
    """Return the URLs of the environment by label: TIMSDK_URL_HOMEPAGE is "Homepage"."""
    found = {name: value for name, value in sorted(os.environ.items()) if name.startswith(_URL_SETTING) and value}
    for name, value in found.items():
        if not re.fullmatch(r"https?://\S+", value):
            raise ValueError(f"{name} is no http or https address: {value!r}")
    return {name.removeprefix(_URL_SETTING).title(): value for name, value in found.items()}
