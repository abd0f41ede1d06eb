def everything(db):
    return db.execute("""SELECT name, number, role FROM duty, driver, line
        WHERE driver_id = driver.id AND line_id = line.id""").fetchall()


def lines_of(db, name):
    return sorted((number, role) for driver, number, role in everything(db) if driver == name)


def drivers_of(db, number):
    return sorted(driver for driver, line, role in everything(db) if line == number and role == "drives")
