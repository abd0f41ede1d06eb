# id: own
# belief: what nobody has said about people means that there are none
# fails: R3
# hint: Your page lets a source through of which nobody knows whether people are in it. Which answer about people
#   lets you go on?
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
    if facts.get("people"):
        return "no, people can be recognised"
    return YES.get(facts.get("licence"), "no, ask first")


def page(facts):
    text = f"# {known(facts, 'title')}\n"
    for key in ["owner", "format", "rows", "newest", "licence"]:
        text = text + f"{key.capitalize()}: {known(facts, key)}\n"
    return text + f"Publish: {publish(facts)}\n"
