# id: own
# belief: a service says by itself when it is enough
# fails: R4
# hint: Let there be more pages than the rule allows. How often did you ask?
import json


def totals(ask, path):
    sums = {}
    for _ in range(30):
        answer = json.loads(ask(path))
        for entry in answer["{{list}}"]:
            number = entry.get("{{number}}")
            if number is not None:
                name = entry["{{name}}"]
                sums[name] = sums.get(name, 0) + number
        if "next" not in answer:
            break
        path = answer["next"]
    return sums
