"""Rules on hints: each step adds something, and none can be pasted."""

from __future__ import annotations

import ast
import io
import keyword
import re
import textwrap
import tokenize

from marathon.app.proving.prose import count_words, grade, paragraphs
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import ExerciseSubject
from marathon.core.exercise import Exercise

LENGTHS = ((25, 60), (50, 110), (80, 160))
SHARED_TOKENS = 4
SNIPPET_LINES = 6
FENCED = re.compile(r"^ *(```+|~~~+)[^\n]*\n(.*?)^ *\1", re.DOTALL | re.MULTILINE)
INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
SKIPPED = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER,
    tokenize.ENCODING,
}  # fmt: skip


def code_tokens(code: str) -> list[str]:
    """The tokens of a piece of code, as far as it can be read; comments and line ends left out."""
    found: list[str] = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(textwrap.dedent(code)).readline):
            if token.type not in SKIPPED:
                found.append(token.string)
    except (tokenize.TokenError, SyntaxError):
        pass  # half a line is common in a hint; what came before the break counts
    return found


def shared_run(tokens: list[str], solution: list[str]) -> list[str]:
    """The longest run of tokens that both have."""
    best: list[str] = []
    for start in range(len(tokens)):
        for other in range(len(solution)):
            length = 0
            while (
                tokens[start + length : start + length + 1]
                == solution[other + length : other + length + 1]
                != []
            ):
                length += 1
            if length > len(best):
                best = tokens[start : start + length]
    return best


def snippets(hint: str) -> list[str]:
    """The pieces of code in a hint: fenced blocks, and code within the text."""
    blocks = [block[2] for block in FENCED.finditer(hint)]
    return blocks + INLINE.findall(FENCED.sub("", hint))


def given(exercise: Exercise) -> set[str]:
    """Runs that the starter or the statement already show, which a hint may repeat."""
    shown = [*exercise.starters.values(), *snippets(exercise.statement)]
    return {" ".join(code_tokens(line)) for text in shown for line in text.splitlines()}


@rule("E10", "Three hints of the right length")
def lengths(subject: ExerciseSubject) -> Findings:
    """Three hints: 25 to 60 words that orient, 50 to 110 that plan, 80 to 160 near the code.

    The words of the third include those of its code.

    **Why:** each step adds something; the first may be all that is needed.

    **Mend:** ask about the learner's own result; then give the steps in words; then a worked cousin.
    """
    hints = subject.exercise.hints
    if len(hints) != 3:
        yield Finding(f"there are {len(hints)} hints; three is right.", "Write Hint 1, Hint 2 and Hint 3.")
    for number, (hint, (low, high)) in enumerate(zip(hints, LENGTHS, strict=False), 1):
        count = count_words(hint) + (code_words(hint) if number == 3 else 0)
        if not low <= count <= high:
            yield Finding(
                f"hint {number} has {count} words; {low} to {high} is right.",
                "Say more." if count < low else "Say less.",
                subject.line(f"hint {number}"),
            )


def code_words(hint: str) -> int:
    """The words in a hint's code blocks."""
    return sum(len(re.findall(r"\w+", block[2])) for block in FENCED.finditer(hint))


@rule("E10", "Hints 1 and 2 give no code away")
def no_paste(subject: ExerciseSubject) -> Findings:
    """The first two hints share no run of more than four tokens of code with a solution.

    Lines that the starter or the statement show may be repeated. The first has no code block at all.

    **Why:** what can be pasted is not learned.

    **Mend:** say it in words, or with other names on other data.
    """
    exercise, shown = subject.exercise, given(subject.exercise)
    solutions = [code_tokens(code) for code in exercise.solutions.values()]
    for number, hint in enumerate(exercise.hints[:2], 1):
        if number == 1 and FENCED.search(hint):
            yield Finding("hint 1 has a code block.", "Ask a question instead.", subject.line("hint 1"))
        for snippet in snippets(hint):
            runs = [shared_run(code_tokens(snippet), tokens) for tokens in solutions]
            run = max(runs, key=len, default=[])
            if len(run) > SHARED_TOKENS and not any(" ".join(run) in line for line in shown):
                yield Finding(
                    f"hint {number} shares `{' '.join(run)}` with the solution.",
                    "Say it in words, or with other names.",
                    subject.line(f"hint {number}"),
                )


