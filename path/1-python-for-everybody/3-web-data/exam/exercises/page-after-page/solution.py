import json


def totals(ask, path):
    """Return the sum of {{number}} for each {{name}}, over all pages of a service."""
    # BEGIN SOLUTION
    sums = {}
    for _ in range({{most}}):
        answer = json.loads(ask(path))
        # what is not known is left out
        for entry in answer["{{list}}"]:
            number = entry.get("{{number}}")
            if number is not None:
                name = entry["{{name}}"]
                sums[name] = sums.get(name, 0) + number
        # where it goes on
        if "next" not in answer:
            break
        path = answer["next"]
    return sums
    # END SOLUTION
