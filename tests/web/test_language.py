"""The catalogue of what pages say: current, whole, and read as its translators mean it."""

from __future__ import annotations

import logging
import pathlib

import pytest
from babel.messages.pofile import read_po as read_theirs
from documents import read
from marks import ROOT, speaking, words
from prose import in_python, in_script, in_template
from starlette.testclient import TestClient

from marathon.web.language import FOLDER, counted, say, spoken
from marathon.web.po import read_po

WEB = ROOT / "src" / "marathon" / "web"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
SCRIPTS = sorted((ROOT / "frontend" / "src").rglob("*.ts"))
MODULES = sorted(WEB.rglob("*.py"))

# A page for those who build pages, with samples on it.
SAMPLES = {"components.html", "work.html", "time.html", "components.py", "samples.py", "samples_over_time.py"}
# The program's own name; words of the browser; a key.
NO_PROSE = {"Marathon", "Marathon - Marathon", "- Marathon", "light dark", "Tab"}
# What modules hold that no page shows as prose: names that are the same in every language, what is said to
# a browser or to a log, what Python says, and what somebody types.
NAMES = {
    "TensorFlow",
    "PyTorch",
    "Keras 3 on TensorFlow",
    "Keras 3 on PyTorch",
    "Source Serif",
    "Schibsted Grotesk",
}
KEYS = {"Shift", "Ctrl", "Enter", "Esc", "Tab", "Space"}
TO_BROWSERS = {
    "public, max-age=31536000, immutable", "noreferrer noopener", 'attachment; filename="',
    'attachment; filename="marathon.ics"', "text/calendar; charset=utf-8", "@layer pages{", "private, no-cache",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Not Found",
}  # fmt: skip
TO_TERMINALS = {
    "The pages speak English: %s could not be read. %s", "Line ", " is none of a catalogue: ",
    "the pages did not answer within half a minute", "Another program already answers on port ",
    "End it, or choose another port with --port.",
}  # fmt: skip
FROM_BELOW = {
    "A plot that this cell drew.", " Nothing was checked", "SyntaxError", "IndentationError", "TabError",
    'git add . && git commit -m "', "Markup(",
}  # fmt: skip
NO_PROSE_OF_SCRIPTS = {
    # Keys, as events name them.
    "Enter", "Escape", "Tab", "Home", "End",
    # Selectors, classes and styles.
    "input:checked, input, textarea", "input, textarea", "input, textarea, button", "form button, summary",
    "a, button, summary, input", "code-cell, predict-cell, quiz-question, explorable-play",
    "verdict verdict-checking", "out out-answered", "code code-marked", "trace-row ${kind}",
    "1px solid var(--control)",
    # Names of Python, for the editor, and what a program says that has no blocks yet.
    "abs all any ascii bin bool bytearray bytes callable chr classmethod complex dict dir divmod enumerate eval exec ",
    "filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len ",
    "list locals map max memoryview min next object oct open ord pow print property range repr reversed round set ",
    "setattr slice sorted staticmethod str sum super tuple type vars zip ArithmeticError AssertionError ",
    "not written yet",
}  # fmt: skip
NO_MESSAGE = NAMES | KEYS | TO_BROWSERS | TO_TERMINALS | FROM_BELOW

GERMAN = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: src/marathon/web/templates/base.html
msgid "Skip to the content"
msgstr "Zum "
"Inhalt"

#: frontend/src/saver.ts src/marathon/web/versions.py
msgid "Saved"
msgstr "Gespeichert </script>"

#, python-format
msgid "%(num)s lesson"
msgid_plural "%(num)s lessons"
msgstr[0] "%(num)s Lektion"
msgstr[1] "%(num)s Lektionen"

#, fuzzy
msgid "Settings"
msgstr "Einstellung"

msgid "Next: %(step)s"
msgstr "Weiter: %(schritt)s"

msgid "%(share)s%% done"
msgstr "zu %(share)s % fertig"

