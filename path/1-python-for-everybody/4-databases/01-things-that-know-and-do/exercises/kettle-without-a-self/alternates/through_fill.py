class Kettle:
    def __init__(kettle, water):
        kettle.cups = 0
        kettle.fill(water)

    def fill(kettle, water):
        kettle.cups = water + kettle.cups

    def pour(kettle):
        if kettle.cups:
            kettle.fill(-1)
            return True
        else:
            return False
