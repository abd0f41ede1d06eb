# id: PY82
# belief: a change that ran is in the file
# fails: R3
# hint: The row is right, and it still waits. If the next question stops the program, this answer is
#   lost. Which line is missing?
import json


def ask(db, place, look_up):
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
