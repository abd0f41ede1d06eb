# id: PY120
# belief: a month in which nothing happened need not be in the table
# fails: R2
# hint: Your list jumps over the months without a hedgehog. They went by all the same. From where could a program
#   know that they exist?
def by_month(days):
    counts = {}
    for day in days:
        counts[day[:7]] = counts.get(day[:7], 0) + 1
    return sorted(counts.items())
