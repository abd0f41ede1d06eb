from email.utils import parseaddr


def askers(lines):
    """The addresses of all who get a bag, each once."""
    # BEGIN SOLUTION
    found = []
    for line in lines:
        address = one_spelling(line)
        if address and address not in found:
            found.append(address)
    return found


def one_spelling(line):
    """The address of a line, or an empty text."""
    # signs for words, where there is no sign
    if "@" not in line:
        line = line.replace(" at ", "@").replace(" dot ", ".")
    # both sides of the sign, the left one without its tag
    name, _, domain = parseaddr(line)[1].lower().partition("@")
    name = name.split("+")[0]
    return name + "@" + domain if name and domain else ""
    # END SOLUTION
