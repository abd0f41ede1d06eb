def asked_for(request):
    """Return the URL that a request asks for, or None when no host is named."""
    # BEGIN SOLUTION
    lines = request.split("\n")
    path = lines[0].split()[1]
    for line in lines[1:]:
        # below the blank line are no headers any more
        if line == "":
            return None
        if line.lower().startswith("host:"):
            return "http://" + line[5:].strip() + path
    return None
    # END SOLUTION
