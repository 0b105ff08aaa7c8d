"""One call, without I/O: sign, encode, send, wait, decode, decide. The client does the sending and the waiting."""
