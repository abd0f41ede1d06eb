import json


def ask(db, place, look_up):
    db.execute("UPDATE lookups SET tries = tries + 1 WHERE place = ?", (place,))
    try:
        raw = look_up(place)
    except ConnectionError:
        db.commit()
        return "refused"
    db.execute("UPDATE lookups SET raw = ? WHERE place = ?", (raw, place))
    db.commit()
    return "found" if json.loads(raw)["found"] else "not found"
