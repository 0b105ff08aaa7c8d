"""Builds the distribution from a tag, checks it, uploads it to an index and reads it back: `make publish`."""
