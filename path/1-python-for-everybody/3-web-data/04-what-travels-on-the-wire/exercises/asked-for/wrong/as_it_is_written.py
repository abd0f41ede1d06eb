# id: own
# belief: every program writes its headers alike
# fails: R2
# hint: You find `Host` and not `host`. Some programs write it small. What could you do with the line
#   before you compare?
def asked_for(request):
    lines = request.split("\n")
    path = lines[0].split()[1]
    for line in lines[1:]:
        if line == "":
            return None
        if line.startswith("Host:"):
            return "http://" + line[5:].strip() + path
    return None
