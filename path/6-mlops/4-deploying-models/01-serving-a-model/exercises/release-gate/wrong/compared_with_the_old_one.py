# id: ML53
# belief: a gate asks for no worse than before
# fails: R2
# hint: You hold a version with a p99 of 250 because the old one had 120. A gate compares with its limit.
#   Which number is the only one that has to improve?
def decide(old, new, rules):
    for name, limit in rules["at_most"]:
        value = new.get(name)
        if value is None or not value <= min(limit, old.get(name, limit)):
            return "hold", name
    goal = rules["goal"]
    before, after = old.get(goal), new.get(goal)
    if before is not None and after is not None and after <= before * (1 - rules["gain"]):
        return "ship", None
    return "hold", goal
