"""From the vendor's page to a first spec, and from a page to its differences with the catalog."""
