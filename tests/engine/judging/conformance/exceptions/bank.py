import warnings


class BankError(Exception):
    """Something about money."""


class Insufficient(BankError):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed}, available {available}")
        self.needed = needed
        self.available = available

    def missing(self):
        return self.needed - self.available


class Closed(BankError, ValueError):
    pass


class Custom(Exception):
    def __str__(self):
        return "custom text"


class KeywordOnly(Exception):
    def __init__(self, *, code):
        super().__init__(code)
        self.code = code


def withdraw(balance, amount):
    if amount > balance:
        raise Insufficient(amount, balance)
    return balance - amount


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise BankError("not a number") from error


def parse_hiding(text):
    try:
        return int(text)
    except ValueError:
        raise BankError("not a number") from None


def close():
    raise Closed("closed")


def custom():
    raise Custom("ignored")


def keyword():
    raise KeywordOnly(code=7)


def several():
    raise ExceptionGroup("many", [ValueError("a"), TypeError("b")])


def look_up(mapping, key):
    return mapping[key]


def leave(code=0):
    raise SystemExit(code)


def stop():
    raise KeyboardInterrupt


def check(value):
    assert value > 0, "must be positive"
    return value


def old():
    warnings.warn("use new()", DeprecationWarning, stacklevel=2)
    return 1


def deep(n):
    return deep(n + 1)


def attribute():
    return None.upper()


def name():
    return undefined_name


def os_error():
    open("/does/not/exist")


def unicode():
    return b"\xff".decode("utf-8")


def stop_iteration():
    return next(iter([]))


def raise_class():
    raise BankError


def catch(function):
    try:
        function()
    except ValueError as error:
        return f"caught {error}"
    except BankError as error:
        return error
    return "nothing"


def reraise(function):
    try:
        function()
    except Exception:
        raise


def make_error():
    return BankError("made", 1)


class Base(BaseException):
    pass


def base():
    raise Base("below everything")


def with_notes():
    error = ValueError("noted")
    error.add_note("a note")
    raise error
