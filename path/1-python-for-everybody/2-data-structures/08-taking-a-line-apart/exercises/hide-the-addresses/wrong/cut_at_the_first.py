# id: own
# belief: what stands behind the first address is not needed
# fails: R1, R2
# hint: Behind the first address your line ends, and the words that follow are lost. Is it the line
#   that has to be cut at the sign, or one word of it?
def hide(line):
    tidy = " ".join(line.split())
    if "@" in tidy:
        tidy = tidy.split("@")[0] + "@..."
    return tidy
