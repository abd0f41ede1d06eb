"""The text of exercise.md below its front matter: what is asked, its rules, hints, what to learn from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from marathon.core.exercise import Rule
from marathon.curriculum import fences
from marathon.curriculum.fences import Fence, Heading, Piece, Text
from marathon.curriculum.front_matter import Page
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet

HINTS = ("Hint 1", "Hint 2", "Hint 3")
SECTIONS = ("Rules", "Questions", "Examples", "Distractors", *HINTS, "Insight", "Debrief")

_RULE = re.compile(r"- (R\d+)\.[ \t]+(.*?)[ \t]*$")


@dataclass
class Section:
    title: str
    line: int
    parts: list[str] = field(default_factory=list)
    first_line: int = 0
    pieces: list[Fence | Text] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.parts).strip()


@dataclass(frozen=True)
class Statement:
    """`lines` maps "statement" and the sections' names, as slugs, to where they begin."""

    ask: str
    rules: tuple[Rule, ...]
    examples: str
    hints: tuple[str, ...]
    insight: str
    debrief: str
    lines: dict[str, int]
    distractors: Section | None = None
    questions: Section | None = None


def read_statement(page: Page, sheet: Sheet, *, exam: bool = False) -> Statement:
    """The parts of the text; in an exam nobody is helped, so that there are no hints and no insight."""
    sections = _split(fences.split_page(page.lines, page.first_line, sheet), page.first_line, sheet)
    ask = sections[""]
    if not ask.text:
        mend = "Say below the front matter why it matters and what to do."
        sheet.fault(page.first_line, "exercise.statement", what="Nothing is asked.", mend=mend)
    hints = () if exam else _read_hints(sections, sheet)
    if exam:
        _refuse_help(sections, sheet)
    return Statement(
        ask=ask.text,
        rules=() if "Questions" in sections else _read_rules(sections.get("Rules"), sheet),
        examples=_optional(sections, "Examples"),
        hints=hints,
        insight="" if exam else _needed(sections, "Insight", sheet),
        debrief=_needed(sections, "Debrief", sheet),
        lines={title.lower().replace(" ", "-") or "statement": part.line for title, part in sections.items()},
        distractors=sections.get("Distractors"),
        questions=sections.get("Questions"),
    )


def _split(pieces: list[Piece], first_line: int, sheet: Sheet) -> dict[str, Section]:
    """The sections by title, the text above the first one under an empty title."""
    section = Section("", first_line)
    sections = {"": section}
    for piece in pieces:
        if isinstance(piece, Heading):
            section = Section(piece.text, piece.line)
            _check_title(piece, sections, sheet)
            sections.setdefault(piece.text, section)
        elif section.title == "Questions":
            section.pieces.append(piece)
        elif isinstance(piece, Fence):
            what = f"An exercise cannot hold the element `{piece.name}`."
            mend = "Write plain Markdown here; elements belong into the lesson."
            sheet.fault(piece.line, "exercise.element", what=what, mend=mend)
        else:
            section.first_line = section.first_line or piece.line
            section.parts.append(piece.text)
    return sections


def _check_title(heading: Heading, sections: dict[str, Section], sheet: Sheet) -> None:
    title = heading.text
    if title in sections:
        mend = "Make one section of the two."
        sheet.fault(heading.line, "exercise.section", what=f"`## {title}` stands there twice.", mend=mend)
    elif title not in SECTIONS:
        mend = did_you_mean(title, SECTIONS, otherwise=f"There are {', '.join(SECTIONS)}.")
        sheet.fault(heading.line, "exercise.section", what=f"There is no section `{title}`.", mend=mend)


def _read_hints(sections: dict[str, Section], sheet: Sheet) -> tuple[str, ...]:
    hints = tuple(text for title in HINTS if (text := _optional(sections, title)))
    if len(hints) < len(HINTS):
        missing = ", ".join(f"`## {title}`" for title in HINTS if not _optional(sections, title))
        there = "one hint" if len(hints) == 1 else f"{len(hints) or 'no'} hints"
        line = next((sections[t].line for t in reversed(HINTS) if t in sections), 1)
        mend = f"Write {missing}, so that there are three steps."
        sheet.fault(line, "exercise.hints", what=f"There {_is(len(hints))} {there}.", mend=mend)
    return hints


def _refuse_help(sections: dict[str, Section], sheet: Sheet) -> None:
    for title in (*HINTS, "Insight"):
        if title in sections:
            what, mend = f"An exam has no `## {title}`.", "Remove it; the debrief is shown afterwards."
            sheet.fault(sections[title].line, "exam.hints", what=what, mend=mend)


def _read_rules(section: Section | None, sheet: Sheet) -> tuple[Rule, ...]:
    if section is None or not section.text:
        mend = "Add `## Rules` with a list `- R1. ...`, `- R2. ...`."
        line = section.line if section else 1
        sheet.fault(line, "exercise.rules", what="The exercise has no rules.", mend=mend)
        return ()
    rules: list[Rule] = []
    for number, text in enumerate(section.text.split("\n"), section.first_line):
        if found := _RULE.match(text):
            _check_number(found[1], len(rules) + 1, sheet, number)
            rules.append(Rule(found[1], found[2], number))
        elif text.startswith((" ", "\t")) and rules:
            last = rules[-1]
            rules[-1] = Rule(last.id, f"{last.text} {text.strip()}", last.line)
        elif text.strip():
            mend = (
                "Begin with `- R1. `, indent a line that goes on, and put what is no rule above `## Rules`."
            )
            sheet.fault(number, "exercise.rules", what="This line is not a rule.", mend=mend)
    return tuple(rules)


def _check_number(name: str, expected: int, sheet: Sheet, line: int) -> None:
    if name != f"R{expected}":
        mend = "Number the rules R1, R2, R3 and so on, in order, and look at what names them."
        sheet.fault(line, "exercise.rules", what=f"Rule {expected} is called {name}.", mend=mend)


def _needed(sections: dict[str, Section], title: str, sheet: Sheet) -> str:
    text = _optional(sections, title)
    if not text:
        line = sections[title].line if title in sections else 1
        mend = f"Write it below a line `## {title}`."
        sheet.fault(line, f"exercise.{title.lower()}", what=f"There is no {title.lower()}.", mend=mend)
    return text


def _optional(sections: dict[str, Section], title: str) -> str:
    return sections[title].text if title in sections else ""


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
