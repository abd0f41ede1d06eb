"""One program that stays in its place, three places to stand: which file does a name mean?"""

TITLE = "Where does Python look?"
CONTROLS = {
    "stand": ["home", "museum", "archive"],
    "name": ["visitors.txt", "museum/visitors.txt", "archive/visitors.txt", "../visitors.txt"],
}
LABELS = {"stand": "you stand in", "name": "the program opens"}
ASK = 'You stand in archive and start the program, which opens "visitors.txt". Which file does it get?'
OPTIONS = ["the one in museum, beside the program", "the one in archive", "none: it stops with an error"]
ANSWER = "the one in archive"
TASK = "Do not stand in museum, and let the program open this year's file all the same."

FOLDERS = {"home": (), "museum": ("museum",), "archive": ("museum", "archive")}
COMMANDS = {
    "home": "python museum/count.py",
    "museum": "python count.py",
    "archive": "python ../count.py",
}
NOW, OLD = ("museum", "visitors.txt"), ("museum", "archive", "visitors.txt")
TREE = [
    ((), "home"),
    (("museum",), "└── museum"),
    (("museum", "count.py"), "    ├── count.py"),
    (NOW, "    ├── visitors.txt          41"),
    (("museum", "archive"), "    └── archive"),
    (OLD, "        └── visitors.txt      12"),
]


def goal(stand, name):
    """Where the name leads from here, folder by folder; None where it leads out of the picture."""
    steps = list(FOLDERS[stand])
    for part in name.split("/"):
        if part != "..":
            steps.append(part)
        elif steps:
            steps.pop()
        else:
            return None
    return tuple(steps)


def frame(stand, name):
    found = goal(stand, name)
    lines, mark = [], []
    for number, (place, text) in enumerate(TREE, start=1):
        here = "   <- here" if place == FOLDERS[stand] else ""
        lines.append(text + here)
        if place == found and found in (NOW, OLD):
            mark = [number]
    got = {NOW: "visitor number 42", OLD: "visitor number 13"}.get(found, "FileNotFoundError")
    return {
        "panels": [
            {"title": "the folders", "code": "\n".join(lines), "mark": mark},
            {
                "title": "in the terminal",
                "code": f'{COMMANDS[stand]}\n\n# in count.py:\nopen("{name}")',
                "readout": {"what comes": got},
            },
        ]
    }


def verdict(stand, name):
    found = goal(stand, name)
    if stand == "museum":
        return False, "From museum the bare name is enough. Stand somewhere else."
    if found == NOW:
        return True, "From here, this is the way to it: Python began where you stand, and followed the path."
    if found == OLD:
        return False, "It opens a file and says 13, and nobody notices: this is the old one, in archive."
    return False, "From where you stand, this way leads to no file. Walk it with your finger."
