# id: own
# belief: the first answer of a service is all that it has
# fails: R2
# hint: How many entries did you get, and what else stands in the answer beside them?
import json


def totals(ask, path):
    sums = {}
    answer = json.loads(ask(path))
    for entry in answer["{{list}}"]:
        number = entry.get("{{number}}")
        if number is not None:
            name = entry["{{name}}"]
            sums[name] = sums.get(name, 0) + number
    return sums
