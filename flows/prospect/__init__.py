"""Before you sign: whom does somebody who wants to buy remind the person of, by their own sheet?"""
