"""What an exam asks: items.md with its questions, and the folders of programs to write."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import cast

from marathon.core.blocks import Question
from marathon.core.exam import Item, ItemKind
from marathon.curriculum import fences
from marathon.curriculum.exercise import read_exercise
from marathon.curriculum.fences import Fence
from marathon.curriculum.folder import Folder
from marathon.curriculum.front_matter import read_page
from marathon.curriculum.ids import Ids, did_you_mean
from marathon.curriculum.questions import read_question
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.variants import (
    Values,
    Varied,
    check_names,
    fill,
    fill_folder,
    read_vary,
    rows,
)

KINDS = ("choice", "number", "output")

_CODE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
_OPTIONS = ("kind", "vary", "answer", "tolerance", "stdin")

Items = dict[str, tuple[Item, ...]]


def read_items(sheet: Sheet | None) -> Items:
    """The questions of items.md by id, each with its variants; none where there is no such file."""
    if sheet is None:
        return {}
    ids, found = Ids("items", "in their exam"), dict[str, tuple[Item, ...]]()
    for piece in fences.split_page(sheet.lines, 1, sheet):
        if isinstance(piece, Fence) and piece.name == "item":
            if ids.claim(piece.argument, sheet, piece.line):
                found[piece.argument] = tuple(_variants(piece, sheet))
        elif piece.line > 1 or not isinstance(piece, fences.Heading):
            mend = "Write `:::{item} its-id`, or remove this."
            sheet.fault(piece.line, "item.outside", what="Only items stand in items.md.", mend=mend)
    return found


def read_code_items(folder: Folder, beliefs: Collection[str]) -> Items:
    """The programs to write: an exercise folder each, with `[vary]` in its front matter."""
    return {name: tuple(_programs(name, folder.inside(name), beliefs)) for name in sorted(folder.folders)}


def _variants(fence: Fence, sheet: Sheet) -> Iterator[Item]:
    fences.check_options(fence, _OPTIONS, sheet)
    option = fence.option("kind")
    kind = option.value if option else ""
    if kind not in KINDS:
        what = f"`{kind}` is not a kind of item." if kind else "The item has no kind."
        mend = did_you_mean(kind, KINDS, otherwise=f"Write `:kind:` with one of {', '.join(KINDS)}.")
        sheet.fault(option.line if option else fence.line, "item.kind", what=what, mend=mend)
        return
    varied = [
        one
        for each in fence.options
        if each.name == "vary" and (one := read_vary(each.value, each.line, sheet, "exam.vary"))
    ]
    texts = [(line, number) for number, line in enumerate(fence.lines, fence.first_line)]
    texts += [(each.value, each.line) for each in fence.options if each.name != "vary"]
    check_names(texts, varied, sheet)
    for number, values in enumerate(rows(varied, sheet), 1):
        yield _item(_filled(fence, values), cast(ItemKind, kind), number, sheet)


def _filled(fence: Fence, values: Values) -> Fence:
    options = tuple(replace(each, value=fill(each.value, values)) for each in fence.options)
    lines = tuple(fill(line, values) for line in fence.lines)
    return replace(fence, options=options, lines=lines)


def _item(fence: Fence, kind: ItemKind, number: int, sheet: Sheet) -> Item:
    if kind != "output":
        question = read_question(fence, sheet)
        if (kind == "number") != (question.answer is not None):
            mend = "A number has `:answer:`; a choice has options."
            sheet.fault(fence.line, "item.kind", what=f"This is no {kind}.", mend=mend)
        return Item(fence.argument, number, kind, fence.line, question)
    return _output(fence, number, sheet)


def _output(fence: Fence, number: int, sheet: Sheet) -> Item:
    """Code above a line `---`, and below it why it prints what it prints."""
    above, _, below = fence.body.partition("\n---\n")
    code = _CODE.search(above)
    if code is None or not below.strip():
        mend = "Write the question with a python fence, a line `---`, then why it prints that."
        sheet.fault(fence.line, "item.output", what="The item has no code, or no reason.", mend=mend)
    typed = fence.value("stdin") or ""
    question = Question(fence.argument, above.strip(), fence.line, explanation=below.strip())
    stdin = tuple(part.strip() for part in typed.split("|")) if typed else ()
    return Item(fence.argument, number, "output", fence.line, question, code[1] if code else "", stdin)


def _programs(name: str, folder: Folder, beliefs: Collection[str]) -> Iterator[Item]:
    sheet = folder.sheet("exercise.md")
    page = read_page(Sheet(sheet.name, sheet.text, [])) if sheet else None
    varied = list(_table_of(page.head.values, sheet)) if page and sheet else []
    if sheet:
        check_names(_texts(folder), varied, sheet)
    for number, values in enumerate(rows(varied, sheet) if sheet else ({},), 1):
        exercise = read_exercise(fill_folder(folder, values), beliefs, exam=True)
        if exercise:
            # The variants are told apart wherever exercises are known by their ids.
            yield Item(name, number, "code", 1, exercise=replace(exercise, id=f"{name}-{number}"))


def _table_of(head: dict[str, object], sheet: Sheet) -> Iterator[Varied]:
    """What `[vary]` of a front matter says: `name = ["one", "another", "a third"]`."""
    table = head.get("vary", {})
    for name, values in table.items() if isinstance(table, dict) else ():
        line = next((n for n, text in enumerate(sheet.lines, 1) if text.startswith(f"{name} =")), 1)
        if isinstance(values, list) and values:
            yield Varied(name, tuple(map(str, values)), line)
        else:
            mend = f'Write it as `{name} = ["one", "another"]`.'
            sheet.fault(line, "exam.vary", what=f"`{name}` has no values.", mend=mend)


def _texts(folder: Folder) -> Iterator[tuple[str, int]]:
    for name, content in folder.files.items():
        if name.endswith((".md", ".py")):
            yield content.decode("utf-8-sig", errors="replace"), 1
    for inner in folder.folders.values():
        yield from _texts(inner)
