"""Where a FAQ section begins and ends."""
