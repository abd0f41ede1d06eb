# id: PY33
# belief: a missing number may be read as 0
# fails: R4
# hint: A version whose p99 nobody measured is shipped: missing was read as 0, and 0 is below every limit.
#   What should a number that is not there mean?
def decide(old, new, rules):
    for name, limit in rules["at_most"]:
        if not new.get(name, 0) <= limit:
            return "hold", name
    goal = rules["goal"]
    if new.get(goal, 0) <= old.get(goal, 0) * (1 - rules["gain"]):
        return "ship", None
    return "hold", goal
