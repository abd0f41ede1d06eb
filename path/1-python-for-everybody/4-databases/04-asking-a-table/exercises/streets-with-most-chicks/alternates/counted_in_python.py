def best_streets(db, how_many):
    sums = {}
    for street, chicks in db.execute("SELECT street, chicks FROM nests"):
        sums[street] = sums.get(street, 0) + chicks
    ordered = sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))
    return ordered[:how_many]
