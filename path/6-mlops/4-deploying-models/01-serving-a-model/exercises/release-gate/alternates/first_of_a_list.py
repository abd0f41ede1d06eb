import math


def decide(old, new, rules):
    gates = list(rules["at_most"])
    gates.append((rules["goal"], old.get(rules["goal"], math.nan) * (1 - rules["gain"])))
    failing = [name for name, limit in gates if not new.get(name, math.nan) <= limit]
    return ("hold", failing[0]) if failing else ("ship", None)
