"""How well RegioBot answers, beside programs that look for the nearest text."""
