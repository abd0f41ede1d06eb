# id: PY20
# belief: a counter can begin inside the loop
# fails: R1, R3
# hint: What you return depends on the last line alone. How often does your count begin with 0?
def count_swarms(name):
    """Return on how many lines of the file the word swarm stands."""
    with open(name, encoding="utf-8") as file:
        for line in file:
            count = 0
            if "swarm" in line:
                count = count + 1
    return count
