class {{Room}}:
    """People inside, and places that are still free."""

    most = None

    def __init__(self, places):
        self.places = places
        self.people = 0

    def enter(self, count):
        outside = 0
        for person in range(count):
            if self.people == self.places or person == self.most:
                outside = count - person
                break
            self.people += 1
        return outside

    def leave(self, count):
        if count > self.people:
            count = self.people
        self.people -= count

    def __str__(self):
        return str(self.people) + " of " + str(self.places)


class {{Calm}}({{Room}}):
    most = {{few}}
