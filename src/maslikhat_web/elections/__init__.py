"""Elections on the site: published pages for everybody, and the work of commissions behind a sign-in."""
