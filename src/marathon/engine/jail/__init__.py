"""The sandbox's layers of isolation; a zygote asks for them all and gets what there is."""

from marathon.engine.jail.box import make_box, remove_box
from marathon.engine.jail.confine import confine_judge
from marathon.engine.jail.descriptors import open_output, read_output
from marathon.engine.jail.groups import Group, Groups, open_groups
from marathon.engine.jail.held import Jail
from marathon.engine.jail.layers import ALONE, FILTER, OWN_NETWORK
from marathon.engine.jail.prepare import prepare_zygote
from marathon.engine.jail.rights import die_with_parent
from marathon.engine.jail.spec import JailSpec, Refused
from marathon.engine.jail.watch import Watch

__all__ = [
    "ALONE",
    "FILTER",
    "OWN_NETWORK",
    "Group",
    "Groups",
    "Jail",
    "JailSpec",
    "Refused",
    "Watch",
    "confine_judge",
    "die_with_parent",
    "make_box",
    "open_groups",
    "open_output",
    "prepare_zygote",
    "read_output",
    "remove_box",
]
