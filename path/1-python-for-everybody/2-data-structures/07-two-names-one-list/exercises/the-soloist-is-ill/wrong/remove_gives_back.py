# id: PY30
# belief: remove gives the shorter list back
# fails: R1
# hint: You hand back `None`. `remove` changes the list and gives nothing back, and your name was
#   put on that nothing. Let the line stand alone.
def without(season, song):
    tonight = season.copy()
    if song in tonight:
        tonight = tonight.remove(song)
    return tonight
