"""Checks the documentation site: its links, and what a browser makes of it."""
