def speeches(name, role):
    try:
        play = open(name, encoding="utf-8")
    except FileNotFoundError:
        return None
    count = 0
    for line in play:
        colon = line.find(":")
        if colon >= 0 and line[:colon].strip() == role:
            count += 1
    play.close()
    return count
