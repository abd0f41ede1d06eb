# id: own
# belief: a line belongs to everybody whose name it begins with
# fails: R1
# hint: You give the lines of MIRABEL to MIRA. Are the two names equal, or does one begin like the
#   other?
def speeches(name, role):
    count = 0
    try:
        with open(name, encoding="utf-8") as play:
            for line in play:
                if ":" not in line:
                    continue
                if line.strip().startswith(role):
                    count = count + 1
    except FileNotFoundError:
        return None
    return count
