from email.utils import parseaddr


def askers(lines):
    plain = [line if "@" in line else line.replace(" at ", "@").replace(" dot ", ".") for line in lines]
    addresses = [parseaddr(line)[1].lower() for line in plain]
    halves = [address.partition("@") for address in addresses if address.count("@") == 1]
    short = [(name.partition("+")[0], domain) for name, _, domain in halves]
    whole = [f"{name}@{domain}" for name, domain in short if name != "" and domain != ""]
    return sorted(set(whole), key=whole.index)
