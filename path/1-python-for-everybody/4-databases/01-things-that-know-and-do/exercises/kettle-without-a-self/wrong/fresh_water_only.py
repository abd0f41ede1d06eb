# id: own
# belief: filling means that the kettle holds what was filled in
# fails: R2
# hint: A kettle with 5 cups got 2 more, and holds 2. Where did the 5 go? They have to be part of the
#   sum.
class Kettle:
    def __init__(self, cups):
        self.cups = cups

    def fill(self, cups):
        self.cups = cups

    def pour(self):
        if self.cups == 0:
            return False
        self.cups = self.cups - 1
        return True
