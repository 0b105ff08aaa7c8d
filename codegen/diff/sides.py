"""The sides of a diff by name: a folder, a git revision, a wheel, an installed distribution, or `builtin`."""

from __future__ import annotations

import importlib.metadata
import io
import re
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from codegen.build import read
from codegen.files import BUILTIN_SPEC, INSTALLED_SPEC, read_files
from codegen.roots import BUILTIN
from codegen.spec import type_expr
from codegen.spec.catalog import Api, Catalog, TypeOwner
from codegen.spec.overlay import Overlay
from codegen.spec.problem import Problem
from codegen.spec.type_defs import uses

_MARK = "services.yaml"
"""A file that every complete spec has."""
_IN_A_WHEEL = "codegen/builtin_spec"
_VERSION = re.compile(r"v?(\d+\.\d+(\.\d+)?)")
_SHOWN = 10
"""Problems that are listed; the rest is counted."""

Files = Mapping[str, bytes]


class SideError(Exception):
    """A side cannot be compared. The text says why, and where."""


@attrs.frozen
class Side:
    """One side of a diff."""

    name: str
    catalog: Catalog
    version: str | None
    notes: tuple[str, ...] = ()


@attrs.frozen
class _Roots:
    """The files of the first folder and of its overlays, and the version where the name tells one."""

    files: Files
    overlays: Sequence[Overlay]
    version: str | None = None


def read_side(name: str, spec: Path, overlays: Sequence[Path], *, is_old: bool) -> Side:
    """Read what `name` stands for. Folders laid over it are `overlays`, of the revision where `name` is one.

    An old side need not keep the rules of today, as long as it can be understood.
    """
    roots = _roots(name, spec, overlays)
    found, problems = read(roots.files, None, roots.overlays)
    if found is None:
        raise SideError(_refusal(name, problems))
    catalog = found.catalog
    unclear = sorted({*problems} if catalog.broken or catalog.types_unread else _dangling(catalog))
    if unclear or (problems and not is_old):
        raise SideError(_refusal(name, unclear or problems))
    notes = (f"{name} does not pass the lint of today ({len(problems)}); it is clear enough to compare",)
    return Side(name, catalog, roots.version, notes if problems else ())


def _refusal(name: str, problems: Sequence[Problem]) -> str:
    lines = [f"{name}: {problem}" for problem in problems[:_SHOWN]]
    more = [f"{name}: {len(problems) - _SHOWN} more problems"] if len(problems) > _SHOWN else []
    return "\n".join([*lines, *more, f"{name} does not pass lint: nothing was compared"])


def _dangling(catalog: Catalog) -> Iterator[Problem]:
    """Yield references that lead nowhere, without which a catalog cannot be compared."""
    owners: list[TypeOwner] = [*catalog.owners, *catalog.types.values()]
    for owner in owners:
        used = {name for body in owner.types.values() for name in uses(body)}
        if isinstance(owner, Api) and owner.service not in catalog.services.services:
            yield Problem(owner.document.at(()), f"service {owner.service!r} is not in spec/services.yaml")
        fields = [field for body in owner.bodies.values() for field in body.values()]
        used.update(name for field in fields for name in type_expr.names(field.type))
        for name in used:
            if catalog.type_of(owner, name) is None:
                yield Problem(owner.document.at(()), f"unknown type {name!r}")


def _roots(name: str, spec: Path, overlays: Sequence[Path]) -> _Roots:
    laid = [Overlay(folder.as_posix(), read_files(folder)) for folder in overlays]
    path = Path(name)
    if name == BUILTIN:
        return _Roots(read_files(BUILTIN_SPEC), laid)
    if path.is_dir():
        folder = next((place for place in (path, path / "spec") if (place / _MARK).is_file()), None)
        if folder is None:
            raise SideError(f"{name} holds no spec: {_MARK} is missing there and in {path / 'spec'}")
        return _Roots(read_files(folder), laid)
    if path.is_file():
        return _Roots(_of_wheel(path), laid, _version_of_wheel(path))
    if (revision := _of_revision(name, spec, overlays)) is not None:
        return revision
    return _of_installed(name, laid)


def _of_wheel(path: Path) -> Files:
    try:
        with zipfile.ZipFile(path) as wheel:
            files = {name: wheel.read(name) for name in wheel.namelist() if name.startswith(f"{_IN_A_WHEEL}/")}
    except zipfile.BadZipFile:
        raise SideError(f"{path} is no wheel") from None
    if not files:
        raise SideError(f"{path} holds no spec")
    return {name.removeprefix(f"{_IN_A_WHEEL}/"): content for name, content in sorted(files.items())}


def _version_of_wheel(path: Path) -> str | None:
    return next(iter(path.name.split("-")[1:2]), None)


def _of_installed(name: str, overlays: Sequence[Overlay]) -> _Roots:
    try:
        distribution = importlib.metadata.distribution(name)
    except (importlib.metadata.PackageNotFoundError, ValueError):
        kinds = "no folder, no wheel, no revision of git here, and no installed distribution"
        raise SideError(f"{name} is {kinds}") from None
    folder = Path(str(distribution.locate_file(_IN_A_WHEEL)))
    if not any(file.as_posix().startswith(f"{_IN_A_WHEEL}/") for file in distribution.files or ()):
        raise SideError(f"{name} {distribution.version} is installed without its spec")
    return _Roots(read_files(folder), overlays, distribution.version)


# --- git ---


def _of_revision(name: str, spec: Path, overlays: Sequence[Path]) -> _Roots | None:
    """Return the folders as they were, or None where no repository around them knows the revision.

    A folder that lies in no repository, or in one without this revision, is taken from the disk.
    """
    folders = (spec, *overlays)
    then = {folder: files for folder in folders if (files := _at(name, folder)) is not None}
    if not then:
        return None
    files, *laid = (then[folder] if folder in then else read_files(folder) for folder in folders)
    named = [Overlay(folder.as_posix(), each) for folder, each in zip(overlays, laid, strict=True)]
    return _Roots(files, named, _tagged(name, next(iter(then))))


def _at(revision: str, folder: Path) -> Files | None:
    commit = f"{revision}^{{commit}}"
    if folder == INSTALLED_SPEC or not folder.is_dir():  # an environment inside a repository is no part of it
        return None
    if _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", commit) is None:
        return None
    archive = _git(folder, "archive", "--format=tar", commit, ".")
    if archive is None:
        raise SideError(f"{revision} has no folder {folder}")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        return {
            member.name.removeprefix("./"): content.read()
            for member in sorted(tar.getmembers(), key=lambda member: member.name)
            if member.isfile() and (content := tar.extractfile(member))
        }


def _tagged(revision: str, folder: Path) -> str | None:
    """Return the version that the last tag up to a revision names."""
    tag = _git(folder, "describe", "--tags", "--abbrev=0", "--match", "[v0-9]*", f"{revision}^{{commit}}")
    found = _VERSION.fullmatch(tag.decode().strip()) if tag else None
    return found[1] if found else None


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Run git. None where it fails, or is not there."""
    try:
        command = ["git", "-C", str(folder), *arguments]
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
