def ask_and_show(question):
    text = input(question)
    width = len(text)
    print(width * "=", text, width * "=", sep="\n")


for place in ("Door? ", "Drinks? ", "Coats? "):
    ask_and_show(place)
