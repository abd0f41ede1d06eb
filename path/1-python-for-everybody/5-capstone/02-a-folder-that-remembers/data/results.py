import sys


def winner(path):
    best = None
    with open(path, encoding="utf-8") as file:
        next(file)  # the heading
        for line in file:
            name, time = line.split()
            if best is None or time < best[1]:
                best = (name, time)
    return best


if __name__ == "__main__":
    print(winner(sys.argv[1]))
