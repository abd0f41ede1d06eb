"""The language of the pages: English, or a translation whose catalogue is there.

A message is its English sentence. `say` says it in the language of the pages, `counted` with a number, and
`later` marks one that is kept in a table until it is said. `scripts/words.py` finds all three.
"""

from __future__ import annotations

import gettext
import json
import logging
import os
import pathlib
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from markupsafe import Markup

from marathon.core.said import Said
from marathon.web.po import read_po

FOLDER = pathlib.Path(__file__).parent / "translations"
VARIABLE = "MARATHON_LANGUAGE"
LOG = logging.getLogger(__name__)
SPACE = "\u00a0"  # a number and its unit stay together


@dataclass(frozen=True)
class Language:
    """`code` as HTML names it; `scripts` are the messages of scripts, as JSON, empty in English.

    `edition` tells one state of a catalogue from all others; it is empty in English, too.
    """

    code: str = "en"
    edition: str = ""
    says: gettext.NullTranslations = field(default_factory=gettext.NullTranslations)
    scripts: Markup = field(default_factory=Markup)


@lru_cache(maxsize=1)
def spoken() -> Language:
    """What MARATHON_LANGUAGE names: a language by its code, or the file of a catalogue that is tried out."""
    wanted = os.environ.get(VARIABLE, "")
    file = pathlib.Path(wanted) if wanted.endswith(".po") else FOLDER / f"{pathlib.Path(wanted).name}.po"
    if not wanted or not file.is_file():
        return Language()
    try:
        text = file.read_text("utf-8")
        catalogue = read_po(text)
    except (OSError, ValueError) as fault:
        LOG.warning("The pages speak English: %s could not be read. %s", file, fault)
        return Language()
    return Language(
        code=file.stem.replace("_", "-"),
        edition=f"-{sha256(text.encode()).hexdigest()[:12]}",
        says=catalogue.says,
        scripts=_as_json(catalogue.scripts),
    )


def _as_json(messages: dict[str, list[str]]) -> Markup:
    # A "<" could end the script element that holds it.
    return Markup(json.dumps(messages, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704


def later(message: str) -> str:
    """The message as it is: `say` comes when it is shown."""
    return message


def say(message: str, **values: object) -> str:
    """A message, with what stands for `%(name)s` in it."""
    said = spoken().says.gettext(message)
    return said % values if values else said


def tell(text: str) -> str:
    """A text of the rooms below, in the language of the pages if it knows how it was made."""
    if not isinstance(text, Said) or not spoken().edition:
        return text
    return text.again(_find)


def _find(message: str, many: str, number: int) -> str:
    says = spoken().says
    return says.ngettext(message, many, number) if many else says.gettext(message)


def counted(one: str, many: str, number: int, **values: object) -> str:
    """A message with a number in it: `%(num)s lesson`, `%(num)s lessons`."""
    said = spoken().says.ngettext(one, many, number)
    # Wherever a language puts the number, it stays beside what it counts.
    return said.replace("%(num)s ", f"%(num)s{SPACE}") % {"num": number, **values}
