# id: own
# belief: a licence that says yes settles everything
# fails: R3
# hint: A source under CC0 is published with people in it. Which of the two questions comes first?
YES = {
    "CC0": "yes",
    "CC BY": "yes, name the owner",
    "CC BY-SA": "yes, name the owner, same licence",
    "ODbL": "yes, name the owner, same licence",
}


def known(facts, key):
    value = facts.get(key)
    if value is None:
        return "not known"
    return value


def publish(facts):
    if facts.get("licence") in YES:
        return YES[facts.get("licence")]
    if facts.get("people") is not False:
        return "no, people can be recognised"
    return "no, ask first"


def page(facts):
    text = f"# {known(facts, 'title')}\n"
    for key in ["owner", "format", "rows", "newest", "licence"]:
        text = text + f"{key.capitalize()}: {known(facts, key)}\n"
    return text + f"Publish: {publish(facts)}\n"
