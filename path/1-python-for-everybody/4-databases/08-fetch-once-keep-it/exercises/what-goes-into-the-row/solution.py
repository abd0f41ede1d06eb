import json


def ask(db, place, look_up):
    """Ask for a place, write down what became of it, and say it in a word."""
    # BEGIN SOLUTION
    # ask; a refusal is no answer
    try:
        raw = look_up(place)
    except ConnectionError:
        raw = None

    # write it down
    db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
    db.commit()

    # say it
    if raw is None:
        return "refused"
    if json.loads(raw)["found"]:
        return "found"
    return "not found"
    # END SOLUTION
