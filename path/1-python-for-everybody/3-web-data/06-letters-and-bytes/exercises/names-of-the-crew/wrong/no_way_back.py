# id: own
# belief: every name on the list is muddled
# fails: R2
# hint: `JoÃ£o` is mended, and a name that is fine stops the program. The error tells you that there was
#   nothing to mend. What should come back then?
def mend(name):
    return name.encode("latin-1").decode("utf-8")
