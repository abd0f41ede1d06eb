# id: own
# belief: a limit for each call is a limit for the whole
# fails: R4
# hint: Call `enter` of `{{Calm}}` twice. Does the second group find room, although few are inside?
class {{Room}}:
    def __init__(self, places):
        self.places = places
        self.people = 0

    def enter(self, count):
        inside = min(count, self.places - self.people)
        self.people = self.people + inside
        return count - inside

    def leave(self, count):
        self.people = max(0, self.people - count)

    def __str__(self):
        return f"{self.people} of {self.places}"


class {{Calm}}({{Room}}):
    def __init__(self, places):
        super().__init__(places)
        self.most = {{few}}

    def enter(self, count):
        inside = max(0, min(count, self.most - self.people, self.places - self.people))
        self.people = self.people + inside
        return count - inside
