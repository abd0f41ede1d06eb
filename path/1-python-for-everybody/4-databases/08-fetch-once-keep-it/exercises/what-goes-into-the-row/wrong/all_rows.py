# id: PY84
# belief: an update without WHERE changes the row that one has in mind
# fails: R3
# hint: Bergen and Dover have the answer of another place now. Which rows does your update mean?
import json


def ask(db, place, look_up):
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1", (raw,))
    db.commit()
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
