class Kettle:
    """A kettle with some cups of water in it."""

    # BEGIN SOLUTION
    def __init__(self, cups):
        self.cups = cups

    def fill(self, cups):
        self.cups = self.cups + cups

    def pour(self):
        if self.cups == 0:
            return False
        self.cups = self.cups - 1
        return True

    # STARTER
    # def __init__(self, cups):
    #     self.cups = cups
    #
    # def fill(self, cups):
    #     cups = cups + cups
    #
    # def pour():
    #     if cups == 0:
    #         return False
    #     cups = cups - 1
    #     return True
    # END SOLUTION
