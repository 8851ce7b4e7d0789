"""What ``python -m pelican_faq_related`` does."""
