import dataclasses
import enum

import cards
import pytest
from cards import Card, Colour, Hand, Permission, Point, Rank, Suit


def test_enum():
    assert Suit.CLUBS.value == "♣"
    assert Suit.CLUBS.name == "CLUBS"
    assert Suit.CLUBS is Suit.CLUBS
    assert Suit.CLUBS == Suit.CLUBS
    assert Suit.CLUBS != Suit.HEARTS
    assert Suit("♥") is Suit.HEARTS
    assert Suit["HEARTS"] is Suit.HEARTS
    assert list(Suit) == [Suit.CLUBS, Suit.HEARTS]
    assert len(Suit) == 2
    assert Suit.CLUBS in Suit
    assert [s.name for s in Suit] == ["CLUBS", "HEARTS"]
    assert str(Suit.CLUBS) == "Suit.CLUBS"
    assert repr(Suit.CLUBS) == "<Suit.CLUBS: '♣'>"
    assert Suit.HEARTS.red
    assert not Suit.CLUBS.red
    assert Suit.first() is Suit.CLUBS
    assert isinstance(Suit.CLUBS, Suit)
    assert isinstance(Suit.CLUBS, enum.Enum)
    assert {Suit.CLUBS: 1}[Suit.CLUBS] == 1
    assert cards.by_name("CLUBS") is Suit.CLUBS
    assert cards.by_value("♣") is Suit.CLUBS
    with pytest.raises(ValueError):
        Suit("x")
    with pytest.raises(KeyError):
        Suit["X"]
    with pytest.raises(AttributeError):
        Suit.SPADES
    with pytest.raises(AttributeError):
        Suit.CLUBS = 1
    assert Suit.__members__.keys() == {"CLUBS", "HEARTS"}
    assert Suit.CLUBS != "♣"


@pytest.mark.parametrize("suit", list(Suit))
def test_each(suit):
    assert suit in Suit


def test_int_enum():
    assert Rank.ACE == 14
    assert Rank.TWO < Rank.ACE
    assert Rank.TWO + 1 == 3
    assert Rank(14) is Rank.ACE
    assert max(Rank) is Rank.ACE
    assert Rank.ACE.name == "ACE"
    assert isinstance(Rank.ACE, int)
    assert sorted([Rank.ACE, Rank.TWO]) == [2, 14]


def test_flags():
    both = Permission.READ | Permission.WRITE
    assert both == Permission.BOTH
    assert Permission.READ in both
    assert Permission.READ & Permission.WRITE == Permission(0)
    assert not Permission.READ & Permission.WRITE


def test_string_enum():
    assert Colour.RED == "red"
    assert Colour("red") is Colour.RED
    assert Colour.RED.upper() == "RED"


def test_dataclass():
    card = Card(2)
    assert card.rank == 2
    assert card.suit is Suit.CLUBS
    assert card == Card(2, Suit.CLUBS)
    assert card != Card(3)
    assert repr(card) == "Card(rank=2, suit=<Suit.CLUBS: '♣'>)"
    assert Card(3) > Card(2)
    assert sorted([Card(3), Card(2)])[0] == Card(2)
    assert len({Card(2), Card(2)}) == 1
    assert hash(Card(2)) == hash(Card(2))
    with pytest.raises(dataclasses.FrozenInstanceError):
        card.rank = 3
    with pytest.raises(AttributeError):
        card.rank = 3
    assert cards.promote(card).rank == 3
    assert Card(3).beats(card)
    assert cards.suit_of(card) is Suit.CLUBS
    with pytest.raises(TypeError):
        Card()
    assert Card(rank=5).rank == 5


def test_introspection():
    assert dataclasses.is_dataclass(Card)
    assert dataclasses.is_dataclass(Card(1))
    assert [f.name for f in dataclasses.fields(Card)] == ["rank", "suit"]
    assert dataclasses.asdict(Hand([1])) == {"cards": [1], "owner": "nobody", "score": 0}
    assert dataclasses.astuple(Hand([1], "me")) == ([1], "me", 0)
    assert dataclasses.replace(Card(1), rank=9) == Card(9)
    assert Card.__annotations__.keys() == {"rank", "suit"}
    assert Hand.__dataclass_fields__["owner"].default == "nobody"


def test_mutable_dataclass():
    hand, other = Hand(), Hand()
    assert hand == other
    hand.draw(Card(2)).draw(Card(3))
    assert len(hand.cards) == 2
    assert other.cards == []
    assert hand.cards[0].rank == 2
    assert hand.cards == [Card(2), Card(3)]
    hand.score = 5
    assert hand.score == 5
    assert Hand(score=1) == Hand(score=2)
    assert Hand([1, 2]).size == 2
    with pytest.raises(TypeError):
        hash(hand)
    assert repr(Hand()) == "Hand(cards=[], owner='nobody')"
    slim = cards.Slim(1)
    with pytest.raises(AttributeError):
        slim.y = 1


def test_named_tuple():
    point = Point(3, 4)
    assert point.norm() == 5
    assert point == (3, 4)
    assert point.x == 3
    assert Point(1) == Point(1, 0.0)
    assert point._replace(x=0) == (0, 4)
    assert isinstance(point, Point)
    assert repr(point) == "Point(x=3, y=4)"
    x, y = point
    assert (x, y) == (3, 4)


def test_typed():
    assert cards.Movie(title="x") == {"title": "x"}


def test_lists():
    assert cards.deal() == [Card(2), Card(3, Suit.HEARTS)]
    assert Card(2) in cards.deal()
    assert cards.deal().index(Card(3, Suit.HEARTS)) == 1
    assert {card.suit for card in cards.deal()} == {Suit.CLUBS, Suit.HEARTS}


def test_match():
    match cards.deal()[0]:
        case Card(rank=2):
            matched = True
        case _:
            matched = False
    assert matched


def test_fails():
    assert Card(2) == Card(3)


def test_fails_frozen():
    Card(2).rank = 3
