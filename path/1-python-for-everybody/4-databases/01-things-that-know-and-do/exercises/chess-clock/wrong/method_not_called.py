# id: PY47
# belief: naming a method asks it
# fails: R2, R3
# hint: Nothing changes at a press: your clock believes that the game is over from the beginning. Look at
#   the question in front. What is `self.loser` without brackets?
class ChessClock:
    def __init__(self, seconds):
        self.white = seconds
        self.black = seconds
        self.turn = "white"

    def press(self, used):
        if self.loser is not None:
            return
        if self.turn == "white":
            self.white = max(0, self.white - used)
            self.turn = "black"
        else:
            self.black = max(0, self.black - used)
            self.turn = "white"

    def loser(self):
        if self.white == 0:
            return "white"
        if self.black == 0:
            return "black"
        return None
