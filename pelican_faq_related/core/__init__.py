"""Pure functions on plain values: no Pelican, no files, no logging, no clock, no globals."""
