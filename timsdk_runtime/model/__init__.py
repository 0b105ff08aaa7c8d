"""JSON to objects and back: models, their codecs, operations and the envelope around every response."""
