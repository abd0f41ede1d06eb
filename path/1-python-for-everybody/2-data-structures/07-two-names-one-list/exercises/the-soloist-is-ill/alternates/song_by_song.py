def without(season, song):
    tonight = []
    for one in season:
        if one != song:
            tonight.append(one)
    return tonight
