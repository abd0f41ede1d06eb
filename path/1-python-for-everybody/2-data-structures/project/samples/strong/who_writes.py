# Who writes when? Counts what is in a mail file, and writes a page for the studio door.
from pathlib import Path

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
LIST = Path("leave-out.txt")
QUESTION = "On which day, and at which hour, do most letters come?"


def take_apart(line):
    """Return address, day and hour of a line that begins a letter; None for any other line."""
    words = line.split()
    if not line.startswith("From ") or len(words) != 7 or "@" not in words[1]:
        return None
    try:
        hour = int(words[5].split(":")[0])
    except ValueError:
        return None
    if hour < 0 or hour > 23:
        return None
    return words[1].lower(), words[2], hour


def looks_like_a_head(line):
    """Return whether a line was meant to begin a letter."""
    words = line.split()
    return line.startswith("From ") and len(words) > 1 and "@" in words[1]


def read_letters(name):
    """Return the letters of a file, and how many of its heads are damaged."""
    letters = []
    damaged = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            letter = take_apart(line)
            if letter is not None:
                letters.append(letter)
            elif looks_like_a_head(line):
                damaged = damaged + 1
    return letters, damaged


def ask_for_letters():
    """Ask until a file can be read; return None when nothing is typed."""
    while True:
        name = input("Which mail file? (Enter to leave) ").strip()
        if name == "":
            return None
        try:
            return read_letters(name)
        except FileNotFoundError:
            print(f"there is no file {name} here. Look at its name once more.")
        except UnicodeDecodeError:
            print(f"{name} cannot be read: its letters are not utf-8.")


def read_list():
    """Return the addresses that are left out; an empty set where there is no list."""
    if not LIST.is_file():
        return set()
    with open(LIST, encoding="utf-8") as file:
        addresses = [line.strip().lower() for line in file]
    return set(addresses) - {""}


def count_each(things):
    """Return a dictionary: each thing, and how often it is there."""
    counts = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
    return counts


def most_first(counts):
    """Return the entries, the largest count first, equals from A to Z."""
    return sorted(sorted(counts.items()), key=lambda entry: entry[1], reverse=True)


def row(label, count):
    """Return a line with a bar, as long as the count."""
    return (f"{label:<8}{count:>4}  " + "#" * count).rstrip()


def busiest_time(letters):
    """Return the answer to the question of my own."""
    times = count_each([(day, hour) for address, day, hour in letters])
    if len(times) == 0:
        return "Nobody has written yet."
    (day, hour), count = most_first(times)[0]
    return f"{day} from {hour} to {hour + 1}: {count} letters"


def make_page(letters, damaged, left_out):
    """Return the whole page, as a list of lines."""
    people = count_each([address for address, day, hour in letters])
    days = count_each([day for address, day, hour in letters])
    hours = count_each([hour for address, day, hour in letters])

    page = ["WHO WRITES WHEN?", ""]
    page.append(f"letters: {len(letters)}")
    page.append(f"damaged: {damaged}")
    page.append(f"left out: {left_out}")
    page.append(f"people: {len(people)}")
    page.extend(["", "WHO WRITES MOST"])
    page.extend([f"{count:>4}  {address}" for address, count in most_first(people)[:5]])
    page.extend(["", "BY THE CLOCK"])
    page.extend([row(f"hour {hour:>2}", hours.get(hour, 0)) for hour in range(24)])
    page.extend(["", "BY THE WEEK"])
    page.extend([row(day, days.get(day, 0)) for day in DAYS])
    page.extend(["", "my question: " + QUESTION, busiest_time(letters)])
    return page


def main():
    found = ask_for_letters()
    if found is None:
        return
    everything, damaged = found
    unwanted = read_list()
    letters = [letter for letter in everything if letter[0] not in unwanted]
    page = "\n".join(make_page(letters, damaged, len(everything) - len(letters)))
    print(page)
    with open("report.txt", "w", encoding="utf-8") as file:
        file.write(page + "\n")


if __name__ == "__main__":
    main()
