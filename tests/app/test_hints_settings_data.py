"""Hints, settings, environments and data sets."""

from __future__ import annotations

import pytest

from marathon.app import settings
from marathon.app.data import add_data, fetch_data, list_data, missing_data
from marathon.app.environments import (
    add_environment,
    find_environment,
    list_environments,
    remove_environment,
)
from marathon.app.hints import open_hint, opened_hints, show_solution
from marathon.app.progress import progress
from marathon.app.recall import remember
from marathon.app.settings import Settings
from marathon.core.errors import DataTrouble, NotFound, WrongUse

X = "double-it"


class TestHints:
    def test_they_open_one_after_the_other(self, m):
        assert opened_hints(m, X) == ()
        first = open_hint(m, X, 1)
        assert (first.number, first.of) == (1, 3)
        assert first.text.startswith("Doubling means")
        open_hint(m, X, 2)
        assert [hint.number for hint in opened_hints(m, X)] == [1, 2]
        assert progress(m).exercise(X).hints_opened == 2

    def test_none_can_be_jumped_over(self, m):
        with pytest.raises(WrongUse, match="Hint 1 comes before hint 3"):
            open_hint(m, X, 3)

    @pytest.mark.parametrize("number", [0, 4, -1])
    def test_one_that_is_not_there(self, m, number):
        with pytest.raises(WrongUse, match="This exercise has 3 hints"):
            open_hint(m, X, number)

    def test_opening_one_again_is_remembered_once(self, m):
        open_hint(m, X, 1)
        open_hint(m, X, 1)
        assert m.store.count() == 1

    def test_the_solution_comes_with_its_debrief(self, m):
        shown = show_solution(m, X)
        exercise = m.path.find_exercise(X)[1]
        assert (shown.code, shown.debrief) == (exercise.solution(), exercise.debrief)
        show_solution(m, X)
        assert [event.kind for event in m.store.events()] == ["solution"]
        assert progress(m).exercise(X).solution_shown


class TestSettings:
    def test_before_anything_was_chosen(self, m):
        assert settings.get(m) == Settings()

    def test_choices_last(self, m, wire):
        chosen = settings.put(m, name="  Ada   L. ", theme="dark", text=125, pace="6.5", keys=False)
        assert chosen == Settings(name="Ada L.", theme="dark", text=125, pace=6.5, keys=False)
        m.close()
        assert settings.get(wire()) == chosen

    def test_a_pace_can_be_taken_back(self, m):
        settings.put(m, pace=5)
        assert settings.put(m, pace="").pace is None

    def test_choosing_the_same_again_is_not_remembered(self, m):
        settings.put(m, theme="dark")
        settings.put(m, theme="dark")
        assert m.store.count() == 1

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            ({"theme": "pink"}, "Choose one of: system, light, dark"),
            ({"text": 99}, "100, 112, 125, 150"),
            ({"pace": "often"}, "hours from 0.5 to 80"),
            ({"pace": 0}, "0.5 to 80"),
            ({"pace": float("nan")}, "0.5 to 80"),
            ({"thème": "dark"}, "Did you mean `theme`"),
            ({"course": "nmbers"}, "Did you mean `numbers`"),
        ],
    )
    def test_what_cannot_be_is_refused_and_nothing_is_changed(self, m, change, said):
        with pytest.raises(WrongUse, match=said):
            settings.put(m, name="Ada", **change)
        assert settings.get(m) == Settings()

    def test_a_course_to_go_on_with(self, m):
        assert settings.put(m, course="tensors").course == "tensors"
        assert settings.put(m, course=None).course == ""

    def test_a_setting_of_a_newer_marathon_is_passed_over(self, m):
        settings.put(m, theme="dark")
        remember(m, ("setting", "glow", {"value": "much"}))
        assert settings.get(m).theme == "dark"


class TestEnvironments:
    def test_what_there_is(self, m):
        (row,) = list_environments(m)
        assert (row.key, row.titles, row.frameworks) == (
            "further-on",
            ("Further on",),
            ("tensorflow", "torch"),
        )
        assert not row.ready
        assert row.status.size_mb == 900

    def test_getting_one_for_the_learners_framework(self, m):
        told = []
        row = add_environment(m, "further-on", progress=lambda *what: told.append(what))
        assert row.ready
        assert row.framework == "torch"
        assert told == [("packages", 1.0, 2.0, "Getting numpy.")]
        settings.put(m, framework="tensorflow")
        assert not find_environment(m, "further-on").ready
        assert add_environment(m, "further-on").ready

    def test_getting_another_framework(self, m):
        add_environment(m, "further-on", "tensorflow")
        assert m.environments.made["further-on"] == {"", "tensorflow"}
        with pytest.raises(NotFound, match="Did you mean `torch`"):
            add_environment(m, "further-on", "troch")

    def test_removing_it(self, m):
        add_environment(m, "further-on")
        assert remove_environment(m, "further-on")
        assert not remove_environment(m, "further-on")

    def test_one_that_is_not_there(self, m):
        with pytest.raises(NotFound, match="Did you mean `further-on`"):
            add_environment(m, "farther-on")
        with pytest.raises(NotFound):
            add_environment(m, "first-steps")


class TestData:
    def test_what_the_catalogue_has(self, m):
        known = [entry.id for entry in m.path.datasets]
        assert [row.dataset.id for row in list_data(m)] == known
        assert known

    def test_fetching(self, m):
        name = m.path.datasets[0].id
        assert [entry.id for entry in missing_data(m, (name,))] == [name]
        told = []
        file = fetch_data(m, name, lambda text, share: told.append((text, share)))
        assert file.exists()
        assert told
        assert missing_data(m, (name,)) == ()

    def test_without_internet(self, m):
        m.datasets.online = False
        with pytest.raises(DataTrouble, match="no internet"):
            fetch_data(m, m.path.datasets[0].id)

    def test_one_that_the_catalogue_has_not(self, m):
        with pytest.raises(NotFound, match="data set"):
            fetch_data(m, "nothing-of-the-kind")

    def test_taking_it_from_a_file(self, m, tmp_path, monkeypatch):
        monkeypatch.setattr(m.datasets, "add", lambda given: [given.name], raising=False)
        assert add_data(m, tmp_path / "a.whl") == ("a.whl",)
