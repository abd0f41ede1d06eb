# id: own
# belief: a line that begins with these letters begins with this word
# fails: R3
# hint: You count lines with `From:` as well. `startswith` looks at letters, and the letters fit. What
#   can you compare with the first word as a whole?
def days(lines):
    found = []
    for line in lines:
        words = line.split()
        if len(words) > 2 and line.startswith("From"):
            found.append(words[2])
    return found
