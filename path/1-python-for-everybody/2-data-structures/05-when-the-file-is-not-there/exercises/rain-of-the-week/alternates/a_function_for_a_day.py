def rain_of(day):
    millimetres = 0
    file = open(day, encoding="utf-8")
    for line in file:
        if len(line.strip()) > 0:
            millimetres += float(line.strip())
    file.close()
    return millimetres


def total_rain(names):
    week = 0
    for day in names:
        try:
            week += rain_of(day)
        except FileNotFoundError:
            print(f"not there: {day}")
    return week
