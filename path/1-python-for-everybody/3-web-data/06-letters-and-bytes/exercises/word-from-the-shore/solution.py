def answer(data):
    """Return the answer to a message; both are bytes in UTF-8."""
    # BEGIN SOLUTION
    message = data.decode("utf-8")
    text = f"got {len(message)}: {message}"
    return text.encode("utf-8")
    # END SOLUTION
