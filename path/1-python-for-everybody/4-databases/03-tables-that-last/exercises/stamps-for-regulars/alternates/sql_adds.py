def stamp(db, guest, cups):
    done = db.execute("UPDATE cards SET cups = cups + ? WHERE guest = ?", (cups, guest))
    if done.rowcount == 0:
        db.execute("INSERT INTO cards VALUES (?, ?)", (guest, cups))
    db.commit()
    found = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,))
    return found.fetchone()[0]
