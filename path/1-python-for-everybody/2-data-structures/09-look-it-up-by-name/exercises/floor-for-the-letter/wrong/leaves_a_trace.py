# id: own
# belief: the stand-in has to be put into the dictionary first
# fails: R3
# hint: Your answers are right, but afterwards a family lives in the house that does not exist. Look
#   at what your function writes when it only wanted to look.
def floor_for(name, floors):
    if name not in floors:
        floors[name] = "back to sender"
    return floors[name]
