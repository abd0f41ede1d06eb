def frame(text):
    return "=" * len(text)


def sign(text):
    print(frame(text))
    print(text)
    print(frame(text))


door = input("Sign for the door: ")
drinks = input("Sign for the drinks: ")
coats = input("Sign for the coats: ")
sign(door)
sign(drinks)
sign(coats)
