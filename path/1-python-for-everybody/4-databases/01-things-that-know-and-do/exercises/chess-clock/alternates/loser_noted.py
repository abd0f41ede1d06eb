class ChessClock:
    def __init__(self, seconds):
        self.white = seconds
        self.black = seconds
        self.turn = "white"
        self.lost = None

    def press(self, used):
        if self.lost:
            return None
        player = self.turn
        left = getattr(self, player) - used
        if left <= 0:
            left = 0
            self.lost = player
        setattr(self, player, left)
        if player == "white":
            self.turn = "black"
        else:
            self.turn = "white"

    def loser(self):
        return self.lost
