"""The environments: which libraries stand beside the SDK, on which Python, and what each must show."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
"""Those that are not installed are left out."""


class Environment(NamedTuple):
    """One virtual environment. `patch` names the function of `patches.py` that runs before the SDK is imported."""

    name: str
    packages: tuple[str, ...] = ()
    patch: str = "nothing"
    python: str | None = None
    """None is the Python that runs this."""
    variables: tuple[tuple[str, str], ...] = ()
    """Environment variables for pip."""

    @property
    def distributions(self) -> list[str]:
        """The distributions whose versions the table shows."""
        named = [package.partition("==")[0] for package in self.packages if not package.startswith("-")]
        return sorted({"urllib3", *named})


def dependencies() -> list[str]:
    """Return what the SDK itself needs, as pyproject.toml says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: list[str] = project["dependencies"]
    return found


def oldest(distribution: str) -> str:
    """Return the pin of the oldest version that pyproject.toml allows."""
    (line,) = (line for line in dependencies() if line.startswith(f"{distribution}>="))
    return f"{distribution}=={line.partition('>=')[2].partition(',')[0]}"


OPENTELEMETRY = Environment(
    "OpenTelemetry, urllib3 and http.client",
    ("opentelemetry-sdk", "opentelemetry-instrumentation-urllib3", "opentelemetry-util-http"),
    "opentelemetry",
)
GEVENT = Environment("gevent, everything patched", ("gevent",), "gevent")
NIQUESTS = Environment("niquests with urllib3-future", ("niquests",), "urllib3_future")

ENVIRONMENTS = (
    OPENTELEMETRY,
    Environment("ddtrace, everything patched", ("ddtrace",), "ddtrace"),
    Environment("sentry-sdk with local variables", ("sentry-sdk",), "sentry"),
    Environment("elastic-apm", ("elastic-apm",), "elastic_apm"),
    Environment("vcrpy, recording", ("vcrpy",), "vcr"),
    GEVENT,
    Environment("eventlet, everything patched", ("eventlet",), "eventlet"),
    NIQUESTS,
    Environment(
        "niquests beside urllib3, as the ConfigError says",
        ("--no-binary", "urllib3-future", "urllib3", "urllib3-future", "niquests"),
        variables=(("URLLIB3_NO_OVERRIDE", "1"),),
    ),
    Environment("oldest urllib3, attrs and cattrs", tuple(map(oldest, ("urllib3", "attrs", "cattrs")))),
    *(Environment(f"Python {version}, newest urllib3", python=version) for version in PYTHONS),
)