msgid "Path"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Fort"
"""


@pytest.fixture
def german(tmp_path: pathlib.Path) -> pathlib.Path:
    file = tmp_path / "de_AT.po"
    file.write_text(GERMAN, "utf-8")
    return file


def test_the_catalogue_is_current() -> None:
    kept = (FOLDER / "marathon.pot").read_text("utf-8")
    assert kept == words().as_text(words().template(), head=words().HEAD), "run: python scripts/words.py"


@pytest.mark.parametrize("file", [f for f in TEMPLATES if f.name not in SAMPLES], ids=lambda f: f.name)
def test_a_template_says_nothing_that_is_no_message(file: pathlib.Path) -> None:
    assert set(in_template(file.read_text("utf-8"))) - NO_PROSE == set()


@pytest.mark.parametrize("file", [f for f in MODULES if f.name not in SAMPLES], ids=lambda f: f.name)
def test_a_module_says_nothing_that_is_no_message(file: pathlib.Path) -> None:
    assert set(in_python(file.read_text("utf-8"))) - NO_MESSAGE == set()


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda f: f.name)
def test_a_script_says_nothing_that_is_no_message(file: pathlib.Path) -> None:
    assert set(in_script(file.read_text("utf-8"))) - NO_PROSE_OF_SCRIPTS == set()


def test_what_is_no_message_is_found() -> None:
    template = '<p title="Look here">{{ _("Said") }} and {{ "Yes" if a else ui.key("Esc") }}</p>{% trans %}b c{% endtrans %}'
    assert in_template(template) == ["Look here", "and", "Yes"]
    module = '"""Of a module."""\nA = say("One of them")\nB = counted("a b", "c d", 2)\nC = say(f"x {A}")\nD = "Not said"\n'
    script = (
        'tell(t("Saved now"));\ntell(`Line ${line} is long`);\nconst a = "Look at it";\n// "Only said here"\n'
    )
    assert in_script(script) == ["Line ${line} is long", "Look at it"]
    assert in_python(module) == ["f'x {A}'", "Not said"]


def test_without_a_word_pages_speak_english(client: TestClient) -> None:
    html = client.get("/keys").text
    assert '<html lang="en"' in html
    assert 'id="messages"' not in html
    with speaking("xx"):
        assert spoken().code == "en"
        assert say("Settings") == "Settings"


def test_a_translation_is_spoken_as_far_as_it_goes(client: TestClient, german: pathlib.Path) -> None:
    with speaking(german):
        html = client.get("/keys").text
        assert read(html).all("html")[0]["lang"] == "de-AT"
        assert read(html).all("a", class_="skip")[0].text == "Zum Inhalt"
        assert counted("%(num)s lesson", "%(num)s lessons", 1) == "1\u00a0Lektion"
        assert counted("%(num)s lesson", "%(num)s lessons", 7) == "7\u00a0Lektionen"
        assert say("Path") == "Path"


def test_a_catalogue_that_was_changed_is_spoken_at_the_next_start(
    client: TestClient, german: pathlib.Path
) -> None:
    """Compiled templates are kept from start to start, with their messages in them."""
    for inhalt in ("Zum Inhalt", "Zur Hauptsache"):
        german.write_text(f'msgid "Skip to the content"\nmsgstr "{inhalt}"\n', "utf-8")
        with speaking(german):
            assert read(client.get("/keys").text).all("a", class_="skip")[0].text == inhalt


def test_what_does_not_fit_stays_english(german: pathlib.Path) -> None:
    with speaking(german):
        assert say("Settings") == "Settings"
        assert say("Next: %(step)s", step=3) == "Next: 3"
        assert say("%(share)s%% done", share=7) == "7% done"
        assert say("Gone") == "Gone"


def test_scripts_get_theirs_with_the_page_and_nothing_ends_its_element(
    client: TestClient, german: pathlib.Path
) -> None:
    with speaking(german):
        html = client.get("/keys").text
    told = html.partition('<script type="application/json" id="messages">')[2].partition("</script>")[0]
    assert told == '{"Saved": ["Gespeichert \\u003c/script>"]}'


def test_a_catalogue_that_is_none_is_told_to_the_log(
    tmp_path: pathlib.Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "de.po"
    file.write_text('msgid "Path"\nmsgstr Pfad\n', "utf-8")
    with speaking(file), caplog.at_level(logging.WARNING):
        assert spoken().code == "en"
    assert "Line 2 is none of a catalogue: msgstr Pfad" in caplog.text


def test_a_catalogue_is_read_as_its_makers_tools_read_it(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "marks.po"
    file.write_text(words().marks(), "utf-8")
    ours = read_po(file.read_text("utf-8")).says
    with file.open("rb") as stream:
        theirs = [message for message in read_theirs(stream) if message.id]
    assert len(theirs) > 800
    for message in theirs:
        if isinstance(message.id, tuple):
            assert [ours.ngettext(*message.id, n) for n in (1, 2)] == list(message.string)
        else:
            assert ours.gettext(message.id) == message.string


def test_a_translation_is_begun_and_brought_up_to_date(tmp_path: pathlib.Path, german: pathlib.Path) -> None:
    updated = words().as_text(words().translation("de", german))
    assert 'msgstr "Zum Inhalt"' in updated
    assert "Fort" not in updated
    begun = words().as_text(words().translation("pl", tmp_path / "pl.po"))
    assert "nplurals=3" in begun
    assert "msgstr[2]" in begun
