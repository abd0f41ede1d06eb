"""The code of an exercise: solutions, starters, wrong answers, other right answers."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from marathon.core.blocks import FRAMEWORKS
from marathon.core.exercise import Alternate, Rule, WrongAnswer
from marathon.curriculum.folder import Folder
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.starter import MarksError, derive

OWN = "own"
KEYS = ("id", "belief", "fails", "hint")

_KEY = re.compile(r"# ?(\w+):[ \t]*(.*?)[ \t]*$")
_MORE = re.compile(r"#[ \t]{2,}(\S.*?)[ \t]*$")


@dataclass(frozen=True)
class _Value:
    text: str
    line: int


def read_solutions(folder: Folder, frameworks: tuple[str, ...]) -> dict[str, str]:
    """Code by framework; "" serves every framework. Empty when something needed is missing."""
    texts = {key: folder.text(_file("solution", key)) for key in ("", *FRAMEWORKS)}
    found = {key: text for key, text in texts.items() if text is not None}
    missing = [] if "" in found else [key for key in frameworks or ("",) if key not in found]
    for key in missing:
        name = _file("solution", key)
        mend = "Write it; the starter comes from it, and the checks are proved with it."
        folder.fault(name, "exercise.solution", what=f"The exercise has no `{name}`.", mend=mend)
    for key in set(found) - {"", *frameworks}:
        mend = 'Add `frameworks = ["tensorflow", "torch"]` to exercise.md, or call it `solution.py`.'
        what = f"The exercise is not one for {key}."
        folder.fault(_file("solution", key), "exercise.frameworks", what=what, mend=mend)
    return {} if missing else found


def read_starters(folder: Folder, solutions: dict[str, str]) -> dict[str, str]:
    """A starter for each solution, written by hand or derived."""
    starters = {}
    for key, solution in solutions.items():
        written = folder.text(_file("starter", key))
        starters[key] = _derive(folder, key, solution) if written is None else written
    return starters


def read_alternates(folder: Folder) -> tuple[Alternate, ...]:
    return tuple(Alternate(name, text, framework) for name, framework, text, _ in _programs(folder))


def read_wrong_answers(
    folder: Folder, rules: tuple[Rule, ...], beliefs: Collection[str]
) -> tuple[WrongAnswer, ...]:
    answers = []
    for name, framework, text, sheet in _programs(folder):
        head = _read_head(sheet)
        fails = tuple(part.strip() for part in head["fails"].text.split(",") if part.strip())
        _check_fails(fails, rules, head["fails"].line, sheet)
        _check_belief(head["id"], beliefs, sheet)
        answer = WrongAnswer(
            name=name,
            misconception=head["id"].text,
            belief=head["belief"].text,
            fails=fails,
            hint=head["hint"].text,
            code=text,
            framework=framework,
        )
        answers.append(answer)
    return tuple(answers)


def _file(stem: str, framework: str) -> str:
    return f"{stem}.{framework}.py" if framework else f"{stem}.py"


def _derive(folder: Folder, key: str, solution: str) -> str:
    try:
        return derive(solution)
    except MarksError as error:
        sheet = Sheet(f"{folder.name}/{_file('solution', key)}", "", folder.faults)
        sheet.fault(error.line, "starter.marks", what=str(error), mend=error.mend)
        return 'raise NotImplementedError("not written yet")\n'


def _programs(folder: Folder) -> list[tuple[str, str | None, str, Sheet]]:
    """Name, framework, text and sheet of every program in the folder, in the order of names."""
    programs = []
    for file in sorted((*folder.files, *folder.folders)):
        sheet = folder.sheet(file) if file.endswith(".py") else None
        if sheet is None:
            mend = "Keep one file that ends in `.py` for each."
            folder.fault(file, "file.unknown", what=f"`{file}` is not a program.", mend=mend)
            continue
        name, _, framework = file.removesuffix(".py").partition(".")
        if framework and framework not in FRAMEWORKS:
            mend = did_you_mean(framework, FRAMEWORKS, otherwise="Use `.tensorflow.py` or `.torch.py`.")
            sheet.fault(0, "key.value", what=f"There is no framework `{framework}`.", mend=mend)
        programs.append((name, framework or None, sheet.text, sheet))
    return programs


def _read_head(sheet: Sheet) -> dict[str, _Value]:
    """The values in the comments at the top; each of KEYS is there, if need be empty."""
    head: dict[str, _Value] = {}
    key = ""
    for number, line in enumerate(sheet.lines, 1):
        if not line.startswith("#"):
            break
        if found := _KEY.match(line):
            key = found[1]
            head[key] = _Value(found[2], number)
        elif key and (more := _MORE.match(line)):
            head[key] = _Value(f"{head[key].text} {more[1]}".strip(), head[key].line)
    for name in set(head) - set(KEYS):
        mend = did_you_mean(name, KEYS, otherwise="Remove the line.")
        sheet.fault(head[name].line, "wrong.key", what=f"There is no `# {name}:` in a head.", mend=mend)
    for name in KEYS:
        if not head.setdefault(name, _Value("", 1)).text:
            what = f"The wrong answer has no {name}."
            sheet.fault(head[name].line, f"wrong.{name}", what=what, mend=_mends()[name])
    return head


def _mends() -> dict[str, str]:
    return {
        "id": "Begin with `# id: PY21`, or with `# id: own` for a belief that is not in the list.",
        "belief": "Add `# belief: ...`, what somebody who writes this believes.",
        "fails": "Add `# fails: R2`, the rules that it breaks.",
        "hint": "Add `# hint: ...`, one question about what the learner sees.",
    }


def _check_belief(belief: _Value, beliefs: Collection[str], sheet: Sheet) -> None:
    if belief.text and belief.text != OWN and belief.text not in beliefs:
        mend = did_you_mean(belief.text, beliefs, otherwise="Write `own`, or add it to misconceptions.toml.")
        what = f"`{belief.text}` is not the id of a misconception."
        sheet.fault(belief.line, "misconception.unknown", what=what, mend=mend)


def _check_fails(fails: tuple[str, ...], rules: tuple[Rule, ...], line: int, sheet: Sheet) -> None:
    known = [rule.id for rule in rules]
    for name in fails:
        if known and name not in known:
            mend = f"The exercise has {known[0]} to {known[-1]}; name one of them."
            sheet.fault(line, "wrong.fails", what=f"There is no rule {name}.", mend=mend)
