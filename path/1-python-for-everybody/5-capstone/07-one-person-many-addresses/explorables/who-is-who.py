"""Ten senders, cleaned step by step and joined by address or by name: how many people come out, and who is merged."""

from email.header import decode_header, make_header
from email.utils import parseaddr

TITLE = "How many people are these?"
STEPS = ["as written", "and small letters", "and no tags", "and signs for words", "and the list of moves"]
CONTROLS = {"cleaning": STEPS, "joined": ["by address", "by name"]}
LABELS = {"cleaning": "cleaning", "joined": "joined"}
ASK = "Ten letters. Joined by address, with all the cleaning: how many people wrote them?"
OPTIONS = ["4", "5", "6"]
ANSWER = "5"
TASK = "Find the setting in which each person is there once, and nobody is joined with somebody else."

# the line of the letter, and who really wrote it
LETTERS = [
    ("Runa Voll <Runa@HARBOUR.example>", "Runa"),
    ("Runa Voll <runa@harbour.example>", "Runa"),
    ("Tom Rask <tom@harbour.example>", "Tom"),
    ("Tom Rask <tom+light@harbour.example>", "Tom"),
    ("ana at school dot example (Ana Berg)", "Ana the teacher"),
    ("Ana Berg <ana@school.example>", "Ana the teacher"),
    ("Ana Berg <ana@university.example>", "Ana the physicist"),
    ("Ingrid Moen <i.moen@school.example>", "Ingrid"),
    ("Ingrid Solberg <i.solberg@school.example>", "Ingrid"),
    ("Ingrid Solberg <ingrid@post.example>", "Ingrid"),
]
MOVED = {
    "i.moen@school.example": "i.solberg@school.example",
    "i.solberg@school.example": "ingrid@post.example",
}


def key(sender, cleaning, joined):
    """By what a letter is joined with others."""
    steps = STEPS.index(cleaning)
    plain = sender.replace(" at ", "@").replace(" dot ", ".") if "@" not in sender else sender
    name, address = parseaddr(plain)
    if joined == "by name":
        return str(make_header(decode_header(name)))
    if steps < 3 and "@" not in sender:
        return sender
    if steps >= 1:
        address = address.lower()
    if steps >= 2:
        local, domain = address.split("@")
        address = local.split("+")[0] + "@" + domain
    while steps >= 4 and address in MOVED:
        address = MOVED[address]
    return address


def groups(cleaning, joined):
    found = {}
    for sender, person in LETTERS:
        found.setdefault(key(sender, cleaning, joined), []).append(person)
    return found


def torn(found):
    """People who stand in several groups."""
    return sorted({person for _, person in LETTERS if sum(person in group for group in found.values()) > 1})


def melted(found):
    """Groups with several people in them."""
    return [name for name, group in found.items() if len(set(group)) > 1]


def frame(cleaning, joined):
    found = groups(cleaning, joined)
    lines = [f"{len(group)}  {name}" for name, group in found.items()]
    readout = {
        "groups": str(len(found)),
        "there more than once": ", ".join(torn(found)) or "nobody",
        "melted into one": ", ".join(melted(found)) or "nobody",
    }
    heap = "\n".join(sender for sender, _ in LETTERS)
    return {
        "panels": [
            {"title": "Ten letters", "code": heap},
            {"title": "The groups, with their letters", "code": "\n".join(lines), "readout": readout},
        ]
    }


def verdict(cleaning, joined):
    found = groups(cleaning, joined)
    if joined == "by name":
        return False, "Two Anas are one, and Ingrid, who married, is two. A name is no key."
    if torn(found):
        return False, f"Still there more than once: {', '.join(torn(found))}. What else can be cleaned?"
    return True, "Five groups for five people. The last step needed a list: no rule knows who has moved."
