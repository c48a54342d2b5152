package it.pdo.lifecycle;

/** Where the sentences about the life of a plan stand: beside this class, also for the rooms within this one. */
public final class LifecycleMessages {
    private LifecycleMessages() {}
}
