# id: PY10
# belief: printing a value hands it back to the caller
# fails: R1
# hint: Your function shows the number. What does it give to who called it?
def times(number):
    print(number * {{factor}})
