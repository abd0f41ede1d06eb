# id: own
# belief: the computer knows where the file is, so its name is enough
# fails: R4
# hint: The terminal stands in `home` and looks for prices.py there. Where does the file lie, and
#   how does she get to it?
print("python3 prices.py")
