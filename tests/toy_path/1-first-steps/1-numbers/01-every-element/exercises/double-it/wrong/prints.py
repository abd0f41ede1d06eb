# id: PY10
# belief: printing is returning
# fails: R1, R2
# hint: The result was shown, but what did the caller get back?
def double(number):
    print(2 * number)
