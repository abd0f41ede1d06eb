import email
import email.policy


def guest(text):
    letter = email.message_from_string(f"From: {text}\n\n", policy=email.policy.default)
    sender = letter["From"].addresses[0]
    return (sender.display_name or sender.username, sender.addr_spec) if "(" not in text else beside(text)


def beside(text):
    address, name = text.split(" (", 1)
    return name.rstrip(")"), address
