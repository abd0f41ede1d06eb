# id: own
# belief: only blank lines are too short
# fails: R2
# hint: You get past blank lines. A line with two words, such as `From nowhere`, still stops you. How
#   many words must there be, so that there is a third?
def days(lines):
    found = []
    for line in lines:
        words = line.split()
        if len(words) > 0 and words[0] == "From":
            found.append(words[2])
    return found
