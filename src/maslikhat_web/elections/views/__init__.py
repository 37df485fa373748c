"""The public pages of elections. A view reads, builds a page of plain values, and hands it to one template."""
