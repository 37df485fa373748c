"""The tamper-evident public record: leaves, a Merkle log, signed checkpoints, receipts. It knows no elections.

A leaf is canonical JSON; its hash stands in a tree whose root is signed. Who holds an old checkpoint can prove that
nothing was changed or taken away since; who holds a receipt can prove that an entry stands in the log.
"""
