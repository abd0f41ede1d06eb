from json import loads


def word_for(raw):
    if raw is None:
        return "refused"
    words = {True: "found", False: "not found"}
    return words[loads(raw)["found"]]


def ask(db, place, look_up):
    raw = None
    try:
        raw = look_up(place)
    except OSError:
        pass
    (tries,) = db.execute("SELECT tries FROM lookups WHERE place = ?", [place]).fetchone()
    db.execute("UPDATE lookups SET raw = ?, tries = ? WHERE place = ?", [raw, tries + 1, place])
    db.commit()
    return word_for(raw)
