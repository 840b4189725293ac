"""The rules of the method, a module a subject: each with its finding, its line and its place."""
