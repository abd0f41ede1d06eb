# id: own
# belief: nobody presses the button when the game is over
# fails: R6
# hint: The game is over, and somebody presses once more. Look at the clock before and after. What has
#   to be asked first?
class ChessClock:
    def __init__(self, seconds):
        self.white = seconds
        self.black = seconds
        self.turn = "white"

    def press(self, used):
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
