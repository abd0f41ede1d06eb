# id: own
# belief: removing what is not there does nothing
# fails: R3
# hint: A song that is not in the programme stops your function with a ValueError. What should be
#   asked before something is removed?
def without(season, song):
    tonight = season.copy()
    tonight.remove(song)
    return tonight
