# id: PY11
# belief: a return in a loop waits for the end
# fails: R1, R3
# hint: You looked at one line only. Where does a function go when it meets `return`, and how far is
#   yours moved in?
def count_swarms(name):
    """Return on how many lines of the file the word swarm stands."""
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if "swarm" in line:
                count = count + 1
            return count
