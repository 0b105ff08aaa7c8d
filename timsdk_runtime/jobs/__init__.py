"""Jobs: a file of millions of rows, sent once each and accounted for in a ledger."""
