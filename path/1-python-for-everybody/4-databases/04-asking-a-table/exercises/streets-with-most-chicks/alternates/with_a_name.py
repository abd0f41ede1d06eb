def best_streets(db, how_many):
    query = """
        SELECT street, SUM(chicks) AS together FROM nests
        GROUP BY street ORDER BY together DESC, street
    """
    best = []
    for row in db.execute(query):
        if len(best) < how_many:
            best.append(row)
    return best
