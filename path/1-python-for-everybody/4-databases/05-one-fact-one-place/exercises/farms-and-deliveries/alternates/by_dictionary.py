def split(db, rows):
    numbers = {}
    phones = {}
    for _, name, phone, _ in rows:
        numbers.setdefault(name, len(numbers) + 1)
        phones[name] = phone
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    db.executemany("INSERT INTO farm VALUES (?, ?, ?)", [(numbers[name], name, phones[name]) for name in numbers])
    db.executemany(
        "INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)",
        [(day, product, numbers[name]) for day, name, _, product in rows],
    )
