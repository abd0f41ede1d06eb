"""Four pages, step by step: what each of them receives, and what becomes of the lost remainder."""

TITLE = "Rank flows"
BACK, GONE = "put back", "left out"
CONTROLS = {"steps": list(range(11)), "remainder": [BACK, GONE]}
LABELS = {"steps": "steps done", "remainder": "lost remainder"}
ASK = "The letter links to no page. Without putting anything back: how much of the 4 is left after two steps?"
OPTIONS = ["2.5", "2.0", "3.0"]
ANSWER = "2.5"
TASK = "With the remainder put back: find the first step after which the average change is below 0.2."

GRAPH = {"home": ["boats", "ferry"], "boats": ["home", "letter"], "ferry": ["home"], "letter": []}


def one_step(ranks, remainder):
    """The new ranks, and what each page received, as a sum in words."""
    new, sums = dict.fromkeys(GRAPH, 0.0), {page: [] for page in GRAPH}
    for page, targets in GRAPH.items():
        for target in targets:
            new[target] += ranks[page] / len(targets)
            sums[target].append(f"{ranks[page]:.2f}/{len(targets)}")
    lost = sum(ranks.values()) - sum(new.values())
    if remainder == BACK:
        new = {page: rank + lost / len(new) for page, rank in new.items()}
        sums = {page: [*parts, f"{lost:.2f}/{len(new)}"] for page, parts in sums.items()}
    return new, sums


def walked(steps, remainder):
    """Ranks before and after the last step, and its sums."""
    before, after, sums = None, dict.fromkeys(GRAPH, 1.0), {}
    for _ in range(steps):
        before = after
        after, sums = one_step(before, remainder)
    return before, after, sums


def change(before, after):
    return sum(abs(after[page] - before[page]) for page in after) / len(after)


def frame(steps, remainder):
    before, after, sums = walked(steps, remainder)
    if before is None:
        code = "\n".join(f"{page:<7}= {rank:.2f}" for page, rank in after.items())
    else:
        code = "\n".join(f"{page:<7}= {' + '.join(sums[page]) or '0'} = {after[page]:.2f}" for page in after)
    readout = {"all ranks together": f"{sum(after.values()):.2f}"}
    readout["average change"] = "none yet" if before is None else f"{change(before, after):.3f}"
    return {
        "bars": {"labels": list(after), "values": [round(rank, 3) for rank in after.values()]},
        "axes": {"x": "page", "y": "rank", "ymin": 0, "ymax": 2},
        "code": code,
        "readout": readout,
    }


def verdict(steps, remainder):
    if remainder == GONE:
        return False, "Without the remainder the ranks shrink to nothing. What settles there is an empty web. Put it back."
    before, after, _ = walked(steps, remainder)
    if before is None or change(before, after) >= 0.2:
        return False, "The ranks still move by more than that. Go on."
    earlier, then, _ = walked(steps - 1, remainder)
    if earlier is not None and change(earlier, then) < 0.2:
        return False, "Here it is small enough, and one step before it was so already. Go back."
    return True, f"After step {steps} the pages move by less than 0.2 on average. The sum has been 4 all the time."
