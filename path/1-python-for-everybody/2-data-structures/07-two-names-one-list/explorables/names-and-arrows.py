"""A three-line program: which names lead to which lists, drawn with arrows."""

TITLE = "One list or two?"
PLAIN = "tonight = season"
SECOND = ("tonight = season.copy()", "tonight = season[:]", PLAIN)
THIRD = (
    'tonight.append("Snow")',
    'tonight[0] = "Snow"',
    'tonight = tonight + ["Snow"]',
    "tonight.sort()",
    "tonight = sorted(tonight)",
)
CONTROLS = {"second": list(SECOND), "third": list(THIRD)}
LABELS = {"second": "line 2", "third": "line 3"}
ASK = 'With tonight = season and then tonight[0] = "Snow": what is season?'
OPTIONS = ["['Rain', 'Dawn']", "['Snow', 'Dawn']", "['Snow', 'Rain', 'Dawn']"]
ANSWER = "['Snow', 'Dawn']"
TASK = "Put line 2 on tonight = season. Find a line 3 after which tonight has three songs and season still has two."
FIRST = 'season = ["Rain", "Dawn"]'


def after(second, third):
    """What the two names stand for when the program has ended."""
    names = {}
    exec("\n".join((FIRST, second, third)), names)
    return names["season"], names["tonight"]


def picture(season, tonight):
    """Names on the left, lists on the right."""
    if season is tonight:
        return f"season  ─┐\n         ├─▶ {season}\ntonight ─┘"
    return f"season  ──▶ {season}\n\ntonight ──▶ {tonight}"


def frame(second, third):
    season, tonight = after(second, third)
    return {
        "code": "\n".join((FIRST, second, third, "", "# after line 3", picture(season, tonight))),
        "mark": [2, 3],
        "readout": {"lists": "1" if season is tonight else "2", "season is tonight": str(season is tonight)},
    }


def verdict(second, third):
    season, tonight = after(second, third)
    if second != PLAIN:
        return False, "Here line 2 makes a copy already, so the names part before line 3. Try it without a copy."
    if season is tonight:
        return False, "Line 3 changes the one list that both names lead to. Look for a line that begins with tonight = ."
    if len(tonight) < 3:
        return False, "The names have parted, good. But tonight still has two songs: it is only in another order."
    return True, "The plus made a new list, and the assignment moved tonight to it. The list of the season was only read."
