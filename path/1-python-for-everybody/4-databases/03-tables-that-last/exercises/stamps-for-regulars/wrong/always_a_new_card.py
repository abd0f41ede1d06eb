# id: own
# belief: inserting a name again writes over its row
# fails: R1, R2, R3
# hint: Eve has three cards now, with 1, 2 and 4 cups. INSERT makes a row each time. What should you
#   ask before you make one?
def stamp(db, guest, cups):
    db.execute("INSERT INTO cards VALUES (?, ?)", (guest, cups))
    db.commit()
    return cups
