import ast
import re


def shown(program):
    return [line.strip() for line in program().output.strip().splitlines()]


def versions(text):
    return re.findall(r"\d+\.\d+\.\d+", text)


def test_one_line(program):
    """R1: one line that begins with Python"""
    lines = shown(program)
    assert len(lines) == 1 and lines[0].startswith("Python ")


def test_version(program, reference):
    """R2: it is the version of this Python"""
    assert versions(program().output) == versions(reference.program().output)


def test_asked(source):
    """R3: Python is asked, and no version is typed in"""
    texts = [node.value for node in ast.walk(source) if isinstance(node, ast.Constant)]
    assert not [text for text in texts if re.search(r"\d", str(text)) and not isinstance(text, int)]
