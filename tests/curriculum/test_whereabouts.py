"""Where the content is looked for."""

from marathon.curriculum import where_is_path


def test_the_variable_wins(monkeypatch, tmp_path):
    monkeypatch.setenv("MARATHON_PATH", str(tmp_path))
    assert where_is_path() == tmp_path


def test_a_checkout_has_it_beside_src(monkeypatch, tmp_path):
    monkeypatch.delenv("MARATHON_PATH", raising=False)
    package = tmp_path / "src" / "marathon"
    package.mkdir(parents=True)
    assert where_is_path(package) == package / "_path"
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "path.toml").write_text("format = 1\n")
    assert where_is_path(package) == tmp_path / "path"


def test_an_installed_package_holds_it(monkeypatch, tmp_path):
    monkeypatch.delenv("MARATHON_PATH", raising=False)
    package = tmp_path / "site-packages" / "marathon"
    package.mkdir(parents=True)
    assert where_is_path(package) == package / "_path"
