def cross_off(db, tea):
    """Delete the tea of this name and return how many rows are gone."""
    # BEGIN SOLUTION
    done = db.execute("DELETE FROM teas WHERE tea = ?", (tea,))
    db.commit()
    return done.rowcount
    # STARTER
    # done = db.execute(f"DELETE FROM teas WHERE tea = '{tea}'")
    # db.commit()
    # return done.rowcount
    # END SOLUTION
