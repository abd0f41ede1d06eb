ASKS = [("CC0", ""), ("CC BY", ", name the owner"), ("CC BY-SA", ", name the owner, same licence")]


def publish(people, licence):
    asks = dict(ASKS + [("ODbL", ASKS[-1][1])])
    if people != False:  # noqa: E712
        return "no, people can be recognised"
    if licence not in asks:
        return "no, ask first"
    return "yes" + asks[licence]


def page(facts):
    text = ""
    for label in ["# ", "Owner: ", "Format: ", "Rows: ", "Newest: ", "Licence: "]:
        key = "title" if label == "# " else label[:-2].lower()
        text += label
        text += "not known" if key not in facts or facts[key] is None else str(facts[key])
        text += "\n"
    return text + "Publish: " + publish(facts.get("people"), facts.get("licence")) + "\n"
