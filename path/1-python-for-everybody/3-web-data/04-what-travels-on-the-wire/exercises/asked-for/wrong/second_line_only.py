# id: own
# belief: the header Host is always the second line
# fails: R2
# hint: You look at one line. In the example the header stands below another one. How can you look at
#   all of them?
def asked_for(request):
    lines = request.split("\n")
    path = lines[0].split()[1]
    if lines[1].lower().startswith("host:"):
        return "http://" + lines[1][5:].strip() + path
    return None
