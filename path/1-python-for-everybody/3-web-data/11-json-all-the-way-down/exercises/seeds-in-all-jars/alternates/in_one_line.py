from json import loads


def seeds_in(text):
    return sum(jar["seeds"] for plant in loads(text) for jar in plant["jars"])
