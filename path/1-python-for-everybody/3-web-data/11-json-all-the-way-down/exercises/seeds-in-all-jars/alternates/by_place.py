import json


def seeds_of(plant):
    jars = plant["jars"]
    counts = []
    for place in range(len(jars)):
        counts.append(jars[place]["seeds"])
    return sum(counts)


def seeds_in(text):
    bank = json.loads(text)
    total = 0
    while bank:
        total += seeds_of(bank.pop())
    return total
