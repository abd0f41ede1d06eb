class Kettle:
    def __init__(self, cups):
        self.cups = cups

    def fill(self, cups):
        self.cups += cups

    def pour(self):
        had_some = self.cups > 0
        if had_some:
            self.cups -= 1
        return had_some
