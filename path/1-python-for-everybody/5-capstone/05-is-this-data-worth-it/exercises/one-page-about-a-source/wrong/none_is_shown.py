# id: PY33
# belief: a key that is not there reads as the right words by itself
# fails: R2
# hint: Your page says None. What should stand there for somebody who reads it?
YES = {
    "CC0": "yes",
    "CC BY": "yes, name the owner",
    "CC BY-SA": "yes, name the owner, same licence",
    "ODbL": "yes, name the owner, same licence",
}


def known(facts, key):
    return facts.get(key)


def publish(facts):
    if facts.get("people") is not False:
        return "no, people can be recognised"
    return YES.get(facts.get("licence"), "no, ask first")


def page(facts):
    text = f"# {known(facts, 'title')}\n"
    for key in ["owner", "format", "rows", "newest", "licence"]:
        text = text + f"{key.capitalize()}: {known(facts, key)}\n"
    return text + f"Publish: {publish(facts)}\n"
