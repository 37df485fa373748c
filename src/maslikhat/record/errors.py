"""What can be wrong with a leaf, a proof or a note."""

from maslikhat.basics.errors import MaslikhatError


class NotALeaf(MaslikhatError):
    """The bytes are not a leaf in its one canonical form."""

    code = "not-a-leaf"


class LeafTooLong(MaslikhatError):
    """A leaf is longer than an entry may be."""

    code = "leaf-too-long"


class NotInTheLog(MaslikhatError):
    """The log has no entry of this index at this size."""

    code = "not-in-the-log"


class NotANote(MaslikhatError):
    """The text is not a signed note, or not one of a checkpoint."""

    code = "not-a-note"


class NotSigned(MaslikhatError):
    """No signature of a key that is asked for holds."""

    code = "not-signed"


class NotReached(MaslikhatError):
    """A file of the log is not there, or its address does not answer."""

    code = "not-reached"


class NotTheSameLog(MaslikhatError):
    """A log does not continue the one that is known: it was rewritten, cut short, or is another one."""

    code = "not-the-same-log"


class NotAPolicy(MaslikhatError):
    """The file is not a policy of witnesses."""

    code = "not-a-policy"


class NotAWitness(MaslikhatError):
    """The cosignature is not one of a witness of the policy on this checkpoint."""

    code = "not-a-witness"
