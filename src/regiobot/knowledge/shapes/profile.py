"""The shape of ``bot.yaml``."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from .base import Shape, Variants
from .scalars import ContactAddress, GapChoice, Name


class ContactShape(Shape):
    """Whom people can turn to."""

    model_config = ConfigDict(title="Kontakt")

    name: Name | None = Field(
        None, title="Name", description="Person oder Stelle.", examples=["Pressestelle"]
    )
    adresse: ContactAddress | None = Field(
        None,
        title="Adresse",
        description="Internet-, E-Mail- oder Postadresse.",
        examples=["https://www.potsdam.de/kontakt"],
    )


class PrivacyShape(Shape):
    """Who answers for privacy."""

    model_config = ConfigDict(title="Datenschutz")

    verantwortlich: Name | None = Field(
        None,
        title="Verantwortlich",
        description="Wer für die Daten verantwortlich ist.",
        examples=["Landeshauptstadt Potsdam"],
    )
    adresse: ContactAddress | None = Field(
        None,
        title="Adresse",
        description="Internet-, E-Mail- oder Postadresse.",
        examples=["datenschutz@beispiel.de"],
    )


class ProfileShape(Shape):
    """The content of ``bot.yaml``."""

    model_config = ConfigDict(title="Bot")

    name: Name | None = Field(
        None,
        title="Name",
        description="Wie der Bot heißt.",
        examples=["RegioBot Potsdam"],
    )
    region: Name | None = Field(
        None,
        title="Region",
        description="Für welche Region er da ist.",
        examples=["Potsdam und Umland"],
    )
    herausgeber: Name | None = Field(
        None,
        title="Herausgeber",
        description="Wer den Bot betreibt.",
        examples=["Landeshauptstadt Potsdam"],
    )
    kontakt: ContactShape | None = Field(
        None,
        title="Kontakt",
        description="Wer Fragen zum Bot beantwortet.",
        examples=[
            {"name": "Pressestelle", "adresse": "https://www.potsdam.de/kontakt"}
        ],
    )
    datenschutz: PrivacyShape | None = Field(
        None,
        title="Datenschutz",
        description="Wer für den Datenschutz zuständig ist.",
        examples=[{"verantwortlich": "Landeshauptstadt Potsdam"}],
    )
    begruessung: Variants | None = Field(
        None,
        title="Begrüßung",
        description="Die ersten Sätze an neue Menschen.",
        examples=["Guten Tag. Fragen Sie mich nach den Regionalgesprächen."],
    )
    luecken: GapChoice | None = Field(
        None,
        title="Lücken sammeln",
        description="Ob gesammelt wird, was nicht beantwortet werden konnte, ohne "
        "Namen und Chat. Bei „ja“ wird gezeigt, was mindestens drei Menschen gefragt "
        "haben, bei „sofort“ alles. Ohne Angabe: nein.",
        examples=["ja"],
    )
    standard_reihe: Name | None = Field(
        None,
        title="Standardreihe",
        description="Welche Reihe mit „das letzte Treffen“ gemeint ist.",
        examples=["Regionalgespräch"],
    )
