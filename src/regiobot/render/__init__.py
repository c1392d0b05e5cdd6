"""From an `Answer` to the text of a channel: plain text and Telegram HTML.

Only here is text escaped for its channel. Nothing is added to an answer and nothing
left out; suggestions are not text, the channel shows them as it can.
"""
