def build(raw, model, names):
    first = {}
    for (text,) in raw.execute("SELECT text FROM find ORDER BY id").fetchall():
        head = dict(line.split(": ", 1) for line in text.split("\n\n")[0].split("\n"))
        first.setdefault(head["Tag"], names.get(head.get("Beach", "").lower(), "unknown"))
    numbers = {}
    counts = {}
    for name in first.values():
        numbers.setdefault(name, len(numbers) + 1)
        counts[name] = counts.get(name, 0) + 1
    for table in ("bottle", "beach"):
        model.execute(f"DROP TABLE IF EXISTS {table}")
    model.execute("CREATE TABLE beach (id INTEGER PRIMARY KEY, name TEXT)")
    model.execute("CREATE TABLE bottle (id INTEGER PRIMARY KEY, tag TEXT, beach_id INTEGER)")
    model.executemany("INSERT INTO beach VALUES (?, ?)", [(numbers[name], name) for name in numbers])
    model.executemany(
        "INSERT INTO bottle (tag, beach_id) VALUES (?, ?)", [(tag, numbers[name]) for tag, name in first.items()]
    )
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
