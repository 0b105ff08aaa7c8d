"""What stops a release."""

from __future__ import annotations


class Problem(Exception):
    """Says in a sentence why a release stops, and what to do."""
