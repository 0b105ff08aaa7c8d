"""Publishes to real indexes on loopback and installs from them: `make publish-test`."""
