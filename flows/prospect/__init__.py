"""Before you sign: whom somebody who wants to buy resembles, by the person's own sheet."""
