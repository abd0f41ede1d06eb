def answer(request, pages):
    """Return the response of a server with these pages."""
    # BEGIN SOLUTION
    path = request.split()[1]
    if path in pages:
        status = "200 OK"
        body = pages[path]
    else:
        # a missing page has a body as well
        status = "404 Not Found"
        body = "Not here."
    return f"HTTP/1.0 {status}\nContent-Length: {len(body)}\n\n{body}"
    # END SOLUTION
