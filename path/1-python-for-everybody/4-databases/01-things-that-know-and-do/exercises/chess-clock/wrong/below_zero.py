# id: own
# belief: a store that is used up stops at 0 by itself
# fails: R4, R5
# hint: Let white use 60 of 50 seconds, and look at the store. Is what you find equal to 0?
class ChessClock:
    def __init__(self, seconds):
        self.white = seconds
        self.black = seconds
        self.turn = "white"

    def press(self, used):
        if self.loser() is not None:
            return
        if self.turn == "white":
            self.white = self.white - used
            self.turn = "black"
        else:
            self.black = self.black - used
            self.turn = "white"

    def loser(self):
        if self.white == 0:
            return "white"
        if self.black == 0:
            return "black"
        return None
