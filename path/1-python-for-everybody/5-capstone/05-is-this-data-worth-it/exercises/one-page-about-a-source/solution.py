# BEGIN SOLUTION
YES = {
    "CC0": "yes",
    "CC BY": "yes, name the owner",
    "CC BY-SA": "yes, name the owner, same licence",
    "ODbL": "yes, name the owner, same licence",
}


def known(facts, key):
    """Return the value, or the words for a gap."""
    value = facts.get(key)
    if value is None:
        return "not known"
    return value


def publish(facts):
    """Return whether the source may be published, and what it asks."""
    # people first, and silence is no answer
    if facts.get("people") is not False:
        return "no, people can be recognised"
    return YES.get(facts.get("licence"), "no, ask first")


def page(facts):
    """Return a description of a source."""
    text = f"# {known(facts, 'title')}\n"
    for key in ["owner", "format", "rows", "newest", "licence"]:
        text = text + f"{key.capitalize()}: {known(facts, key)}\n"
    return text + f"Publish: {publish(facts)}\n"


# STARTER
# def page(facts):
#     """Return a description of a source."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
