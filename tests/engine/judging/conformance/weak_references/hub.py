import weakref


class Hub:
    def __init__(self):
        self._receivers = []
        self._by_owner = weakref.WeakKeyDictionary()
        self.gone = 0

    def connect(self, receiver):
        self._receivers.append(weakref.ref(receiver, self._lost))

    def _lost(self, reference):
        self.gone += 1

    def send(self, value):
        living = [reference() for reference in self._receivers]
        return [receiver(value) for receiver in living if receiver is not None]

    def note(self, owner, text):
        self._by_owner[owner] = text

    def noted(self):
        return len(self._by_owner)

    def text_of(self, owner):
        return self._by_owner[owner]


class Box:
    pass


class Shelf:
    def __init__(self):
        self._boxes = []

    def make(self):
        box = Box()
        self._boxes.append(box)
        return box

    def clear(self):
        self._boxes.clear()
