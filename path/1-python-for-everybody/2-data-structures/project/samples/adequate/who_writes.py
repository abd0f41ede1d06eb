# Counts the letters of a mail file.


def has_an_hour(clock):
    try:
        return int(clock.split(":")[0]) >= 0
    except ValueError:
        return False


def read_heads(name):
    heads = []
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if line.startswith("From ") and len(words) == 7 and "@" in words[1]:
                if has_an_hour(words[5]):
                    heads.append(words)
    return heads


def count_words(heads, number):
    counts = {}
    for words in heads:
        word = words[number].lower()
        counts[word] = counts.get(word, 0) + 1
    return counts


def make_report(heads):
    people = count_words(heads, 1)
    lines = [f"letters: {len(heads)}", f"people: {len(people)}"]

    pairs = []
    for address, count in people.items():
        pairs.append((count, address))
    pairs.sort(reverse=True)
    for count, address in pairs[:5]:
        lines.append(f"{count:>4} {address}")

    hours = {}
    for words in heads:
        hour = int(words[5].split(":")[0])
        hours[hour] = hours.get(hour, 0) + 1
    for hour in sorted(hours):
        lines.append(f"hour {hour:>2} {hours[hour]:>4} " + "#" * hours[hour])

    days = count_words(heads, 2)
    for day in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]:
        if day.lower() in days:
            lines.append(f"{day} {days[day.lower()]:>4}")

    lines.append("my question: who wrote only once?")
    once = [address for address in people if people[address] == 1]
    lines.append(", ".join(once))
    return lines


if __name__ == "__main__":
    heads = []
    while True:
        name = input("File? ")
        if name == "":
            break
        try:
            heads = read_heads(name)
            break
        except FileNotFoundError:
            print("there is no file", name)
    with open("report.txt", "w", encoding="utf-8") as report:
        if name != "":
            for line in make_report(heads):
                print(line)
                report.write(line + "\n")
