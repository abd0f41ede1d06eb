# id: own
# belief: a program ends with its error, so nothing need stand below it
# fails: R3
# hint: It stops as it should. But how would you show that the rest is not reached, if there is no
#   rest? One more line is asked for.
print("doors open")
print("doors closed")
pirnt("mind the gap")
