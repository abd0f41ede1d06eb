"""Time for one round of slopes, over the number of machines and the time that an answer travels."""

TITLE = "How many machines?"
CONTROLS = {"send": [0.1, 0.5, 2], "machines": [1, 2, 3, 4, 6, 8, 12, 16, 24, 32]}
LABELS = {"send": "seconds an answer travels", "machines": "machines"}
ASK = "An answer travels for 2 seconds. How many machines are fastest?"
OPTIONS = ["32, for they compute fastest", "about 6", "2, for then little is sent"]
ANSWER = "about 6"
TASK = "An answer travels for 2 seconds. Find the number of machines that is done first."

WORK = 60


def seconds(send, machines):
    return WORK / machines + send * machines


def frame(send, machines):
    count = CONTROLS["machines"]
    total = seconds(send, machines)
    return {
        "readout": {
            "computing": f"{WORK / machines:.1f} s",
            "sending": f"{send * machines:.1f} s",
            "together": f"{total:.1f} s",
        },
        "lines": [
            {"label": "computing", "x": count, "y": [round(WORK / p, 2) for p in count], "tone": "blue"},
            {"label": "sending", "x": count, "y": [round(send * p, 2) for p in count], "tone": "amber"},
            {"label": "together", "x": count, "y": [round(seconds(send, p), 2) for p in count], "tone": "ink", "marks": True},
        ],
        "points": [{"x": [machines], "y": [round(total, 2)], "tone": "green"}],
        "axes": {"x": "machines", "y": "seconds", "xmin": 0, "xmax": 32, "ymin": 0, "ymax": 80},
    }


def verdict(send, machines):
    if send != 2:
        return False, "Set the time of an answer to 2 seconds first."
    best = min(CONTROLS["machines"], key=lambda p: seconds(send, p))
    if machines == best:
        return True, f"{seconds(send, machines):.0f} seconds. Near here, sending takes about as long as computing."
    if machines < best:
        return False, "Most of the time goes into computing. More machines still help."
    return False, "Most of the time goes into sending. Each machine more costs more than it saves."
