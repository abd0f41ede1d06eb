# id: own
# belief: every line with a name and a colon is a header
# fails: R3
# hint: You took a line from the body. A body may look like anything. At which line do the headers
#   end?
def asked_for(request):
    lines = request.split("\n")
    path = lines[0].split()[1]
    for line in lines[1:]:
        if line.lower().startswith("host:"):
            return "http://" + line[5:].strip() + path
    return None
