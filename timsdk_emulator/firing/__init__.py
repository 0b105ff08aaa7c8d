"""What the service sends to the app: events that calls lead to, their delivery, and what replies do to calls."""
