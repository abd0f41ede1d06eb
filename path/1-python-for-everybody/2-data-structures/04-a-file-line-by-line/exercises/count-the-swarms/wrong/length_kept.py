# id: own
# belief: a counter takes the length of what was found
# fails: R1
# hint: Your result is as large as a line is long, and each swarm throws the ones before away. What
#   should one more swarm add?
def count_swarms(name):
    """Return on how many lines of the file the word swarm stands."""
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if "swarm" in line:
                count = len(line)
    return count
