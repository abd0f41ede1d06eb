# id: own
# belief: people move once
# fails: R4
# hint: Somebody moved twice. Where does your program leave them after the first step?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name.split("+")[0] + "@" + domain
        if address in moved:
            address = moved[address]
        known.add(address)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
