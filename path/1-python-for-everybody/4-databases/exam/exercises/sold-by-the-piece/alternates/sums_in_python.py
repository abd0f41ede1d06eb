def sell(db, lines):
    sums = dict(db.execute("SELECT thing, pieces FROM sold").fetchall())
    for line in lines:
        thing, _, pieces = line.partition(";")
        sums[thing] = sums.get(thing, 0) + int(pieces)
    db.execute("DELETE FROM sold")
    db.executemany("INSERT INTO sold VALUES (?, ?)", sums.items())
    db.commit()
    chosen = [(thing, pieces) for thing, pieces in sums.items() if pieces >= {{least}}]
    return sorted(chosen, key=lambda row: (-row[1], row[0]))
