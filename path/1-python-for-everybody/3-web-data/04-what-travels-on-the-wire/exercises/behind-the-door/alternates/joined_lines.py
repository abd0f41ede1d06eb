def answer(request, pages):
    first = request.split("\n")[0]
    path = first.split(" ")[1]
    body = pages.get(path)
    status = "HTTP/1.0 200 OK"
    if body is None:
        status = "HTTP/1.0 404 Not Found"
        body = "Not here."
    return "\n".join([status, "Content-Length: " + str(len(body)), "", body])
