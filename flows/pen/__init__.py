"""the pen: what a language model is asked to write, and the check of each sentence it writes"""
