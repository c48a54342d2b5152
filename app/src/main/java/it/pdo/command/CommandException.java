package it.pdo.command;

/** A command cannot do what it was asked; the message is one line that says why and what to do. Exit code 1. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }
}
