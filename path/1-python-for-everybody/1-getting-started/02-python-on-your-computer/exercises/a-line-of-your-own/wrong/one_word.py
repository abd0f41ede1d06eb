# id: own
# belief: words have to be written without spaces, as names of files are
# fails: R2
# hint: Your line is one long word. Inside quotes, spaces do no harm: Python shows them as they are.
print("RainOnTheRoof")
