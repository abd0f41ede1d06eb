import sys


def greet(name):
    print(f"Hello, {name}!")


def table(rows):
    for row in rows:
        print(*row, sep="\t", end=";\n")


def both():
    print("out")
    print("err", file=sys.stderr)
    sys.stdout.write("raw")
    sys.stdout.flush()


def unicode():
    print("é ✓ 漢字")


def loud(function):
    print("before")
    result = function()
    print("after")
    return result


def many(n):
    for i in range(n):
        print(i)


def interview():
    name = input("Name? ")
    age = int(input("Age? "))
    print(f"{name} is {age}")
    return age


def echo():
    for line in sys.stdin:
        print(line.strip()[::-1])


def read_all():
    return sys.stdin.read().split()


def bytes_out():
    sys.stdout.buffer.write(b"bytes")


class Printer:
    def __init__(self, stream=None):
        self.stream = stream or sys.stdout

    def show(self, text):
        self.stream.write(text)


def show(text, file=None):
    print(text, file=file)
