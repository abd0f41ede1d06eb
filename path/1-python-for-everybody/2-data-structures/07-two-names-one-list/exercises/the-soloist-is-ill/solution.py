def without(season, song):
    """Return the songs of the season without this one, in a list of their own."""
    # BEGIN SOLUTION
    tonight = season.copy()
    if song in tonight:
        tonight.remove(song)
    return tonight
    # STARTER
    # tonight = season
    # if song in season:
    #     tonight.remove(song)
    #     return tonight
    # return season
    # END SOLUTION
