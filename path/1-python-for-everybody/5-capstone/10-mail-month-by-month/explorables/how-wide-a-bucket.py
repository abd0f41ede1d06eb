"""The letters of the list in buckets of five widths: what a width shows, and what it hides."""

from datetime import date, timedelta
from pathlib import Path

TITLE = "How wide is a bucket?"
WIDTHS = ["day", "week", "month", "quarter", "year"]
HOUSES = {"all houses": "", "harbour office": "harbour", "museum": "museum", "university": "university"}
CONTROLS = {"width": WIDTHS, "house": list(HOUSES)}
LABELS = {"width": "one bucket is a", "house": "letters of"}
ASK = "The storm was in January 2019. In which width is the highest bucket of the storm no higher than one of another year?"
OPTIONS = ["week", "month", "quarter"]
ANSWER = "week"
TASK = "For all houses: find the widest bucket in which the silence of spring 2020 is still an empty bucket."
FIRST, LAST = date(2016, 3, 3), date(2023, 12, 9)
FILE = Path(__file__).parent.parent / "data" / "letters.txt"


def start_of(day, width):
    """The first day of the bucket in which this day lies."""
    if width == "week":
        return day - timedelta(days=day.weekday())
    month = {"month": day.month, "quarter": (day.month - 1) // 3 * 3 + 1, "year": 1}
    return day.replace(month=month[width], day=1) if width in month else day


def counted(width, house):
    """Buckets by their first day, in the order of time, the empty ones too."""
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    counts = {start_of(day, width): 0 for day in days}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        when, where, _ = line.split()
        if HOUSES[house] in ("", where):
            counts[start_of(date.fromisoformat(when[:10]), width)] += 1
    return counts


def position(day):
    return round(day.year + (day.timetuple().tm_yday - 1) / 365.25, 3)


def outline(counts):
    """The roofs of the bars: up where a bucket begins, down to the next one; flat parts are drawn once."""
    starts = [*counts, LAST + timedelta(days=1)]
    across, up = [position(starts[0])], [0]
    for start, end in zip(starts, starts[1:], strict=False):
        if counts[start] != up[-1]:
            across += [position(start), position(start)]
            up += [up[-1], counts[start]]
        if end == starts[-1]:
            across += [position(end), position(end)]
            up += [counts[start], 0]
    return across, up


def name_of(start, width):
    names = {"year": str(start.year), "quarter": f"{start.year}, quarter {(start.month + 2) // 3}"}
    names["month"] = f"{start.year}-{start.month:02}"
    return names.get(width, start.isoformat())


def frame(width, house):
    counts = counted(width, house)
    highest, second = sorted(counts, key=lambda start: -counts[start])[:2]
    across, up = outline(counts)
    return {
        "readout": {
            "buckets": str(len(counts)),
            "empty ones": str(list(counts.values()).count(0)),
            "highest": f"{counts[highest]} ({name_of(highest, width)})",
            "next": f"{counts[second]} ({name_of(second, width)})",
        },
        "lines": [{"label": f"by {width}", "x": across, "y": up, "tone": "blue"}],
        "axes": {"x": "year", "y": "letters", "xmin": 2016, "xmax": 2024, "ymin": 0},
    }


def verdict(width, house):
    if house != "all houses":
        return False, "One house has empty buckets of its own. The silence of the list is seen in all houses together."
    empty = list(counted(width, house).values()).count(0)
    if width == "quarter":
        return True, "April to June is exactly one quarter, by luck. Had it begun in May, no quarter would be empty."
    if width == "year":
        return False, "No year is empty. 2020 is low, and nobody sees that it has a hole."
    if width == "month":
        return False, "Three months in a row are empty, clearly. One wider bucket still shows it."
    return False, f"{empty} buckets are empty, and most of them mean nothing. Look for a wider one."
