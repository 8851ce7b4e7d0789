"""Words that carry no meaning of their own, so that slugs are often written without them."""

STOP_WORDS = frozenset(
    # English
    "a an and are as at be by for from in into is it its of on or our that the their this to was"
    " we will with you your"
    # German
    " das dem den der des die ein eine einen einer im ist mit und von zu zum zur"
    # French, Italian, Spanish, Portuguese
    " au aux da del della de des di dos du e el et il la las le les lo los o os un una une y"
    # Dutch
    " een het van".split()
)
