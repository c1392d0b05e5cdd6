"""The conversations: what people do, step by step."""

from __future__ import annotations

from collections.abc import Callable

from tests.botapi.people import Town
from tests.botapi.server import BOT

from .recording import Recording

NAME = f"@{BOT['username']}"


def german(town: Town, chat: Recording) -> None:
    """A citizen on the phone, who mostly taps."""
    erika = town.person()
    chat.write(erika, "/start")
    chat.press(erika, "Wer war beim letzten Treffen dabei?")
    chat.press(erika, "Themen")
    chat.write(erika, "und was hat schubert da gesagt")
    chat.write(erika, "Was sagte Schubert zum Klimaschutz?")
    chat.press(erika, "Als Zitat kopieren")
    chat.press(erika, "Davor")
    chat.press(erika, "Wer war dabei?")
    chat.write(erika, "War Teltow dabei?")
    chat.write(erika, "/warum")
    chat.write(erika, "Wer ist Richter?")
    chat.press(erika, "Heiko Richter, Bürgermeister, Falkensee")
    chat.write(erika, "/personen schubert")
    chat.press(erika, "Aussagen")
    chat.press(erika, "Ältere Aussagen")
    chat.write(erika, "/personen")
    chat.press(erika, "Weiter")
    chat.write(erika, "/treffen 2019")
    chat.write(erika, "Wer war am 17. Mai 2019 dabei?")
    chat.write(erika, "was sagte schubert zum BER")
    chat.write(erika, "/naechstes")
    chat.write(erika, "/suche Prognose")
    chat.write(erika, "Findest du das gut?")
    chat.write(erika, "danke")


def english(town: Town, chat: Recording) -> None:
    """A journalist whose phone is set to English."""
    kate = town.person("en")
    chat.write(kate, "/start")
    chat.press(kate, "Who was at the last meeting?")
    chat.press(kate, "Topics")
    chat.press(kate, "Word for word")
    chat.write(kate, "What did Schubert say about climate protection?")
    chat.press(kate, "Copy citation")
    chat.write(kate, "When was the second meeting?")
    chat.press(kate, "Who was there?")
    chat.write(kate, "/people Köhler")
    chat.write(kate, "/why")
    chat.write(kate, "What will the weather be like?")


def easy(town: Town, chat: Recording) -> None:
    """Somebody who chooses Leichte Sprache."""
    max_ = town.person()
    chat.write(max_, "/sprache")
    chat.press(max_, "Leichte Sprache")
    chat.write(max_, "/hilfe")
    chat.write(max_, "Wer war im Potsdam Museum dabei?")
    chat.press(max_, "Themen")
    chat.press(max_, "Genaue Worte")
    chat.write(max_, "Wann war das?")
    chat.write(max_, "Was ist das Regionalgespräch?")
    chat.write(max_, "War Teltow dabei?")
    chat.write(max_, "Was ist Smart City?")
    chat.write(max_, "Wer ist Marko Köhler?")
    chat.write(max_, "/datenschutz")


def group(town: Town, chat: Recording) -> None:
    """Two people in a group, one of whom administers it."""
    anna, ben = town.group(2)
    chat.names |= {anna.user["id"]: "Anna", ben.user["id"]: "Ben"}
    town.api.admins.add((anna.chat["id"], ben.user["id"]))
    chat.write(anna, "Weiß jemand, wer im Museum dabei war?")
    chat.write(anna, f"{NAME} wer war im Potsdam Museum dabei?")
    chat.write(ben, f"{NAME} Worum ging es am 16. Mai 2019?")
    chat.note("Anna antwortet auf die Nachricht des Bots: Ihr Treffen gilt.")
    first = next(iter(town.api.shown(int(anna.chat["id"]))))
    reply = {k: v for k, v in first.items() if k != "markup"}
    chat.write(anna, "und wo war das?", reply_to_message=reply)
    chat.write(anna, "/sprache english")
    chat.write(ben, "/sprache leichte sprache")
    chat.write(anna, "/letztes")


def links(town: Town, chat: Recording) -> None:
    """Deep links, as they stand in an article."""
    for title, link in (
        ("Ein Treffen", "m_2019-05-16-regionalgespraech"),
        ("Eine Person", "mike-schubert"),
        ("Ein Zitat", "a_regionalgespraech-potsdam-museum_737e0e"),
        ("Ein Zitat, das geändert wurde", "a_regionalgespraech-potsdam-museum_000000"),
        ("Etwas, das es nicht gibt", "p_niemand"),
        ("Ein Plakat", "plakat"),
    ):
        chat.note(title)
        chat.write(town.person(), f"/start {link}")


def inline(town: Town, chat: Recording) -> None:
    """Lists in other chats."""
    erika = town.person()
    for words in ("schubert geflüchtete", "krankenhaus", "", "asdf"):
        chat.search(erika, words)


CONVERSATIONS: dict[str, Callable[[Town, Recording], None]] = {
    "deutsch": german,
    "english": english,
    "leichte-sprache": easy,
    "gruppe": group,
    "links": links,
    "inline": inline,
}
