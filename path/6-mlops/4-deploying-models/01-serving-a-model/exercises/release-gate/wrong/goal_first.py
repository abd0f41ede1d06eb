# id: own
# belief: the goal matters most, so it is looked at first
# fails: R2
# hint: Two things do not hold, and you name the goal. The second rule lets the gates speak first. What has to
#   come before what?
def decide(old, new, rules):
    def holds(name, limit):
        value = new.get(name)
        return value is not None and limit is not None and value <= limit

    goal, before = rules["goal"], old.get(rules["goal"])
    if not holds(goal, None if before is None else before * (1 - rules["gain"])):
        return "hold", goal
    for name, limit in rules["at_most"]:
        if not holds(name, limit):
            return "hold", name
    return "ship", None
