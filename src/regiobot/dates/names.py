"""Months and weekdays, as written and as folded in questions."""

from __future__ import annotations

MONTHS = {
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    "de": (
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ),
    "en": (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ),
}  # fmt: skip
MONTHS["leicht"], WEEKDAYS["leicht"] = MONTHS["de"], WEEKDAYS["de"]

# Folded words of both languages with their number.
MONTH_KEYS = {
    "januar": 1, "jan": 1, "janner": 1, "january": 1,
    "februar": 2, "feb": 2, "feber": 2, "february": 2,
    "marz": 3, "mrz": 3, "march": 3,
    "april": 4, "apr": 4,
    "mai": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6,
    "juli": 7, "jul": 7, "july": 7,
    "august": 8, "aug": 8,
    "september": 9, "sep": 9, "sept": 9,
    "oktober": 10, "okt": 10, "oct": 10, "october": 10,
    "november": 11, "nov": 11,
    "dezember": 12, "dez": 12, "dec": 12, "december": 12,
}  # fmt: skip
NUMBER_WORDS = {
    "einem": 1, "einer": 1, "ein": 1, "one": 1, "a": 1, "zwei": 2, "two": 2, "drei": 3,
    "three": 3, "vier": 4, "four": 4, "funf": 5, "five": 5, "sechs": 6, "six": 6,
    "sieben": 7, "seven": 7, "acht": 8, "eight": 8, "neun": 9, "nine": 9,
    "zehn": 10, "ten": 10, "elf": 11, "eleven": 11, "zwolf": 12, "twelve": 12,
}  # fmt: skip
ORDINALS = {
    "erst": 1, "1": 1, "first": 1, "zweit": 2, "2": 2, "second": 2,
    "dritt": 3, "3": 3, "third": 3, "viert": 4, "4": 4, "fourth": 4,
}  # fmt: skip
# First and last month; the winter ends in the next year.
SEASONS = {
    "fruhjahr": (3, 5), "fruhling": (3, 5), "spring": (3, 5), "sommer": (6, 8),
    "summer": (6, 8), "herbst": (9, 11), "autumn": (9, 11), "fall": (9, 11),
    "winter": (12, 2),
}  # fmt: skip
# Folding makes u of "ue".
WEEKDAY_KEYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4,
    "samstag": 5, "sonnabend": 5, "sonntag": 6, "monday": 0, "tusday": 1,
    "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
# Days from today.
RELATIVE_DAYS = {
    "vorgestern": -2, "gestern": -1, "yesterday": -1, "heute": 0, "today": 0,
    "morgen": 1, "tomorrow": 1, "ubermorgen": 2,
}  # fmt: skip
