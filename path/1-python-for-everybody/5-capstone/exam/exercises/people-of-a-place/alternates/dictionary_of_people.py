from email.utils import parseaddr


def last_address(sender, moved):
    text = sender if "@" in sender else "@".join(sender.split("{{at}}"))
    name, _, domain = parseaddr(text)[1].partition("@")
    address = f"{name.partition('+')[0]}@{domain}".lower()
    while address in moved:
        address = moved[address]
    return address


def people(senders, moved, places):
    village = {}
    for sender in senders:
        address = last_address(sender, moved)
        village[address] = places.get(address.partition("@")[2], "{{stray}}")
    found = list(village.values())
    return {name: found.count(name) for name in found}
