"""`timsdk doctor`: looks at everything between this machine and the service, one finding for each thing."""
