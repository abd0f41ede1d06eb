# id: PY55
# belief: a line is the word that one looks for
# fails: R1
# hint: You ask whether the whole line is that word, its end included. Which question asks whether
#   the word is somewhere in it?
def count_swarms(name):
    """Return on how many lines of the file the word swarm stands."""
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line == "swarm":
                count = count + 1
    return count
