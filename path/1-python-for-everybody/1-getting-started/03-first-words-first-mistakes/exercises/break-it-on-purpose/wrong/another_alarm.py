# id: own
# belief: errors while running all have one name
# fails: R2
# hint: It did stop on the way, with another error. Read the first word of the last line. Which kind
#   of slip makes Python look for a name that is not there?
print("doors open")
print("doors closed")
print(1 / 0)
print("driving")
