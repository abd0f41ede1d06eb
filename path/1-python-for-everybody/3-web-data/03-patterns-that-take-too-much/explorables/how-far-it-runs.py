"""How far a star runs before a pattern is content: every step is asked of `re` itself."""

import re

TITLE = "How far does the star run?"
QUOTES = {"two quotes": "say <yes> but <no> now", "the first one empty": "say <> but <no> now"}
PATTERNS = {"<.*>": (".", 0, True), "<.*?>": (".", 0, False), "<.+?>": (".", 1, False), "<[^>]*>": ("[^>]", 0, True)}
LAST = 24
CONTROLS = {"pattern": list(PATTERNS), "text": list(QUOTES), "step": list(range(LAST + 1))}
LABELS = {"pattern": "pattern", "text": "text", "step": "step"}
ASK = "The pattern is <.*> and there are two quotes. How far does the star run before it gives anything back?"
OPTIONS = ["to the first >", "to the last >", "to the end of the text"]
ANSWER = "to the end of the text"
TASK = "Take the text whose first quote is empty. Find a pattern that finds both quotes, and go on to its last step."


def holds(sign, text, start, length, *, closed):
    """Whether `re` lets the repeated sign take so many letters from here, with the > behind it or without."""
    return re.compile(f"<{sign}{{{length}}}" + (">" if closed else "")).match(text, start) is not None


def longest(sign, text, start):
    length = 0
    while holds(sign, text, start, length + 1, closed=False):
        length += 1
    return length


def tries(pattern, text, start):
    """The lengths that the star tries from this <, each with what happens, up to the match if there is one."""
    sign, least, greedy = PATTERNS[pattern]
    most = longest(sign, text, start)
    if greedy:
        for length in range(least, most):
            yield length, "greedy: one sign more, without looking", False
        for length in range(most, least - 1, -1):
            done = holds(sign, text, start, length, closed=True)
            no = "nothing more can be taken, and no > follows" if length == most else "one sign given back, and no > follows"
            yield length, "a > follows: found" if done else no, done
            if done:
                return
        return
    for length in range(least, most + 1):
        done = holds(sign, text, start, length, closed=True)
        yield length, "a > follows: found" if done else "no > follows: one sign more", done
        if done:
            return


def run(pattern, text):
    """Every step of findall: where it holds the text from and to, what happens, and what has been found."""
    steps, found, place = [(0, 0, "not begun", [])], [], 0
    while (start := text.find("<", place)) != -1:
        place = start + 1
        for length, words, done in tries(pattern, text, start):
            end = start + 1 + length
            if done:
                end += 1
                found = [*found, text[start:end]]
                place = end
            steps.append((start, end, words, found))
    assert found == re.findall(pattern, text) and len(steps) <= LAST + 1
    return steps


RUNS = {(pattern, text): run(pattern, QUOTES[text]) for pattern in PATTERNS for text in QUOTES}


def frame(pattern, text, step):
    steps = RUNS[pattern, text]
    start, end, words, found = steps[min(step, len(steps) - 1)]
    if step >= len(steps):
        words = "the search is over"
    held = " " * start + "^" * (end - start)
    return {
        "code": "\n".join((f'"{pattern}"', "", QUOTES[text], held)),
        "readout": {
            "what happens": words,
            "holds": QUOTES[text][start:end] or "nothing yet",
            "found": ", ".join(found) or "nothing yet",
        },
    }


def verdict(pattern, text, step):
    steps = RUNS[pattern, text]
    found = steps[-1][3]
    if text == "two quotes":
        return False, "Here no quote is empty. Choose the other text."
    if len(found) < 2:
        return False, f"This pattern finds one piece in all, {found[0]}. It never sees an empty quote."
    if step < len(steps) - 1:
        return False, "This pattern can do it, but the search is not over yet. Go on."
    if pattern == "<.*?>":
        return True, "The star may take nothing at all, and the question mark lets it try that first."
    return True, "[^>]* cannot run across a >, so it stops where the quote ends, even when it is empty."
