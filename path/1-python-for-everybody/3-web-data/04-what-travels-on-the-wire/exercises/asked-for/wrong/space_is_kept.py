# id: own
# belief: the value begins right behind the colon
# fails: R2
# hint: There is a space in your address. Behind the colon comes one, and it is not part of the value.
def asked_for(request):
    lines = request.split("\n")
    path = lines[0].split()[1]
    for line in lines[1:]:
        if line == "":
            return None
        if line.lower().startswith("host:"):
            return "http://" + line[5:] + path
    return None
