"""The network: none, except a loopback of its own where the exercise asks for one."""

import contextlib
import os
import socket
import tempfile
import threading

import pytest

CONNECT = """
    import socket
    with socket.create_connection((host, port), timeout=2) as line:
        tell(line.recv(10).decode())
"""


@pytest.fixture
def service():
    """A service of the machine, on TCP, on a named socket and on an abstract one."""
    folder = tempfile.mkdtemp(prefix="service-")
    os.chmod(folder, 0o755)
    path = os.path.join(folder, "socket")
    names = [(socket.AF_INET, ("127.0.0.1", 0)), (socket.AF_UNIX, path), (socket.AF_UNIX, f"\0{path}")]
    listeners = []
    for family, name in names:
        listener = socket.socket(family)
        listener.bind(name)
        listener.listen()
        listeners.append(listener)
        threading.Thread(target=greet, args=(listener,), daemon=True).start()
    os.chmod(path, 0o777)
    yield {"host": "127.0.0.1", "port": listeners[0].getsockname()[1], "path": path}
    for listener in listeners:
        listener.close()
    os.unlink(path)
    os.rmdir(folder)


def greet(listener):
    with contextlib.suppress(OSError):
        while True:
            line = listener.accept()[0]
            line.sendall(b"hello")
            line.close()


def test_services_of_the_machine_cannot_be_reached(held, service):
    assert held.run(CONNECT, **service).error in ("PermissionError", "OSError")


@pytest.mark.parametrize("prefix", ["", "\0"])
def test_sockets_of_the_machine_cannot_be_reached(held, service, prefix):
    code = "import socket; socket.socket(socket.AF_UNIX).connect(prefix + path); tell('through')"
    outcome = held.run(code, prefix=prefix, path=service["path"])
    assert outcome.error in ("PermissionError", "FileNotFoundError", "ConnectionRefusedError")


def test_names_are_not_looked_up(held):
    code = "import socket; socket.getaddrinfo('example.com', 80)"
    assert held.run(code).error == "gaierror"


def test_without_network_there_is_no_loopback_either(zygote):
    zygote.needs("net", "seccomp")
    assert zygote.run("import socket; socket.socket().bind(('127.0.0.1', 0))").error == "PermissionError"


SERVE = """
    import socket, threading
    listener = socket.create_server(('127.0.0.1', 8123))
    def answer():
        with listener.accept()[0] as line:
            line.sendall(b'from inside')
    threading.Thread(target=answer, daemon=True).start()
    with socket.create_connection(('localhost', 8123), timeout=5) as line:
        tell(line.recv(20).decode())
"""


def test_a_service_exercise_has_a_loopback_of_its_own(make_zygote, service):
    zygote = make_zygote(loopback=True)
    zygote.needs("net")
    assert zygote.run(SERVE).answer == "from inside"
    assert zygote.run(SERVE).answer == "from inside"  # the port is free again: nobody shares it
    assert zygote.run(CONNECT, **service).error == "ConnectionRefusedError"
    assert zygote.run("import socket; socket.create_connection(('192.0.2.1', 80), 2)").error == "OSError"


def test_a_service_exercise_without_an_own_network_can_still_serve(make_zygote):
    zygote = make_zygote(loopback=True, without=["user", "net", "mount", "pid", "proc", "ipc"])
    assert (
        zygote.run("import socket; tell(socket.create_server(('127.0.0.1', 0)).fileno() > 0)").answer is True
    )
