"""English words that carry no topic, and change nothing wherever they stand."""

FILLER = """
open the a an of at in on to for from by with without about into over under between
among and or but so if then than as that this these those it its is are was were be been
being am do does did done has have had will would can could may might must shall should
i you he she we they me him her us them my your his our their mine yours who whom whose
what which when where why how there here not no yes any some all each every both either
neither only also too very just still even more most less least other another else
please tell give show say know like want need find look see get got make made take took
come came go went there's what's who's it's that's let's don't didn't isn't wasn't um uh
hey hi hello ok okay well now today again ever actually really exactly maybe perhaps one
ones thing things something anything someone anyone anybody people person persons name
names because due per via during until since before after while against through within
upon off out up down held hold place happen happened part info information detail
details regarding concerning called named s t d ll re ve m time times day days year
years month months week weeks government state regional local german germany start
started question questions ask asked asking answer whether whats wheres whens much many
lot lots few several new old last next first sorry pardon used use uses using given gave
able possible thanks thank mr mrs ms dr
"""
