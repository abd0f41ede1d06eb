# id: own
# belief: only the tools of this lesson can be hidden
# fails: R1
# hint: Your function knows three names. Yusuf's `wave.py` was in the way as well. Where does
#   Python keep the list of all its modules?
def in_the_way(files):
    hiding = []
    for file in files:
        if file in ["re.py", "socket.py", "json.py"]:
            hiding.append(file)
    return hiding
