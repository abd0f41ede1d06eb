# id: own
# belief: the water belongs to the class, so that every method can reach it
# fails: R5
# hint: With one kettle all is well. Fill a second one and ask the first. How many kettles write on
#   `Kettle.cups`?
class Kettle:
    cups = 0

    def __init__(self, cups):
        Kettle.cups = cups

    def fill(self, cups):
        Kettle.cups = Kettle.cups + cups

    def pour(self):
        if Kettle.cups == 0:
            return False
        Kettle.cups = Kettle.cups - 1
        return True
