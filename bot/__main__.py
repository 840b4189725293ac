"""python -m bot: run it, try it, check it, keep a copy of it."""

from importlib import import_module

import click

COMMANDS = {
    "run": "commands.run",
    "health": "asking.health",
    "backup": "keeping.backup_command",
    "restore": "keeping.restore_command",
    "diagnose": "keeping.diagnose",
    "accept": "keeping.accept",
    "move": "commands.move_command",
    "rekey": "commands.rekey",
    "demo": "commands.demo_command",
    "chat": "commands.chat_command",
    "check": "commands.check_command",
    "diagram": "commands.diagram_command",
}
"""Where each is in bot/tools."""


class Lazy(click.Group):
    """Loads only what one command needs: a container asks for the health every few seconds."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(".")
        command: click.Command = getattr(import_module(f"bot.tools.{module}"), name)
        return command


@click.group(cls=Lazy)
def main() -> None:
    """Chouchou, a Telegram bot that helps an entrepreneur know whom to work for."""


if __name__ == "__main__":
    main()
