# id: own
# belief: a text that was read and written again is the same text
# fails: R1
# hint: Your text has other spaces in it than the one that came. You took it apart and put it together.
#   What does exactly as it came ask of you?
import json


def ask(db, place, look_up):
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None
    kept = None if raw is None else json.dumps(json.loads(raw))
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (kept, place))
    db.commit()
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
