"""Conversations over HTTP with the whole bot, kept as text to be read."""
