# id: PY11
# belief: a return in the loop waits for the last round
# fails: R2
# hint: If the first header is another one, your function is over already. In which case, and where,
#   may it say that there is none?
def asked_for(request):
    lines = request.split("\n")
    path = lines[0].split()[1]
    for line in lines[1:]:
        if line.lower().startswith("host:"):
            return "http://" + line[5:].strip() + path
        else:
            return ""
