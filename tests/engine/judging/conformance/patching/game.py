import datetime
import logging
import os
import pathlib
import random
import statistics
import sys
import time
import zlib
from random import choice

import dice_helper

LIMIT = 6
log = logging.getLogger("game")


def roll():
    return random.randint(1, LIMIT)


def pick(items):
    return choice(items)


def helper():
    return "real"


def use_helper():
    return helper() + "!"


def wait(seconds):
    time.sleep(seconds)
    return "waited"


def now():
    return datetime.datetime.now()


def today():
    return datetime.date.today()


def read(path):
    with open(path) as file:
        return file.read()


def home():
    return os.environ.get("GAME_HOME", "nowhere")


def here():
    return os.getcwd()


def ask(prompt="? "):
    return input(prompt)


def ask_twice():
    return int(input("a ")) + int(input("b "))


def shout():
    print("loud")


def arguments():
    return sys.argv[1:]


def logs():
    log.warning("careful %s", 1)
    log.info("quiet")


def stamp():
    return time.time()


class Client:
    def get(self, url):
        raise RuntimeError("no network")

    def fetch(self, url):
        return self.get(url)["data"]


def download(url, client=None):
    return (client or Client()).fetch(url)


def notify(callback, *events):
    for event in events:
        callback(event, kind="event")


def seeded(seed):
    random.seed(seed)
    return random.random()


def numbers(n):
    return [random.random() for _ in range(n)]


def helped():
    return dice_helper.sides()


def exists(path):
    return os.path.exists(path)


def has_saved_game(name):
    return pathlib.Path(name).exists()


def saved_game(name):
    return pathlib.Path(name).read_text()


def checksum(data):
    return zlib.crc32(data)


def average(values):
    return statistics.fmean(values)
