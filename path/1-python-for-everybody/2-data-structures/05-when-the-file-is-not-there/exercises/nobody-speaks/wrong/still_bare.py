# id: PY36
# belief: catching every exception makes a program safe
# fails: R3
# hint: It counts well now. But a play whose letters cannot be read is "not there" for you. Which error
#   alone may be caught?
def speeches(name, role):
    count = 0
    try:
        with open(name, encoding="utf-8") as play:
            for line in play:
                if ":" not in line:
                    continue
                voice = line[: line.find(":")]
                if voice.strip() == role:
                    count = count + 1
    except:
        return None
    return count
