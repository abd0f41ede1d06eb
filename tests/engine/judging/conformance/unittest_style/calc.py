class Calculator:
    def __init__(self):
        self.memory = 0
        self.history = []

    def add(self, a, b):
        result = a + b
        self.history.append(result)
        return result

    def divide(self, a, b):
        if b == 0:
            raise ZeroDivisionError("no")
        return a / b

    def store(self, value):
        self.memory = value


def words(text):
    return text.split()


def table(n):
    return {i: i * i for i in range(n)}
