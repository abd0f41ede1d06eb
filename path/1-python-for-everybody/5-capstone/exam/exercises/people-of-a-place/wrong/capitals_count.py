# id: own
# belief: an address in capitals is another one
# fails: R2
# hint: The same address stands in your set twice, once in capitals. For the mail it is one.
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        name, domain = parseaddr(sender)[1].split("@")
        address = name.split("+")[0] + "@" + domain
        while address in moved:
            address = moved[address]
        known.add(address)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
