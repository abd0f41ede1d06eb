# id: PY95
# belief: an answer that comes is the page that was asked for
# fails: R1
# hint: Your status line says 200 for a page that is not there. How shall a program see that it did not
#   get what it wanted?
def answer(request, pages):
    path = request.split()[1]
    body = pages.get(path, "Not here.")
    return f"HTTP/1.0 200 OK\nContent-Length: {len(body)}\n\n{body}"
