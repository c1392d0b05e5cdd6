"""The questions that the bot offers; one module a language that is understood."""
