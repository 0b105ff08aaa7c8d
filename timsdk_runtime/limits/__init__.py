"""Call rates that several processes share."""
