def response(status, body):
    head = "HTTP/1.0 " + status + "\n"
    head += f"Content-Length: {len(body)}\n"
    return head + "\n" + body


def answer(request, pages):
    _, path, *rest = request.split()
    try:
        return response("200 OK", pages[path])
    except KeyError:
        return response("404 Not Found", "Not here.")
