def asked_for(request):
    border = request.find("\n\n")
    head = request if border == -1 else request[:border]
    first, *rows = head.splitlines()
    headers = {}
    for row in rows:
        name, _, value = row.partition(":")
        headers.setdefault(name.lower(), value.strip())
    if "host" not in headers:
        return None
    return f"http://{headers['host']}{first.split()[1]}"
