# id: own
# belief: what the class above hands back is the whole answer
# fails: R4
# hint: Send a large group into `{{Calm}}`, and count: those inside and those who came back. Who is missing?
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
    def enter(self, count):
        return super().enter(min(count, {{few}}))
