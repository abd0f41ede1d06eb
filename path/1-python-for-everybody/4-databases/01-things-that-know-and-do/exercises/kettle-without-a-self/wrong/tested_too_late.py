# id: own
# belief: it does not matter whether the cup is taken before or after the question
# fails: R4
# hint: Look at the cups of a kettle from which too much was poured. How many are there? What has to be
#   asked before a cup is taken?
class Kettle:
    def __init__(self, cups):
        self.cups = cups

    def fill(self, cups):
        self.cups = self.cups + cups

    def pour(self):
        self.cups = self.cups - 1
        return self.cups >= 0
