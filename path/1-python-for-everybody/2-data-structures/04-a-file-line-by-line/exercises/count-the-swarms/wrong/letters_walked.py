# id: own
# belief: walking through a text gives its lines
# fails: R1
# hint: You found none. `file.read()` gives a text, and walking through a text gives letters. What
#   does walking through the open file give?
def count_swarms(name):
    """Return on how many lines of the file the word swarm stands."""
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file.read():
            if "swarm" in line:
                count = count + 1
    return count
