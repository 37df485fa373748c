"""The words of the project in Kazakh, Russian and English: steps, faults, tables, numbers and dates.

Other rooms hand over data (a kind, exact facts, a rule); this room puts it into a sentence. It knows no arithmetic
of elections and decides nothing. The sentences stand in `locales/<language>/*.ftl`, one file a subject.
"""
