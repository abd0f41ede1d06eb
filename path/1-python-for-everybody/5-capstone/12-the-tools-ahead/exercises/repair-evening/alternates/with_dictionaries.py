def report(path):
    counts, totals, noted = {}, {}, {}
    with open(path, encoding="utf-8") as file:
        file.readline()
        for line in file:
            thing, minutes = line.rstrip("\n").split(",")
            counts[thing] = counts.get(thing, 0) + 1
            if minutes != "":
                totals[thing] = totals.get(thing, 0) + float(minutes)
                noted[thing] = noted.get(thing, 0) + 1
    means = {thing: totals[thing] / noted[thing] for thing in totals}
    return counts, means
