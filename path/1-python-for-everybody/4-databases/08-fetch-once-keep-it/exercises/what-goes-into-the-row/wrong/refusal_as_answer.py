# id: PY86
# belief: a look-up that was refused has been answered
# fails: R2
# hint: The row of a refused place has a text in raw, so it looks answered. Nobody will ask again. What
#   does the table hold for a place that nobody has told us about?
import json


def ask(db, place, look_up):
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None
    kept = "refused" if raw is None else raw
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (kept, place))
    db.commit()
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
