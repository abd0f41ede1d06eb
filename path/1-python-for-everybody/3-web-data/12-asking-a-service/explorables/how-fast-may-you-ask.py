"""Questions with a pause between them, and a service that answers five in any second."""

TITLE = "How fast may you ask?"
CONTROLS = {"pause": [0, 100, 150, 200, 300, 500], "questions": [4, 5, 8, 12]}
LABELS = {"pause": "pause (milliseconds)", "questions": "questions"}
ASK = "Twelve questions, and five a second are allowed. Which pause is the shortest without a refusal?"
OPTIONS = ["100 ms", "150 ms", "200 ms", "300 ms"]
ANSWER = "200 ms"
TASK = "Find the shortest pause with which all twelve questions are answered."

MOST, SPAN = 5, 1000


def asked(pause, questions):
    """When each question is asked, and whether it is answered."""
    lately, outcome = [], []
    for number in range(questions):
        at = number * pause
        lately = [each for each in lately if at - each < SPAN]
        answered = len(lately) < MOST
        if answered:
            lately.append(at)
        outcome.append((at / 1000, answered))
    return outcome


def frame(pause, questions):
    outcome = asked(pause, questions)
    rows = [f"{at:5.2f} s   {'answered' if answered else '429'}" for at, answered in outcome]
    refused = [number for number, (_, answered) in enumerate(outcome, 1) if not answered]
    return {
        "code": "\n".join(rows),
        "mark": refused,
        "readout": {"answered": str(len(outcome) - len(refused)), "refused": str(len(refused))},
    }


def verdict(pause, questions):
    refused = [at for at, answered in asked(pause, questions) if not answered]
    if questions != 12:
        return False, "All twelve shall be asked. Set the number of questions to 12."
    if refused:
        return False, f"{len(refused)} of 12 are refused, the first at {refused[0]:.2f} s. Give it more time."
    if pause > 200:
        return False, "All are answered, and it takes longer than it has to. Is there a shorter pause?"
    return True, "A second through five: when the sixth question comes, the first is a second old."
