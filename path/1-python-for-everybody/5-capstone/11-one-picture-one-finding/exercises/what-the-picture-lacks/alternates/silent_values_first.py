def missing(picture):
    silent = {"title": "", "unit": "", "source": "", "date": "", "description": ""}
    known = {**silent, "start": 0, "colours": 1, "named": False, **picture}
    found = []
    for name in silent:
        if len(known[name].strip()) == 0:
            found = found + [name]
    lying = known["kind"] == "bars" and known["start"] != 0
    nameless = known["colours"] > 1 and known["named"] is False
    return found + ["zero"] * lying + ["names"] * nameless
