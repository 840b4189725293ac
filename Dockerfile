# The bot alone, as nobody in particular: docker build -t chouchou .
FROM python:3.13-slim AS made
WORKDIR /chouchou
COPY requirements.txt .
RUN python -m venv .venv && .venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /kept --create-home chouchou
WORKDIR /chouchou
COPY --from=made /chouchou/.venv .venv
COPY bot bot
COPY flows flows
COPY storage storage
USER chouchou
# Answers and their key lie in two folders of one volume: copy the key elsewhere.
ENV PATH=/chouchou/.venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    DATABASE_URL=tinydb:/kept/data ENCRYPTION_KEY_FILE=/kept/key/key \
    LISTEN=0.0.0.0 PORT=8080
VOLUME /kept
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=12s --start-period=60s CMD ["python", "-m", "bot", "health"]
STOPSIGNAL SIGTERM
CMD ["python", "-m", "bot", "run"]
