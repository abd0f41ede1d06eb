def average_minutes(name):
    """Return the average of the numbers on lines that begin with Minutes:, or None."""
    # BEGIN SOLUTION
    count = 0
    total = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("Minutes:"):
                continue
            count = count + 1
            total = total + float(line[line.find(":") + 1 :])

    if count == 0:
        return None
    return total / count
    # END SOLUTION
