# id: own
# belief: who has moved still belongs to the first place
# fails: R5
# hint: Somebody has moved to another village. In which of the two do you count?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name.split("+")[0] + "@" + domain
        first = domain
        while address in moved:
            address = moved[address]
        known.add((address, first))
    counts = {}
    for address, domain in known:
        place = places.get(domain, "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
