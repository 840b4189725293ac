"""One turn: load, converse, save, send; and the records it reads and writes."""
