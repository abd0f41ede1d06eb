# id: own
# belief: a try that brought nothing need not be counted
# fails: R3
# hint: A place that was refused ten times has 0 tries in your table. How will the next run know that
#   others should come first?
import json


def ask(db, place, look_up):
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None
    if raw is None:
        return "refused"
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
    db.commit()
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
