"""Start RegioBot: `python bot.py` is `regiobot run`."""

import sys

try:
    from regiobot.cli import main_of_bot
except ModuleNotFoundError as error:
    print(
        f"RegioBot ist noch nicht eingerichtet (es fehlt: {error.name}). "
        "Bitte „make start“ oder „uv run bot.py“ aufrufen.",
        file=sys.stderr,
    )
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(main_of_bot())
