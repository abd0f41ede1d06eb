"""A piece of a mailbox and four conditions: which lines does each let through?"""

TITLE = "Which lines get through?"
CONDITIONS = {
    '"From" in line': lambda line: "From" in line,
    'line.startswith("From")': lambda line: line.startswith("From"),
    'line.startswith("From ")': lambda line: line.startswith("From "),
    'line.startswith("From ") and "@" in line': lambda line: line.startswith("From ") and "@" in line,
    '"@" in line': lambda line: "@" in line,
}
CONTROLS = {"condition": list(CONDITIONS)}
LABELS = {"condition": "if ..."}
ASK = 'Three mails. How many lines does line.startswith("From ") let through, with a space in the quotes?'
OPTIONS = ["3", "4", "6"]
ANSWER = "4"
TASK = "Find the condition that lets each mail through once, and nothing else."

LINES = [
    "From ana@example.org Sat Jan  5 09:14:16 2008",
    "From: Ana",
    "Subject: May I have the long ladder?",
    "I am painting my kitchen.",
    "From Monday on I need the ladder.",
    "From bo@example.net Sat Jan  5 18:02:40 2008",
    "From: Bo",
    "Subject: Greetings From the coast",
    "From chidi@example.com Mon Jan  7 20:45:00 2008",
    "Subject: A tent for six",
    "Write to my wife: ife@example.com",
]
MAILS = [1, 6, 9]


def through(condition):
    return [number for number, line in enumerate(LINES, start=1) if CONDITIONS[condition](line)]


def frame(condition):
    found = through(condition)
    return {
        "code": "\n".join(LINES),
        "mark": found,
        "readout": {"lines let through": str(len(found)), "mails": str(len(MAILS))},
    }


def verdict(condition):
    found = through(condition)
    if found == MAILS:
        return True, "The word at the front, the space behind it, and an address: only a mail begins like that."
    if condition == '"@" in line':
        return False, "Each mail gets through, and so does a line with another address in it."
    if condition == '"From" in line':
        return False, "It also takes From in the middle of a line, such as the greetings from the coast."
    if condition == 'line.startswith("From")':
        return False, "From: begins with From as well. One sign more in the quotes would keep it out."
    return False, "Nearly. One sentence begins with the same five signs. What does it not have?"
