"""Webhooks: received on a port of this machine, or sent as the service sends them."""
