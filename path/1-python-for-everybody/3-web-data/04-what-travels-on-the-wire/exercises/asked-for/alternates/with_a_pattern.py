import re


def asked_for(request):
    head = request.split("\n\n")[0]
    hosts = re.findall(r"^host:\s*(\S+)", head, re.IGNORECASE | re.MULTILINE)
    paths = re.findall(r"^\S+ (\S+)", head)
    return "http://" + hosts[0] + paths[0] if hosts else None
