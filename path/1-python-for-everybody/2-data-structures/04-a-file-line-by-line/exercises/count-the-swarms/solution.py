def count_swarms(name):
    """Return on how many lines of the file the word swarm stands."""
    # BEGIN SOLUTION
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if "swarm" in line:
                count = count + 1
    return count
    # END SOLUTION
