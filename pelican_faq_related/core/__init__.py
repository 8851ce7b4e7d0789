"""The work itself: functions on plain values, without Pelican, files or a log.

``enrich`` joins the wings ``faq``, ``related``, ``keywords`` and ``front_matter``. All of them
stand on ``html`` and ``language``, and none knows another. What is cached changes no result.
"""
