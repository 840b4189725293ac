"""the pen: a language model that the host chose, asked beside the turns"""
