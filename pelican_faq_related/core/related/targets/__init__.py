"""The articles and pages of a site, and which of them a reference means."""
