def without(season, song):
    if song not in season:
        return season[:]
    place = season.index(song)
    return season[:place] + season[place + 1 :]
