"""The patterns by which questions name a time; they read folded text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from . import meaning
from .meaning import Meaning, day_named, month_named
from .names import MONTH_KEYS, NUMBER_WORDS, SEASONS, WEEKDAY_KEYS

Pattern = tuple[re.Pattern[str], Callable[[re.Match[str], date], Meaning | None]]

_DAY = r"(?P<d>\d{1,2})"
_NTH = r"(?:\.|st|nd|rd|th|te[nr]?)?"
_SMALL_DAY = r"(?P<d>[0-3]?\d)"  # where no year makes sure that it is a date
_MONTHS = "|".join(sorted(MONTH_KEYS, key=len, reverse=True))
_MONTH = rf"(?P<m>{_MONTHS})\.?(?:s|es)?"
# Without a word such as "im" beside it: "mai", "may" and "march" are other words too.
_CLEAR_MONTH = (
    "(?P<m>januar|februar|marz|april|juni|juli|august|september|oktober|november|"
    "dezember|january|february|june|july|october|december)"
)
_END_MONTH = rf"(?P<e>{_MONTHS})\.?(?:s|es)?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_OF_YEAR = rf",?(?: of| des jahre?s| im jahre?)? {_YEAR}"
_SECOND_YEAR = r"(?P<z>(?:19|20)\d\d)"
_YEAR_OR_SHORT = r"(?P<y>(?:19|20)\d\d|\d\d(?![\d.]))(?!\d)"
_NOT_A_COUNT = (
    "(?! ?(?:euro|einwohner|menschen|personen|mitglieder|bewohner|prozent|%|quadrat|"
    "stimmen))"
)
_ORDINAL = (
    r"(?P<o>[1-4]\.|(?:erst|zweit|dritt|viert)e[nsrm]?|first|second|third|fourth)"
)
_SEASON = rf"(?P<s>{'|'.join(SEASONS)})s?"
_MEETING = "(?:treffen|sitzung|gesprach|termin|runde|konferenz|brief)"
_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(NUMBER_WORDS)})"
_UNITS = r"(?P<u>woche|monats?|jahr(?:es)?|week|month|year)"
_WEEKDAY = rf"(?P<k>{'|'.join(WEEKDAY_KEYS)})"
_LAST = r"(?P<l>(?:letzte|vorige|vergangene)[nmrs]?|last)"
_NEXT = r"(?P<x>(?:nachste|kommende)[nmrs]?|next)"
_THIS = r"(?:(?:diese|laufende)[nmrs]?|this)"
_WHICH = rf"(?:(?P<w>vorletzte[nmrs]?)|{_LAST}|{_NEXT}|{_THIS})"

# Most specific first: what an earlier pattern took, a later one does not see.
PATTERNS: tuple[Pattern, ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        # A day with its year.
        (rf"\b{_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)\b", day_named),
        (
            rf"\b{_DAY}\. ?(?:bis(?: zum)?|-) ?(?P<f>\d\d?)\. ?{_MONTH} {_YEAR}\b",
            meaning.days_named,
        ),
        (
            rf"\b{_DAY}\. ?(?:bis(?: zum)?|-) ?(?P<f>\d\d?)\. ?"
            rf"(?P<m>\d\d?)\. ?{_YEAR}\b",
            meaning.days_named,
        ),
        (rf"\b{_DAY}{_NTH} ?(?:of )?{_MONTH},? {_YEAR}\b", day_named),
        (rf"\b{_DAY}\. ?(?P<m>\d{{1,2}})\. ?{_YEAR_OR_SHORT}", day_named),
        (rf"\b{_DAY}/(?P<m>\d{{1,2}})/{_YEAR}\b", day_named),
        (rf"\b{_YEAR}/(?P<m>\d\d)/(?P<d>\d\d)\b", day_named),
        (rf"\b{_DAY}\.(?P<m>\d{{1,2}})\.(?P<y>\d{{3,9}})", meaning.impossible),
        (rf"\b{_MONTH} {_DAY}{_NTH},? {_YEAR}\b", day_named),
        (rf"\b{_DAY}\.(?P<m>\d{{1,2}})\.? vor {_COUNT} jahren\b", day_named),
        (rf"\b{_DAY}\. ?{_MONTH} vor {_COUNT} jahren\b", day_named),
        # Years from and to, before a year alone; months with their year.
        (
            rf"\b(?P<s>winter)s?{_OF_YEAR}(?:[/-](?:19|20)?\d\d)?\b",
            meaning.season,
        ),
        (rf"\b(?:zwischen|von) {_YEAR} (?:und|bis) {_SECOND_YEAR}\b", meaning.years),
        (rf"\b(?:between|from) {_YEAR} (?:and|to) {_SECOND_YEAR}\b", meaning.years),
        (rf"\b{_YEAR} ?(?:/|-|bis|to) ?{_SECOND_YEAR}\b", meaning.years),
        (rf"\b(?P<p>anfang|mitte|ende) {_MONTH},? {_YEAR}\b", meaning.part_of_month),
        (
            rf"\b(?P<between>zwischen |between )?{_MONTH} ?"
            rf"(?:bis|to|until|-|/|(?P<two>und|and)) ?{_END_MONTH}{_OF_YEAR}\b",
            meaning.months_named,
        ),
        (rf"\b{_MONTH}{_OF_YEAR}\b", month_named),
        (rf"\b{_MONTH} ?{_MEETING}s? {_YEAR}\b", month_named),
        (rf"\b(?P<m>0?[1-9]|1[0-2])[/.]{_YEAR}\b", month_named),
        (rf"\b{_YEAR}-(?P<m>0[1-9]|1[0-2])\b", month_named),
        (rf"\b{_SEASON}{_OF_YEAR}\b", meaning.season),
        (
            rf"\b{_ORDINAL} (?P<u>halbjahr|halfte|half|quartal|quarter)s?{_OF_YEAR}\b",
            meaning.share_of_year,
        ),
        (rf"\b(?P<u>q)(?P<o>[1-4]) ?/? ?{_YEAR}\b", meaning.share_of_year),
        (
            rf"\b(?P<p>anfang|mitte|ende) (?:des jahres )?{_YEAR}\b",
            meaning.part_of_year,
        ),
        (rf"\b(?:seit|ab|since) (?:dem jahr )?{_YEAR}\b", meaning.since),
        (rf"\b(?:nach|after) {_YEAR}\b", meaning.after),
        (rf"\b(?:vor|before) {_YEAR}\b", meaning.before),
        (r"\b(?P<y>(?:19|20)\d0)er jahren?\b", meaning.decade),
        (rf"\b{_YEAR}(?:er)?\b(?![.,]\d){_NOT_A_COUNT}", meaning.year_named),
        # Counted from today.
        (rf"\bheute vor {_COUNT} jahren\b", meaning.years_ago_today),
        (
            rf"\b{_WHICH} (?:woche|week) (?:am )?{_WEEKDAY}\b",
            meaning.weekday_of_week,
        ),
        (rf"\bvor {_COUNT} (?P<u>tag|woche|monat|jahr)(?:en|e|n)?\b", meaning.ago),
        (rf"\b{_COUNT} (?P<u>day|week|month|year)s? ago\b", meaning.ago),
        (
            rf"\bin {_COUNT} (?P<u>tag|woche|monat|day|week|month)(?:en|e|n|s)\b",
            meaning.ahead,
        ),
        (
            rf"\b(?:letzten|vergangenen|vorigen|last|past) (?:{_COUNT} )?"
            r"(?P<u>tag|woche|monat|jahr|day|week|month|year)(?:en|e|n|s)\b",
            meaning.lately,
        ),
        # "Bis heute" is all that there is.
        (
            r"(?<!bis )(?<!until )\b"
            r"(?P<r>vorgestern|gestern|yesterday|heute|today|ubermorgen|tomorrow)\b",
            meaning.relative_day,
        ),
        (r"(?<!guten )(?<!schonen )(?<!am )\b(?P<r>morgen)\b", meaning.relative_day),
        (
            rf"\b(?P<p>anfang|mitte|ende) {_WHICH} jahres\b",
            meaning.part_of_relative_year,
        ),
        (rf"\b{_WHICH} {_UNITS}\b", meaning.relative_unit),
        # "In diesem Fall" and "this may be" are no times.
        (rf"\b{_WHICH} (?!fall){_SEASON}\b", meaning.relative_season),
        (rf"\b(?!this){_WHICH} {_MONTH}\b(?! \d)", meaning.relative_month),
        (rf"\b(?:{_LAST}|{_NEXT}) {_WEEKDAY}\b", meaning.relative_weekday),
        # Days and months without a year.
        (rf"\b{_SMALL_DAY}\.(?P<m>[01]?\d)\.(?!\d)", day_named),
        (rf"\b{_SMALL_DAY}{_NTH} (?:of )?{_MONTH}\b", day_named),
        (rf"\b{_MONTH} {_SMALL_DAY}(?:st|nd|rd|th)?\b(?! ?uhr)", day_named),
        (rf"\b(?:im|in|vom|seit|letzten|das im|last) {_MONTH}\b", month_named),
        (rf"\b{_MONTH}(?={_MEETING})", month_named),
        (rf"\b{_CLEAR_MONTH}\b", month_named),
    )
)
# "Feb 24" is a year in German, a day in English; "16. Mai 19 Uhr" is none.
_SHORT_YEAR = rf"'?(?P<y>\d\d)\b(?![.:]| ?uhr){_NOT_A_COUNT}"
SHORT_YEARS: tuple[Pattern, ...] = (
    (re.compile(rf"\b{_DAY}{_NTH} ?{_MONTH} {_SHORT_YEAR}"), day_named),
    (re.compile(rf"\b{_MONTH} {_SHORT_YEAR}"), month_named),
)
