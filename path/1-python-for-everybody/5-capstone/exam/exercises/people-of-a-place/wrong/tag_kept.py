# id: own
# belief: a tag makes another address
# fails: R2
# hint: Two of your addresses differ only by what stands behind a `+`. Do they reach two people?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name + "@" + domain
        while address in moved:
            address = moved[address]
        known.add(address)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
