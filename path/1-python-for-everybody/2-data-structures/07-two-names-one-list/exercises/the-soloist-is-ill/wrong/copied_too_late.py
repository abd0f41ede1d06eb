# id: own
# belief: a copy helps at any time
# fails: R2
# hint: You make a copy, and before that you remove the song from the season. A copy keeps what is
#   there when it is made. Which of the two lines has to come first?
def without(season, song):
    if song in season:
        season.remove(song)
    return season.copy()
