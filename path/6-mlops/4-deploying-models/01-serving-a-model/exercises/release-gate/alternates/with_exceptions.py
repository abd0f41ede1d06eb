from math import isnan


def decide(old, new, rules):
    def value(report, name):
        found = report[name]
        if isnan(found):
            raise KeyError(name)
        return found

    for name, limit in rules["at_most"]:
        try:
            if value(new, name) > limit:
                return ("hold", name)
        except KeyError:
            return ("hold", name)
    goal = rules["goal"]
    try:
        enough = value(new, goal) <= value(old, goal) * (1 - rules["gain"])
    except KeyError:
        enough = False
    return ("ship", None) if enough else ("hold", goal)
