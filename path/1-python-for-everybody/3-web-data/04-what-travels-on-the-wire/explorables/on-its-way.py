"""One question on its way to a web server: what it looks like at each place, and which lines are used there."""

TITLE = "Who reads what on the way?"
PLACES = (
    "1 the browser", "2 TCP, at home", "3 internet, at home", "4 the wire to the router", "5 the router",
    "6 internet, at the office", "7 TCP, at the office", "8 the web server",
)  # fmt: skip
CONTROLS = {"place": list(PLACES)}
LABELS = {"place": "the question is at"}
ASK = "A router passes the question on. Which part of it does the router have to read?"
OPTIONS = ["the path of the page", "the port", "the number of the computer"]
ANSWER = "the number of the computer"
TASK = "Find the place where the path is read by somebody who did not write it."

ASKED = ("GET /notices/7.html HTTP/1.0", "Host: skarn.example")
DOOR = "[transport]  from port 51744 to port 80, piece 1"
GOAL = "[internet]   from 192.0.2.7 to 198.51.100.80"
FIRST = "[link]       from your plug to the router's plug"
NEXT = "[link]       from the router's plug to the office's"
PATH = ASKED[0]
# what lies around the question at each place, from outside to inside; what is used there; and by which layer
AROUND = {
    1: ((), ASKED, "application", "writes the question"),
    2: ((DOOR,), (DOOR,), "transport", "adds the ports, numbers the pieces"),
    3: ((GOAL, DOOR), (GOAL,), "internet", "adds the numbers of both computers"),
    4: ((FIRST, GOAL, DOOR), (FIRST,), "link", "carries it to the next machine"),
    5: ((NEXT, GOAL, DOOR), (NEXT, GOAL), "internet and link", "reads where to, puts a new link around"),
    6: ((GOAL, DOOR), (GOAL,), "internet", "sees: this is for us"),
    7: ((DOOR,), (DOOR,), "transport", "finds the program at port 80, asks for lost pieces"),
    8: ((), ASKED, "application", "reads the question, and answers"),
}


def frame(place):
    around, used, layer, does = AROUND[int(place[0])]
    rows = [*around, *ASKED]
    return {
        "code": "\n".join(rows),
        "mark": [number for number, row in enumerate(rows, start=1) if row in used],
        "readout": {"layer": layer, "what happens": does},
    }


def verdict(place):
    _, used, layer, _ = AROUND[int(place[0])]
    if place == PLACES[0]:
        return False, "Here it is written. Who reads it, at the other end of the way?"
    if PATH in used:
        return True, "Only the web server. All the others carried the path, and none of them had to look at it."
    return False, f"Here works: {layer}. The line with the path goes along unread."
