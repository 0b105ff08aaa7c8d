"""The version of the distribution: a build writes it into `_version.py`, so that a zip without metadata knows it."""

from importlib import import_module

try:
    __version__: str = import_module("timsdk_runtime._version").__version__
except ImportError:  # a checkout that was neither built nor installed
    __version__ = "0.0.0+unknown"
