# id: own
# belief: the greeting is the same for everybody
# fails: R1
# hint: Where does the name that was typed appear in your greeting?
input("Name? ")
print("Hello, you!")