@rule("E10", "Hint 3 leaves one decision open")
def near_code(subject: ExerciseSubject) -> Findings:
    """The third hint has a code block of at most six lines, and none of its lines is a line of the solution.

    Lines that the starter or the statement show, and those of at most four tokens, may be repeated.

    **Why:** a worked cousin shows how; the last step stays with the learner.

    **Mend:** use other names, and leave one decision open.
    """
    exercise = subject.exercise
    if len(exercise.hints) < 3:
        return
    line, blocks = subject.line("hint 3"), [block[2] for block in FENCED.finditer(exercise.hints[2])]
    if not blocks:
        yield Finding("hint 3 has no code block.", "Show a worked cousin of the task.", line)
    count = sum(bool(text.strip()) for block in blocks for text in block.splitlines())
    if count > SNIPPET_LINES:
        yield Finding(
            f"hint 3 has {count} lines of code; {SNIPPET_LINES} may be.", "Show only the turn.", line
        )
    allowed, kept = given(exercise), _lines(exercise)
    for text in (text for block in blocks for text in block.splitlines()):
        tokens = " ".join(code_tokens(text))
        if tokens in kept and tokens not in allowed and decides(tokens):
            yield Finding(f"hint 3 has the solution's line `{text.strip()}`.", "Use other names.", line)


def _lines(exercise: Exercise) -> set[str]:
    return {" ".join(code_tokens(line)) for code in exercise.solutions.values() for line in code.splitlines()}


def decides(tokens: str) -> bool:
    """Whether a line is worth pasting: `else:`, `except ValueError:` and imports are not."""
    first = tokens.split(" ", 1)[0]
    words = [word for word in tokens.split() if word.isidentifier() and not keyword.iskeyword(word)]
    return bool(words) and first not in ("import", "from") and len(tokens.split()) > SHARED_TOKENS


@rule("E10", "Hints that are read easily")
def hint_grade(subject: ExerciseSubject) -> Findings:
    """The three hints together read at the grade of their lesson or below: 8.0, 9.5 or 10.5.

    **Why:** whoever opens a hint is stuck, and perhaps tired.

    **Mend:** shorter sentences, then shorter words.
    """
    texts = [p.text for hint in subject.exercise.hints for p in paragraphs(hint) if p.kind != "cell"]
    found = grade(texts)
    if found > subject.bars.grade:
        yield Finding(
            f"the hints read at grade {found:.1f}; {subject.bars.grade} is the limit.",
            "Shorten sentences, then words.",
            subject.line("hint 1"),
        )


@rule("E15", "A short statement")
def statement_length(subject: ExerciseSubject) -> Findings:
    """The statement with its rules has at most 180 words in the Python courses, 300 later; code left out.

    **Why:** the task is the code, not the reading.

    **Mend:** keep one reason, the signature, the rules and two examples.
    """
    exercise = subject.exercise
    count = count_words(exercise.statement)
    if not all(rule.text.strip() in exercise.statement for rule in exercise.rules):
        count += sum(count_words(rule.text) for rule in exercise.rules)
    if count > subject.bars.statement:
        yield Finding(
            f"the statement has {count} words; {subject.bars.statement} may be.",
            "Keep one reason, the signature, the rules, two examples.",
            subject.line("statement"),
        )


@rule("exercise.solution", "A solution worth reading")
def solution_length(subject: ExerciseSubject) -> Findings:
    """The solution has at most 25 lines of code in the Python courses, 60 later, and can be parsed.

    Empty lines and comments do not count.

    **Why:** it is read by people who have tried.

    **Mend:** ask for less in one exercise.
    """
    for framework, code in subject.exercise.solutions.items():
        name = f"solution.{framework}.py" if framework else "solution.py"
        try:
            ast.parse(code)
        except SyntaxError as trouble:
            yield Finding(
                f"{name} cannot be read: {trouble.msg}.",
                "Correct it.",
                trouble.lineno or 0,
                _beside(subject, name),
            )
            continue
        count = sum(bool(line.strip()) and not line.strip().startswith("#") for line in code.splitlines())
        if count > subject.bars.solution_lines:
            yield Finding(
                f"the solution has {count} lines; {subject.bars.solution_lines} may be.",
                "Ask for less.",
                0,
                _beside(subject, name),
            )


def _beside(subject: ExerciseSubject, name: str) -> str:
    return f"{subject.exercise.folder}/{name}"


@rule("exercise.parts", "A debrief and an insight")
def debrief(subject: ExerciseSubject) -> Findings:
    """An exercise ends with an insight (one sentence) and a debrief of at least 20 words.

    **Why:** the moment after solving is when people listen.

    **Mend:** say the idea, the commonest wrong way, one alternative with its trade-off, where it returns.
    """
    exercise = subject.exercise
    if not exercise.insight.strip():
        yield Finding("there is no insight.", "Add one sentence under `## Insight`.")
    if count_words(exercise.debrief) < 20:
        yield Finding(
            "the debrief has less than 20 words.", "Add the commonest wrong way, and an alternative."
        )


RULES = (lengths, no_paste, near_code, hint_grade, statement_length, solution_length, debrief)
