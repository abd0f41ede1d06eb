# id: own
# belief: each letter has a person of its own
# fails: R5
# hint: One person wrote two letters, and you count two people. What keeps each thing only once?
from email.utils import parseaddr


def people(senders, moved, places):
    known = []
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name.split("+")[0] + "@" + domain
        while address in moved:
            address = moved[address]
        known.append(address)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
