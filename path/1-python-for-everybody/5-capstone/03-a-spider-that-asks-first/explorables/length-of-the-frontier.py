"""A crawl of Skarn, visit by visit: how many addresses wait, and how many are known, in two orders."""

TITLE = "How long is the frontier?"
CONTROLS = {"visits": list(range(39)), "order": ["oldest", "newest"]}
LABELS = {"visits": "pages asked for", "order": "next is the"}
ASK = "The address that has waited longest is always next. When is the frontier of Skarn at its longest?"
OPTIONS = ["at the start", "after 5 pages", "after 19 pages"]
ANSWER = "after 5 pages"
TASK = "Oldest first: set the number of pages after which the frontier is at its longest."

# Which pages each page of Skarn links to, by their numbers in a crawl with the oldest first; one row a page.
LINKS = """2 3 4 5 6 7 8 9 | 1 | 10 11 12 13 14 15 16 17 1 | 18 19 20 21 22 23 24 25 26 27 1 | 28 29 30 1 | | | |
| 18 11 17 3 1 | 24 10 16 3 1 | 21 13 14 10 3 1 | 18 12 10 3 1 | 23 12 3 1 | 20 16 3 1 | 24 11 3 1 | 18 10 3 1
| 19 20 10 17 13 4 1 | 18 20 21 4 1 | 18 19 22 15 4 1 | 19 22 12 4 1 | 20 21 23 4 1 | 24 14 4 1 | 23 25 11 16 4 1
| 24 26 4 1 | 25 27 4 1 | 26 4 1 | 31 5 32 1 | 32 33 34 1 | 35 32 5 1 | 33 28 35 1 | 30 36 29 1 | 29 37 31 1
| 38 37 36 1 | 37 38 30 1 | 5 31 37 1 | 34 35 28 1 | 36 34 33 1"""
PAGES = [[int(number) for number in row.split()] for row in LINKS.split("|")]
START = "/ /ferry /boats/ /houses/ /notices/1 tides places letter robots.txt".split()
BOATS = "Hild,Old Marten,Three Sisters,Gull,Nordlys,Patience,Biscuit,Kestrel".split(",")
NOTICES = [2, 5, 7, 3, 6, 4, 10, 8, 12, 9, 11]
NAMES = [*START, *BOATS, *(f"house {number}" for number in range(1, 11)), *(f"notice {n}" for n in NOTICES)]


def crawl(order):
    """What waits and how many are known, before the first visit and after each one."""
    waiting, known = [1], [1]
    moments = [([1], 1)]
    while waiting:
        page = waiting.pop(0 if order == "oldest" else -1)
        new = [link for link in PAGES[page - 1] if link not in known]
        known += new
        waiting += new
        moments.append((list(waiting), len(known)))
    return moments


def next_page(waiting, order):
    if not waiting:
        return "none"
    return NAMES[waiting[0 if order == "oldest" else -1] - 1]


def frame(visits, order):
    moments = crawl(order)[: visits + 1]
    waiting, known = moments[-1]
    so_far = list(range(visits + 1))
    return {
        "readout": {
            "known": str(known),
            "in the frontier": str(len(waiting)),
            "next": next_page(waiting, order),
        },
        "lines": [
            {"label": "known", "x": so_far, "y": [count for _, count in moments], "tone": "blue"},
            {"label": "frontier", "x": so_far, "y": [len(each) for each, _ in moments], "tone": "amber"},
        ],
        "axes": {"x": "pages asked for", "y": "addresses", "xmin": 0, "xmax": 38, "ymin": 0, "ymax": 40},
    }


def verdict(visits, order):
    lengths = [len(waiting) for waiting, _ in crawl(order)]
    if order == "newest":
        return (
            False,
            f"Newest first, it never holds more than {max(lengths)}. The task is about the other order.",
        )
    if visits == 0:
        return False, "Only the start waits. Nobody knows more than one address yet."
    if lengths[visits] == max(lengths):
        return True, "25 wait. The lists of boats and houses are read by then; later pages name each other."
    if visits < lengths.index(max(lengths)):
        return False, f"{lengths[visits]} wait, and the next page with many new links is still to come."
    return False, f"{lengths[visits]} wait. Each visit takes one out, and few bring new ones in by now."
