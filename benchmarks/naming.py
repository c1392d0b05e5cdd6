"""German names that nobody bears: built from syllables, far enough from each other.

Real regions have namesakes and villages one letter apart, but few of them. Names drawn
at random would have many, and would measure asking back instead of answering.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence


def words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(text.split())


FIRST_NAMES = {
    "w": words(
        """
        Almut Anke Antje Beate Birte Britta Carola Dagmar Doris Edda Elke Esther
        Frauke Friederike Gesa Gudrun Hedwig Heike Henrike Ilka Imke Ines Iris
        Jutta Karola Kerstin Kirsten Lioba Liselotte Maren Margret Meike Mirjam
        Nadine Petra Ramona Regina Ricarda Roswitha Sabine Silke Sigrid Susanne
        Svenja Tabea Theda Ulrike Ursula Verena Veronika Wiebke Yvonne
        """
    ),
    "m": words(
        """
        Achim Albrecht Arno Bernd Burkhard Carsten Detlef Dietmar Dirk Eckart Egon
        Enno Erwin Falk Gerald Gernot Gregor Guido Hagen Harald Hartmut Hauke
        Heiner Helmut Holger Ingo Jannik Jochen Jörg Karsten Klaus Kuno Lennart
        Lothar Malte Manfred Norbert Olaf Ottmar Ralf Reimar Roland Rüdiger Sören
        Stefan Thilo Torsten Udo Uwe Volker Wendelin Wolfram
        """
    ),
}
_PLACE_STARTS = words(
    """
    Adel Ahrens Arns Barn Bergs Blanken Bocken Brant Breiten Buch Dachs Dahl
    Darnitz Deren Dorn Dreis Eber Eichen Ellern Elster Esch Falken Finster Flach
    Fuchs Gander Gerns Gras Greven Grün Hain Harden Hasel Heiden Hirsch Hohen Holm
    Ilmen Jagd Kalten Karls Kirch Kloster Krumm Langen Lauter Linden Lübb Malch
    Marn Mittel Mohren Mühl Neuen Nieder Ober Oster Pfaffen Quell Raben Reh Rosen
    Rothen Sanden Schön Schwarz Seel Silber Stein Stolp Sülz Tannen Teich Trebs
    Uhlen Unter Vogels Walds Weiden Wester Wiesen Winter Wolfs Zahren Zell Ziegel
    """
)
_PLACE_ENDS = words(
    """
    ach au bach beck berg born brück büttel dorf ebeck feld fleth furt grund hagen
    hain haus heim hofen holz horst itzow kamp kirch lage leben loh münde oog rade
    reuth ried rode rück scheid see stedt stein tal walde wedel weiler werth wik
    winkel zell
    """
)
_SURNAME_STARTS = words(
    """
    Ab Acker Al Am Arl Bam Bart Beck Ber Bier Blom Bol Bran Brem Bröck Bul Burk
    Dar Deich Det Die Dob Drey Dum Eck Ehr Ell Em Eng Erk Ess Fab Fass Feld Fim
    Flem Föll Fres Gab Gar Gep Gil Gold Grab Grem Gud Hab Harp Hecht Hem Hil Hoff
    Hol Hul Im Is Jan Jes Juf Kal Kap Kem Kil Klam Klo Knip Kob Kol Krem Kris Kul
    Lam Leh Lem Lip Lob Lud Mal Mar Mec Mel Mol Muh Nab Nem Nip Nol Oel Op Ort Ost
    Pah Pel Pim Plag Pol Pul Quan Rab Ram Rem Ril Rob Ruf Sab Sal Schab Schep
    Schlim Schmol Schul Sed Sib Sol Spor Stam Stob Sul Tab Tel Tim Tob Trep Tul Ub
    Ul Um Ves Vol Wab Wam Wel Wib Wol Wup Zab Zem Zib Zor
    """
)
_SURNAME_MIDDLES = words(
    """
    be de ge le me ne pe re se te be der fen gel hel ken ler mel nek per rem sel
    ter wen ba da ga la ma ra sa ta bo do go lo mo ro so to bi di gi li mi ri si
    ti
    """
)
_SURNAME_ENDS = words(
    """
    ack aner bach bauer berger brink dahl dorf eder fort gard grün hardt haus heim
    hofer horst huber ing johann kamp kerk ki knecht kow kötter ling loh mann
    meier meister möller nick now ort pfeil rath ritz sack schmidt sen stein stock
    thal trop vogt wald wig witz zak zell
    """
)
_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


class Names:
    """Draws names, each at least two edits away from every other one of its draw."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._taken: set[str] = set()

    def places(self) -> Iterator[str]:
        """Names of towns and villages."""
        return self._distinct((_PLACE_STARTS, _PLACE_ENDS))

    def surnames(self) -> Iterator[str]:
        """Family names."""
        return self._distinct((_SURNAME_STARTS, _SURNAME_MIDDLES, _SURNAME_ENDS))

    def _distinct(self, parts: Sequence[Sequence[str]]) -> Iterator[str]:
        while True:
            name = "".join(self._chance.choice(part) for part in parts)
            near = _shortened(name)
            if self._taken.isdisjoint(near):
                self._taken |= near
                yield name


def _shortened(name: str) -> set[str]:
    """The folded name, whole and without each letter once.

    Names that share one of these are one edit apart, or two of the same place.
    """
    folded = name.casefold().translate(_FOLD)
    return {folded} | {folded[:at] + folded[at + 1 :] for at in range(len(folded))}
