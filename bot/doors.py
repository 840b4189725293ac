"""Where the bot answers over HTTP, on the port that it is given."""

UPDATES = "/telegram"
ALIVE, READY, METRICS = "/healthz", "/readyz", "/metrics"
