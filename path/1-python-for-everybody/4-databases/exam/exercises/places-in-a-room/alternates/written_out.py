class {{Room}}:
    def __init__(self, places):
        self.places, self.people = places, 0

    def let_in(self, count, limit):
        before = self.people
        self.people = min(self.places, before + min(count, limit))
        return count - (self.people - before)

    def enter(self, count):
        return self.let_in(count, count)

    def leave(self, count):
        self.people = self.people - min(count, self.people)

    def __str__(self):
        return f"{self.people} of {self.places}"


class {{Calm}}({{Room}}):
    def __init__(self, places):
        super().__init__(places)
        self.limit = {{few}}

    def enter(self, count):
        return self.let_in(count, self.limit)
