"""From a tally to seats: exact integers and fractions, every tie a result, every step explained when asked."""
