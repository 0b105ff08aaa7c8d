"""The version of the distribution. The build reads it from here, so that a zip without metadata knows it, too."""

__version__ = "0.1.0"
