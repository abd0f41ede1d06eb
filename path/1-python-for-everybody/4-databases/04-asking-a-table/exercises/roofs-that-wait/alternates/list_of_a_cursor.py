QUERY = """
    SELECT street, house FROM nests
    WHERE year = ?
    ORDER BY street ASC, house ASC
"""


def roofs_that_wait(db, year):
    cursor = db.cursor()
    cursor.execute(QUERY, [year])
    return list(cursor)
