"""How fast updates are answered on Telegram, beside a bare bot of the same library."""
