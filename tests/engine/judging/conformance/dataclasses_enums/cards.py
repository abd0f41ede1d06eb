import enum
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol, TypedDict


class Suit(enum.Enum):
    CLUBS = "♣"
    HEARTS = "♥"

    @property
    def red(self):
        return self is Suit.HEARTS

    @classmethod
    def first(cls):
        return cls.CLUBS


class Rank(enum.IntEnum):
    TWO = 2
    ACE = 14


class Permission(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    BOTH = READ | WRITE


class Colour(str, enum.Enum):
    RED = "red"


@dataclass(frozen=True, order=True)
class Card:
    rank: int
    suit: Suit = Suit.CLUBS

    def beats(self, other):
        return self.rank > other.rank


@dataclass
class Hand:
    cards: list = field(default_factory=list)
    owner: str = "nobody"
    score: int = field(default=0, compare=False, repr=False)

    def __post_init__(self):
        self.size = len(self.cards)

    def draw(self, card):
        self.cards.append(card)
        return self


@dataclass(slots=True)
class Slim:
    x: int


class Point(NamedTuple):
    x: float
    y: float = 0.0

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


class Movie(TypedDict):
    title: str


class Speaks(Protocol):
    def speak(self) -> str: ...


def promote(card):
    return replace(card, rank=card.rank + 1)


def suit_of(card):
    return card.suit


def by_name(name):
    return Suit[name]


def by_value(value):
    return Suit(value)


def deal():
    return [Card(2), Card(3, Suit.HEARTS)]
