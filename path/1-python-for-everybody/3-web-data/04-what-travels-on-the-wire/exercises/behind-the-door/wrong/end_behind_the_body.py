# id: own
# belief: every part of a response ends with a line end
# fails: R3
# hint: Behind your body stands a line end that is not on the page. The body is the page as it is.
def answer(request, pages):
    path = request.split()[1]
    if path in pages:
        status = "200 OK"
        body = pages[path]
    else:
        status = "404 Not Found"
        body = "Not here."
    return f"HTTP/1.0 {status}\nContent-Length: {len(body)}\n\n{body}\n"
