"""The version of the distribution: a build writes it into `_version.py`, so that a zip without metadata knows it."""

try:
    from timsdk_runtime._version import __version__ as _built  # type: ignore[import-not-found, unused-ignore]
except ImportError:  # a checkout that was neither built nor installed
    _built = "0.0.0+unknown"

__version__: str = _built
