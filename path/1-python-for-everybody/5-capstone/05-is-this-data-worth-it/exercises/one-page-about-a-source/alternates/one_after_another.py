def page(facts):
    lines = ["# {title}", "Owner: {owner}", "Format: {format}", "Rows: {rows}", "Newest: {newest}", "Licence: {licence}"]
    filled = dict.fromkeys(["title", "owner", "format", "rows", "newest", "licence"], "not known")
    for key, value in facts.items():
        if value is not None:
            filled[key] = value
    licence = filled["licence"]
    if "people" not in facts or facts["people"] in (True, None):
        answer = "no, people can be recognised"
    elif licence == "CC0":
        answer = "yes"
    elif licence == "CC BY":
        answer = "yes, name the owner"
    elif licence in ["CC BY-SA", "ODbL"]:
        answer = "yes, name the owner, same licence"
    else:
        answer = "no, ask first"
    lines.append("Publish: " + answer)
    return "".join([line.format(**filled) + "\n" for line in lines])
