"""Collects what the pages say into one catalogue, and brings translations up to it.

python scripts/words.py              write src/marathon/web/translations/marathon.pot
python scripts/words.py de           begin de.po beside it, or bring it up to date
python scripts/words.py marks FILE   a catalogue with every message in ⟦ ⟧, to see what is not in it
"""

from __future__ import annotations

import io
import json
import pathlib
import re
import sys
import tomllib
from collections.abc import Iterator
from contextlib import redirect_stderr

from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

ROOT = pathlib.Path(__file__).parent.parent
FOLDER = ROOT / "src/marathon/web/translations"
# A message, or its two forms, and what stands beside it for translators.
Found = tuple[str | tuple[str, ...], list[str]]
# In a script a message is written out in double quotes, in `t("...")` or `tn("...", "...", number)`.
IN_SCRIPT = re.compile(r'\b(tn?)\(\s*("(?:[^"\\\n]|\\.)*")(?:,\s*("(?:[^"\\\n]|\\.)*"))?')
KEYWORDS = {
    "_": None, "say": None, "later": None, "said": None, "gettext": None,
    "counted": (1, 2), "said_of": (1, 2), "ngettext": (1, 2),
}  # fmt: skip
OPTIONS = {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}
HEAD = """\
# What the pages of Marathon say. Written by scripts/words.py: do not change it by hand.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def template() -> Catalog:
    """Every message and the files that say it, without lines and dates: they change when no message does."""
    catalog = Catalog(charset="utf-8")
    for folder, pattern, read in SOURCES:
        for file in sorted((ROOT / folder).rglob(pattern)):
            for message, notes in read(file):
                place = (file.relative_to(ROOT).as_posix(), 0)
                catalog.add(message, locations=[place], auto_comments=notes)
    for message in catalog:
        message.locations = sorted(set(message.locations))
    return catalog


def in_template(file: pathlib.Path) -> Iterator[Found]:
    yield from _by_babel("jinja2.ext:babel_extract", file)


def in_module(file: pathlib.Path) -> Iterator[Found]:
    # It warns of every f-string near a message; a test looks for those that would be messages themselves.
    with redirect_stderr(io.StringIO()):
        yield from _by_babel("python", file)


def _by_babel(method: str, file: pathlib.Path) -> list[Found]:
    found = extract_from_file(method, file, KEYWORDS, ("To translators:",), OPTIONS)
    return [(message, notes) for _, message, notes, _ in found]


def in_script(file: pathlib.Path) -> Iterator[Found]:
    """Babel's reader of scripts loses its way in TypeScript; the two forms that we write are easily found."""
    for found in IN_SCRIPT.finditer(file.read_text("utf-8")):
        one = json.loads(found[2])
        yield (one, json.loads(found[3])) if found[1] == "tn" else one, []


def in_table(file: pathlib.Path) -> Iterator[Found]:
    """What Python says, in plain words: `{0}` stands for a part of what it says."""
    for entries in tomllib.loads(file.read_text("utf-8")).values():
        for entry in entries:
            yield from ((entry[part], []) for part in ("what", "look") if entry[part])


# What says something, and how it is read.
SOURCES = (
    ("src/marathon/web", "*.html", in_template),
    ("src/marathon/web", "*.py", in_module),
    ("src/marathon/app", "*.py", in_module),
    ("src/marathon/app", "*_errors.toml", in_table),
    ("src/marathon/core", "*.py", in_module),
    ("frontend/src", "*.ts", in_script),
)


def as_text(catalog: Catalog, *, head: str = "") -> str:
    """As it is kept. `head` stands in for the head of a catalogue that is in no language."""
    written = io.BytesIO()
    write_po(written, catalog, width=100, include_lineno=False, sort_by_file=True, omit_header=bool(head))
    return head + written.getvalue().decode()


def translation(language: str, file: pathlib.Path) -> Catalog:
    """The catalogue of a language, with all that is said today; what is not said any more goes."""
    if file.is_file():
        with file.open("rb") as stream:
            catalog = read_po(stream, locale=language, charset="utf-8")
    else:
        catalog = Catalog(locale=language, project="Marathon", charset="utf-8", fuzzy=False)
    catalog.update(template(), no_fuzzy_matching=False)
    catalog.obsolete.clear()
    return catalog


def marks() -> str:
    """A language of its own: what a page shows outside of the marks is not in the catalogue."""
    catalog = template()
    for message in catalog:
        if message.id:
            message.string = _marked(message)
    forms = HEAD.rstrip() + f'\n"Plural-Forms: {get_plural("en").plural_forms}\\n"\n\n'
    return as_text(catalog, head=forms)


def _marked(message: Message) -> str | tuple[str, ...]:
    if isinstance(message.id, tuple):
        return tuple(f"⟦{each}⟧" for each in message.id)
    return f"⟦{message.id}⟧"


def main(arguments: list[str]) -> None:
    match arguments:
        case []:
            (FOLDER / "marathon.pot").write_text(as_text(template(), head=HEAD), "utf-8")
        case ["marks", file]:
            pathlib.Path(file).write_text(marks(), "utf-8")
        case [language]:
            file = FOLDER / f"{language}.po"
            file.write_text(as_text(translation(language, file)), "utf-8")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
