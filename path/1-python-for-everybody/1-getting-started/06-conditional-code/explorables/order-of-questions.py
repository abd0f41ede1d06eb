"""The same questions in two orders: which line of each chain runs for a score?"""

TITLE = "Does the order of the questions matter?"
CONTROLS = {"score": [0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]}
LABELS = {"score": "score"}
ASK = "A score of 0.95: which word does the right-hand program find?"
OPTIONS = ["excellent", "good", "pass"]
ANSWER = "pass"
TASK = "Find the smallest score here for which the two programs disagree."

STRICT_FIRST = [("if", 0.9, "excellent"), ("elif", 0.8, "good"), ("elif", 0.6, "pass")]
LOOSE_FIRST = [("if", 0.6, "pass"), ("elif", 0.8, "good"), ("elif", 0.9, "excellent")]


def chain(steps, score):
    """The chain as code, the numbers of the lines that run, and the word it finds."""
    lines, ran, word = [], [], None
    for keyword, limit, name in steps:
        lines.append(f"{keyword} score >= {limit}:")
        lines.append(f'    word = "{name}"')
        if word is None and score >= limit:
            word, ran = name, [len(lines)]
    lines += ["else:", '    word = "not yet"']
    if word is None:
        word, ran = "not yet", [len(lines)]
    return "\n".join(lines), ran, word


def frame(score):
    panels = []
    for title, steps in (("strictest question first", STRICT_FIRST), ("easiest question first", LOOSE_FIRST)):
        code, ran, word = chain(steps, score)
        panels.append({"title": title, "code": code, "mark": ran, "readout": {"word": word}})
    return {"panels": panels}


def verdict(score):
    left, right = chain(STRICT_FIRST, score)[2], chain(LOOSE_FIRST, score)[2]
    if left == right:
        return False, f"Here both say “{left}”. Look for a score that is high enough for a better word."
    if score > 0.8:
        return False, f"They do disagree: “{left}” and “{right}”. Is there a smaller score that shows it?"
    return True, "At 0.8 the left one says “good”, while the right one was content with “pass” at its first question."
