"""The header of a source file -> metadata under Pelican's names."""
