"""Webhooks: requests of the service to the app, verified, decoded, given to handlers. See `timsdk.webhooks`."""
