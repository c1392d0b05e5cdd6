"""Tools for those who keep the knowledge: check it, and measure the bot.

They read and judge and give back plain values and texts; printing, exit codes and
the clock belong to the command line.
"""
