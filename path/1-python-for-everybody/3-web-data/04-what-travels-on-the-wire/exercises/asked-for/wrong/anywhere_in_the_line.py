# id: own
# belief: a line with the word host in it is the header Host
# fails: R2
# hint: You take `X-Forwarded-Host` as well, which is another header. Where in the line does the name
#   stand, and what comes right behind it?
def asked_for(request):
    lines = request.split("\n")
    path = lines[0].split()[1]
    for line in lines[1:]:
        if line == "":
            return None
        if "host:" in line.lower():
            return "http://" + line[line.find(":") + 1 :].strip() + path
    return None
