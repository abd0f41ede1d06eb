# id: own
# belief: it is enough to pass the turn on once
# fails: R3
# hint: After three presses white has used time once, and black twice. In which branch does the turn go
#   back?
class ChessClock:
    def __init__(self, seconds):
        self.white = seconds
        self.black = seconds
        self.turn = "white"

    def press(self, used):
        if self.loser() is not None:
            return
        if self.turn == "white":
            self.white = max(0, self.white - used)
            self.turn = "black"
        else:
            self.black = max(0, self.black - used)

    def loser(self):
        if self.white == 0:
            return "white"
        if self.black == 0:
            return "black"
        return None
