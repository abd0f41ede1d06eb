# id: own
# belief: a place that is not found was not answered
# fails: R1
# hint: The gazetteer said that there is no such place, and you keep nothing of it. Tomorrow it is asked
#   again, and the day after. Is no an answer?
import json


def ask(db, place, look_up):
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None
    known = raw is not None and json.loads(raw)["found"]
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw if known else None, place))
    db.commit()
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
