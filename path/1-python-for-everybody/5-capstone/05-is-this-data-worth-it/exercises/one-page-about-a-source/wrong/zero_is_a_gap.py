# id: own
# belief: 0 is as good as nothing
# fails: R2
# hint: A source with 0 rows has rows that are not known, says your page. How do you ask for None alone?
YES = {
    "CC0": "yes",
    "CC BY": "yes, name the owner",
    "CC BY-SA": "yes, name the owner, same licence",
    "ODbL": "yes, name the owner, same licence",
}


def known(facts, key):
    value = facts.get(key)
    if not value:
        return "not known"
    return value


def publish(facts):
    if facts.get("people") is not False:
        return "no, people can be recognised"
    return YES.get(facts.get("licence"), "no, ask first")


def page(facts):
    text = f"# {known(facts, 'title')}\n"
    for key in ["owner", "format", "rows", "newest", "licence"]:
        text = text + f"{key.capitalize()}: {known(facts, key)}\n"
    return text + f"Publish: {publish(facts)}\n"
