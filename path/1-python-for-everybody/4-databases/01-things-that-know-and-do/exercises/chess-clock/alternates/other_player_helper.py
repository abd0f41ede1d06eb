class ChessClock:
    def __init__(self, seconds):
        self.white, self.black, self.turn = seconds, seconds, "white"

    def other(self):
        return "black" if self.turn == "white" else "white"

    def press(self, used):
        if self.white > 0 and self.black > 0:
            if self.turn == "white":
                self.white -= min(used, self.white)
            else:
                self.black -= min(used, self.black)
            self.turn = self.other()

    def loser(self):
        for player, left in [("white", self.white), ("black", self.black)]:
            if left <= 0:
                return player
