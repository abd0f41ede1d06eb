"""cards.md: what comes back for review."""

from __future__ import annotations

import re

from marathon.core.blocks import Card
from marathon.core.cards import WRITE, code_of
from marathon.curriculum import fences
from marathon.curriculum.fences import Fence, Option
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet

KINDS = ("read", "fault", "choose", "contrast", "recall", WRITE)

_NAME = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_VARY = re.compile(r"(\w+)\s*=\s*(.+)")


def read_cards(sheet: Sheet | None) -> tuple[Card, ...]:
    """The cards of a lesson; a lesson without the file has none."""
    if sheet is None:
        return ()
    cards = []
    for piece in fences.split_page(sheet.lines, 1, sheet):
        if isinstance(piece, Fence) and piece.name == "card":
            card = _read_card(piece, sheet)
            cards += [card] if card else []
        elif piece.line > 1 or not isinstance(piece, fences.Heading):
            what, mend = (
                "Only cards stand in cards.md.",
                "Write `:::{card} its-id`, or move this into the lesson.",
            )
            sheet.fault(piece.line, "card.outside", what=what, mend=mend)
    return tuple(cards)


def _read_card(fence: Fence, sheet: Sheet) -> Card | None:
    fences.check_options(fence, ("kind", "can-do", "vary"), sheet)
    front, back = _split_sides(fence)
    if not front or not back:
        mend = "Write the front, then a line `---`, then the back."
        sheet.fault(fence.line, "card.sides", what="The card has no front or no back.", mend=mend)
        return None
    card = Card(
        id=fence.argument,
        kind=_read_kind(fence, sheet),
        can_do=_read_can_do(fence, sheet),
        front=front,
        back=back,
        line=fence.line,
        variants=_read_variants(fence, sheet),
    )
    _check_names(card, sheet)
    return card


def _split_sides(fence: Fence) -> tuple[str, str]:
    """Front and back; a `---` inside code does not part them."""
    inside_code = False
    for at, line in enumerate(fence.lines):
        if line.startswith(("```", "~~~")):
            inside_code = not inside_code
        elif line.rstrip() == "---" and not inside_code:
            return "\n".join(fence.lines[:at]).strip(), "\n".join(fence.lines[at + 1 :]).strip()
    return fence.body.strip(), ""


def _read_kind(fence: Fence, sheet: Sheet) -> str:
    option = fence.option("kind") or Option("kind", "", fence.line)
    if option.value not in KINDS:
        mend = did_you_mean(option.value, KINDS, otherwise=f"Write `:kind:` with one of {', '.join(KINDS)}.")
        what = f"`{option.value}` is not a kind of card." if option.value else "The card has no kind."
        sheet.fault(option.line, "card.kind", what=what, mend=mend)
    return option.value


def _read_can_do(fence: Fence, sheet: Sheet) -> str:
    value = fence.value("can-do")
    if not value:
        mend = "Add a line `:can-do: ...` with the id of what it trains."
        sheet.fault(fence.line, "card.can-do", what="The card trains nothing.", mend=mend)
    return value or ""


def _read_variants(fence: Fence, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    variants: dict[str, tuple[str, ...]] = {}
    for option in fence.options:
        if option.name != "vary":
            continue
        found = _VARY.fullmatch(option.value)
        values = tuple(part.strip() for part in found[2].split("|")) if found else ()
        if not found or not all(values):
            what = "This does not say what varies."
            sheet.fault(
                option.line, "card.vary", what=what, mend="Write it like `:vary: hours = 40 | 41 | 55`."
            )
            continue
        variants[found[1]] = values
    return variants


def _check_names(card: Card, sheet: Sheet) -> None:
    front, back = set(_NAME.findall(card.front)), set(_NAME.findall(card.back))
    if "output" in back and "```" not in card.front:
        what = "The back shows `{{output}}`, and the front has no code to run."
        sheet.fault(card.line, "card.output", what=what, mend="Put the code on the front, as a python fence.")
    if card.kind == WRITE and not code_of(card.back):
        what = "The card asks for code, and its back has none."
        sheet.fault(card.line, "card.code", what=what, mend="Put one answer on the back, as a python fence.")
    known = set(card.variants)
    unknown = sorted((front | (back - {"output"})) - known)
    for name in unknown:
        mend = did_you_mean(name, known, otherwise=f"Add a line `:vary: {name} = ... | ...`.")
        sheet.fault(card.line, "card.names", what=f"Nothing stands for `{{{{{name}}}}}`.", mend=mend)
    for name in () if unknown else sorted(known - front - back):
        mend = f"Write `{{{{{name}}}}}` where it belongs, or remove the line."
        sheet.fault(card.line, "card.names", what=f"`{name}` varies and is used nowhere.", mend=mend)
