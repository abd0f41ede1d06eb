class ChessClock:
    """Two stores of time, of which one runs."""

    # BEGIN SOLUTION
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
            self.turn = "white"

    def loser(self):
        if self.white == 0:
            return "white"
        if self.black == 0:
            return "black"
        return None

    # STARTER
    # # What it remembers, and what it does, is not written yet.
    # END SOLUTION
