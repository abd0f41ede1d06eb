# id: ML11
# belief: nan is caught when one asks whether a value is too large
# fails: R4
# hint: A p99 that is `nan` walks through your gate: `nan > 300` is False. Ask for what must be true instead
#   of what must not.
def decide(old, new, rules):
    for name, limit in rules["at_most"]:
        if name not in new or new[name] > limit:
            return "hold", name
    goal = rules["goal"]
    if goal not in old or goal not in new or new[goal] > old[goal] * (1 - rules["gain"]):
        return "hold", goal
    return "ship", None
