# id: own
# belief: what the list does not know need not be counted
# fails: R5
# hint: Add up your numbers. Do they come to all people?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name.split("+")[0] + "@" + domain
        while address in moved:
            address = moved[address]
        known.add(address)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1])
        if place is not None:
            counts[place] = counts.get(place, 0) + 1
    return counts
