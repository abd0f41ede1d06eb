def blank(picture, name):
    return name not in picture or not picture[name].strip()


def missing(picture):
    names = ("title", "unit", "source", "date", "description")
    found = [name for name in names if blank(picture, name)]
    if picture["kind"] == "bars":
        if "start" in picture and picture["start"] != 0:
            found.append("zero")
    if "colours" in picture and picture["colours"] > 1:
        if "named" not in picture or picture["named"] is not True:
            found.append("names")
    return found
