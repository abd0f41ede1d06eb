# id: PY39
# belief: once self stands in the brackets, the names below find the kettle's values
# fails: R2
# hint: Fill a kettle and look at its cups: nothing has changed. In your line, whose cups are on the
#   left of the equals sign?
class Kettle:
    def __init__(self, cups):
        self.cups = cups

    def fill(self, cups):
        cups = cups + cups

    def pour(self):
        if self.cups == 0:
            return False
        self.cups = self.cups - 1
        return True
