# id: own
# belief: what stands in one line at some place stands there in every line
# fails: R1, R2
# hint: For Ana it is right. Others have longer or shorter addresses, and your slice cuts them in the
#   middle or takes too much. At which sign does the address end in every line?
def sender(line):
    return line[5:20]
