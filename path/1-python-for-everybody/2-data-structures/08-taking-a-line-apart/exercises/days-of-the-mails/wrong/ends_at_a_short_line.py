# id: own
# belief: break skips a line
# fails: R2
# hint: After the first short line you find nothing any more. `break` leaves the loop for good. Which
#   word goes on with the next line?
def days(lines):
    found = []
    for line in lines:
        words = line.split()
        if len(words) < 3:
            break
        if words[0] == "From":
            found.append(words[2])
    return found
