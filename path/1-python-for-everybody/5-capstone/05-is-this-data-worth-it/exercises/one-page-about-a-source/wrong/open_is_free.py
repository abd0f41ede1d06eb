# id: own
# belief: what lies open may be used
# fails: R5
# hint: A source without a licence is published. That it can be read is not a yes. What has to be done first?
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
    if facts.get("people") is not False:
        return "no, people can be recognised"
    return YES.get(facts.get("licence"), "yes")


def page(facts):
    text = f"# {known(facts, 'title')}\n"
    for key in ["owner", "format", "rows", "newest", "licence"]:
        text = text + f"{key.capitalize()}: {known(facts, key)}\n"
    return text + f"Publish: {publish(facts)}\n"
