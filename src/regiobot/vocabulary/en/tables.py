"""English short forms, kinds, counts and months, each with what it stands for."""

# Short and everyday names of offices, with the office as the files write it.
OFFICE_SYNONYMS: dict[str, str] = {
    "mayor": "bürgermeister", "mayors": "bürgermeister", "lord": "oberbürgermeister",
    "councillor": "stadtrat", "councillors": "stadtrat",
    "minister": "ministerpräsident", "premier": "ministerpräsident",
    "commissioner": "landrat", "administrator": "landrat", "administrators": "landrat",
    "secretary": "staatssekretär", "deputy": "beigeordneter",
    "alderman": "beigeordneter",
}  # fmt: skip

# Words for kinds of bodies, with the kinds of the files; empty for bodies of any kind.
ORGANIZATION_KINDS: dict[str, str] = {
    "municipality": "Stadt, Gemeinde", "municipalities": "Stadt, Gemeinde",
    "town": "Stadt, Gemeinde", "towns": "Stadt, Gemeinde", "city": "Stadt, Gemeinde",
    "cities": "Stadt, Gemeinde", "communities": "Stadt, Gemeinde",
    "places": "Stadt, Gemeinde, Bezirk", "district": "Landkreis, Bezirk",
    "districts": "Landkreis, Bezirk", "county": "Landkreis", "counties": "Landkreis",
    "borough": "Bezirk", "boroughs": "Bezirk", "state": "Land", "states": "Land",
    "association": "Verband, Verein", "associations": "Verband, Verein",
    "organisations": "", "organizations": "", "bodies": "", "companies": "Unternehmen",
}  # fmt: skip

# Beginnings of counting words, and the endings they take.
# English compounds are written apart, so that no part of one asks.
ASKING_ENDINGS: dict[str, str] = {}

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
ORDINAL_ENDINGS = ("",)

# Beginnings of words, as typed, that are other words once they are folded.
FALSE_FRIENDS: dict[str, tuple[str, ...]] = {}

# Words for the form of a meeting, with the form as the files write it.
FORMS: dict[str, str] = {
    "video": "Videokonferenz", "videoconference": "Videokonferenz",
    "online": "Videokonferenz", "virtual": "Videokonferenz", "zoom": "Videokonferenz",
    "remote": "Videokonferenz", "hybrid": "hybrid",
}  # fmt: skip

MONTHS = """
    january february march april may june july august september october november
    december
"""

# What may be asked of a person: "Ist Weber in der CDU?".
PARTIES = frozenset(
    {
        "spd", "cdu", "csu", "fdp", "afd", "bsw", "greens", "independent",
    }
)  # fmt: skip
