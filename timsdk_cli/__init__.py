"""The command line `timsdk`: every API, the codes, signatures, the emulator and a doctor."""
