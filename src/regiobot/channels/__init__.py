"""Where people meet the bot: thin channels that receive, ask, render and send."""
