import ast
import inspect
import typing

import tools
from tools import Child, Thing, annotated, plain


def test_signatures():
    assert list(inspect.signature(plain).parameters) == ["x", "y"]
    signature = inspect.signature(annotated)
    assert signature.parameters["b"].default == "x"
    assert signature.parameters["flag"].kind is inspect.Parameter.KEYWORD_ONLY
    assert signature.parameters["args"].kind is inspect.Parameter.VAR_POSITIONAL
    assert str(inspect.signature(plain)) == "(x, y)"
    assert list(inspect.signature(Thing().method).parameters) == ["a", "b"]
    assert list(inspect.signature(Thing.method).parameters) == ["self", "a", "b"]
    assert list(inspect.signature(Thing).parameters) == []
    assert len(inspect.signature(tools.partial).parameters) == 1


def test_annotations():
    assert annotated.__annotations__["a"] == "int"
    assert Thing.__annotations__ == {"size": "int"}
    assert typing.get_type_hints(plain) == {}


def test_docs():
    assert annotated.__doc__.startswith("Does something.")
    assert inspect.getdoc(annotated) == "Does something.\n\nAt length."
    assert Thing.__doc__ == "A thing."
    assert Thing.method.__doc__ == "A method."
    assert Thing().method.__doc__ == "A method."
    assert tools.__doc__ == "Tools."


def test_names():
    assert plain.__name__ == "plain"
    assert plain.__qualname__ == "plain"
    assert Thing.method.__qualname__ == "Thing.method"
    assert Thing().method.__name__ == "method"
    assert Thing.__name__ == "Thing"
    assert Thing.__module__ == "tools"
    assert tools.lambda_.__name__ == "<lambda>"


def test_kinds():
    assert inspect.isfunction(plain)
    assert inspect.isclass(Thing)
    assert inspect.ismethod(Thing().method)
    assert inspect.ismethod(Thing.make)
    assert inspect.ismodule(tools)
    assert inspect.isgeneratorfunction(tools.generator)
    assert not inspect.isgeneratorfunction(plain)
    assert callable(plain)
    assert callable(Thing)
    assert not callable(Thing())
    assert inspect.isabstract(Thing) is False


def test_code():
    assert plain.__code__.co_argcount == 2
    assert plain.__code__.co_varnames == ("x", "y", "total")
    assert annotated.__kwdefaults__ == {"flag": False}
    assert annotated.__defaults__ == ("x",)


def test_source():
    source = inspect.getsource(plain)
    assert source.startswith("def plain(x, y):")
    assert "total" in source
    tree = ast.parse(source)
    assert isinstance(tree.body[0], ast.FunctionDef)
    assert "for item" in inspect.getsource(tools.uses_loop)
    assert "class Thing" in inspect.getsource(Thing)
    assert "return a + b" in inspect.getsource(Thing.method)
    assert inspect.getsource(tools).startswith('"""Tools."""')
    assert "lambda x" in inspect.getsource(tools.lambda_)


def test_inheritance():
    assert Child.__mro__ == (Child, Thing, object)
    assert Child.__bases__ == (Thing,)
    assert Child().method(1) == 4
    assert "method" in vars(Child)
    assert "static" not in Child.__dict__
    assert hasattr(Child, "static")
    assert Child.static(3) == 3
    assert isinstance(Child.make(), Child)
    assert Thing().prop == 1
    assert isinstance(vars(Thing)["prop"], property) or True


def test_module():
    assert "plain" in dir(tools)
    assert tools.__name__ == "tools"
    assert callable(getattr(tools, "plain"))
    names = [name for name, value in inspect.getmembers(tools, inspect.isfunction) if not name.startswith("_")]
    assert "plain" in names
    assert vars(tools)["plain"] is tools.plain


def test_call_counts(monkeypatch):
    calls = []
    original = Thing.recursive

    def spy(self, n):
        calls.append(n)
        return original(self, n)

    monkeypatch.setattr(Thing, "recursive", spy)
    assert Thing().recursive(3) == 6
    assert calls == [3, 2, 1, 0]


def test_fails():
    assert list(inspect.signature(plain).parameters) == ["a", "b"]
