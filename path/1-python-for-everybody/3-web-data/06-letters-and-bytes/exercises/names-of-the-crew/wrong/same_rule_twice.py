# id: PY69
# belief: decoding by the right rule mends what was decoded by another
# fails: R1
# hint: You encode and decode by one and the same rule, and get what you had. By which rule were the
#   strange letters made? That one leads back to the bytes.
def mend(name):
    return name.encode("utf-8").decode("utf-8")
