import re


def people(senders, moved, places):
    seen = []
    counts = {}
    for sender in senders:
        if sender.find("@") == -1:
            sender = sender.replace("{{at}}", "@")
        address = sender.split()[-1].strip("<>").lower()
        address = re.sub(r"[+].*@", "@", address)
        while moved.get(address) is not None:
            address = moved[address]
        if address in seen:
            continue
        seen.append(address)
        place = "{{stray}}"
        if address.split("@")[1] in places:
            place = places[address.split("@")[1]]
        if place not in counts:
            counts[place] = 0
        counts[place] += 1
    return counts
