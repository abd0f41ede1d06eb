import sqlite3
import csv
import json
import os
import pathlib
import pickle
import tempfile


def count_lines(path):
    with open(path) as file:
        return sum(1 for _ in file)


def save(path, data):
    with open(path, "w") as file:
        json.dump(data, file)


def load(path):
    return json.loads(pathlib.Path(path).read_text())


def append(file, text):
    file.write(text)


def read_csv(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def find(folder, pattern):
    return sorted(path.name for path in pathlib.Path(folder).glob(pattern))


def here():
    return sorted(os.listdir("."))


def write_here(name):
    pathlib.Path(name).write_text("here")


def read_words():
    return pathlib.Path("words.txt").read_text().split()


def roundtrip(value):
    return pickle.loads(pickle.dumps(value))


def scratch():
    with tempfile.NamedTemporaryFile("w+") as file:
        file.write("x")
        file.seek(0)
        return file.read()


def add_row(file, name):
    db = sqlite3.connect(file)
    db.execute("INSERT INTO notes VALUES (?)", (name,))
    db.commit()
    db.close()
