"""The weights of eight hidden units of the network that the lesson trains with a leash, as pictures."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, LINE
from matplotlib.patches import Rectangle

# The first eight rows of `theta1` after the lesson's training, biases left out, a letter for each of 14 x 14 weights:
# A to H are eighths of the largest one of the unit, a to h the same below zero.
UNITS = [
    "...................abBBCa......ababcBCA.....a.BAcA.daCA...aBaB.a.d.Aa....CCFEbAC.DA...AEEFHaF.ADA."
    "...AbACCcBBC.a..ba.Bg.AAbca...bbAbebaD.cb..ab.AdAAEBad....Aa.CDB..Ab....AABEDBB.aa................",
    "...................ab..C........accd.ACA....ABaagf.A.Aa...ABbAc.ECc.c....aCD.bCCCCb...BCDBeecADEA."
    "..BHAbgeAADEA...bBFCb...b.b..adeADBcab.ab..acd.AAAAdbba....ABBCAabaa....a.b.aBA.b.......a.A.a.....",
    "..................ABBECCA......ABCCDAABCA....B.AabbAbEAb..adegc.babdA...dedfgaacec....acAA.fa.bAB."
    "..b.AG.fbCCBB.....AaceaDCEA...CFACcCHDECA...BCEFEDDGA.a...ABBAC.Bbeaa...A.b..dbbc.........a.......",
    "...................bacbba.......abdfefaB.......cbcBCDDA....AAabaBDAaA....CCDAc.cac...aBCHCaAaBbda."
    "..B.B.aAEBaba...aa.bBBDbaea...caff.Aabbda...ccdecebcaa....bc...aA.A.....aaA...a.A.................",
    "..................a...Aba......AbABB.dABA...AAAbAg.CFDA...A.a.a.EBABC...aca.ADDbabA..a.bED.dcAaba."
    "...ABCch.DBaa....CDfebEDAaa..A.CbhfCBBCca...A.A.Daaabaa....aCCBAAbca.....ABBB..ab.......a...a.....",
    "..................aaAbaba......A...cCA.A....ACDABgebFFBA..BDEEBhbBCDD...Abb.CBDcbdB..aBbeaCB.Aeda."
    ".aacaaAAaAbda...ab.fAFAA.e.A.BAaee.Bb..aA..BBBabacCbaA....a..CCAEA.......AaA.ACae.......aA..a.....",
    "....................aAACA......ABdddbB.aa.....bce.aCbcba..cfecaccAdhf..adaCABaeccbc..aAFDa.HDDD.A."
    "..ADCaDDEAABA...baA.EBAecb....dhcAFCabbba...bfhdcAaaaa.......hdc.bA.....abAdcbaAB.......Ba........",
    "......................a.......aaadaCDFDAA...abacac.ABBB...bbBB.bdcdCD...aABa.cfecBB..aADBC.bfbcAA."
    "..aCCAC.bbaaA...aBADEadcBBB..A.BCHCA..DBA..A.AAD.AAAABA...b..AC..BAB....bdfdAc.aa.......a.a.......",
]


def draw():
    figure, places = plt.subplots(2, 4, figsize=(7.2, 3.7))
    for axes, unit in zip(places.flat, UNITS, strict=True):
        axes.add_patch(Rectangle((0, 0), 14, 14, fill=False, edgecolor=LINE, linewidth=1.2))
        for place, letter in enumerate(unit):
            if letter != ".":
                down, right = divmod(place, 14)
                colour = AMBER if letter.isupper() else BLUE
                strength = (ord(letter.upper()) - ord("A") + 1) / 8
                axes.add_patch(Rectangle((right, down), 1, 1, facecolor=colour, edgecolor="none", alpha=strength))
        axes.set_xlim(-0.5, 14.5)
        axes.set_ylim(14.5, -0.5)
        axes.set_aspect("equal")
        axes.axis("off")
    return figure
