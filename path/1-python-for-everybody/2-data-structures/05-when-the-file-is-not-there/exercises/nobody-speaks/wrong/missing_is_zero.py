# id: own
# belief: in a play that is not there, a voice has 0 lines
# fails: R2
# hint: For a file that is not there you say 0. That sounds as if you had looked into it. Which value
#   says that there is nothing to say?
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
    except FileNotFoundError:
        return 0
    return count
