"""Bytes over the network: HTTP messages, the HTTP/1.1 parser, connections and the pool that keeps them."""
