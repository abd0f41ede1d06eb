# id: PY21
# belief: two ifs are as good as if and else
# fails: R2, R3
# hint: One press takes time from both players. The first branch changes the turn; what does the second
#   `if` see then?
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
        if self.turn == "black":
            self.black = max(0, self.black - used)
            self.turn = "white"

    def loser(self):
        if self.white == 0:
            return "white"
        if self.black == 0:
            return "black"
        return None
