# id: own
# belief: where nothing is removed, no copy is needed
# fails: R3
# hint: When the song is not in the programme, you hand back the season itself. Whoever adds a song
#   to tonight's list then adds it to the season. Which list should be handed back on this way?
def without(season, song):
    if song in season:
        tonight = season.copy()
        tonight.remove(song)
        return tonight
    return season
