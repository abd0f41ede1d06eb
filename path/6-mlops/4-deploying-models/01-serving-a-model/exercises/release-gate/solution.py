def decide(old, new, rules):
    """Return ("ship", None), or ("hold", the name of the number that decided)."""

    # BEGIN SOLUTION
    def holds(name, limit):
        # a comparison with nan is false, so what was not measured is held back
        value = new.get(name)
        return value is not None and limit is not None and value <= limit

    for name, limit in rules["at_most"]:
        if not holds(name, limit):
            return "hold", name

    goal, before = rules["goal"], old.get(rules["goal"])
    needed = None if before is None else before * (1 - rules["gain"])
    return ("ship", None) if holds(goal, needed) else ("hold", goal)
    # END SOLUTION
