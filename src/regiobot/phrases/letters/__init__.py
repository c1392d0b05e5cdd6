"""What the bot says about subscriptions and what is stored; one module a language."""
