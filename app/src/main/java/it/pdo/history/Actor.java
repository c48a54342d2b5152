package it.pdo.history;

/**
 * Who changes something: an account, or the system.
 *
 * @param account id of the account, 0 for the system
 * @param name display name
 */
public record Actor(long account, String name) {

    /** The system: provisioning, imports from the command line. */
    public static final Actor SYSTEM = new Actor(0, "sistema");

    public Actor {
        if (account < 0 || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an account and a name");
        }
    }
}
