import csv


def rows(name):
    with open(name, newline="") as file:
        return list(csv.DictReader(file))


by_heart = dict.fromkeys("ABCD")
stops_at = dict.fromkeys("ABCD")
streak = dict.fromkeys("ABCD", 0)
for row in rows("runs.csv"):
    reader, epoch = row["reader"], int(row["epoch"])
    if float(row["accuracy"]) == 1 and by_heart[reader] is None:
        by_heart[reader] = epoch
    streak[reader] = streak[reader] + 1 if float(row["val_accuracy"]) >= 0.88 else 0
    if streak[reader] == 2 and stops_at[reader] is None:
        stops_at[reader] = epoch

seen = {(row["reader"], int(row["moved"])): float(row["accuracy"]) for row in rows("crooked.csv")}
light = {row["reader"] for row in rows("crooked.csv") if int(row["weights"]) <= 20_000}
lost = {reader: seen[reader, 0] - seen[reader, 2] for reader in "ABCD"}
install = max(light, key=lambda reader: seen[reader, 2])
cards = seen[install, 2] ** 5
