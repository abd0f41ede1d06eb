def total_rain(names):
    """Return the sum of the numbers in the files; say which files are not there."""
    # BEGIN SOLUTION
    total = 0
    for name in names:
        try:
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line.strip() == "":
                        continue
                    total = total + float(line)
        except FileNotFoundError:
            print("not there:", name)
    return total
    # END SOLUTION
