package it.pdo.tenancy.embedded;

/** Stops something when this process ends, whatever way it ends but by being killed; closed when that is done otherwise. */
final class ShutdownHook implements AutoCloseable {
    private final Thread hook;

    private ShutdownHook(Thread hook) {
        this.hook = hook;
    }

    /** Ends a process that nobody waits for any more. */
    static ShutdownHook of(Process process) {
        return of("stop " + process.pid(), process::destroy);
    }

    static ShutdownHook of(String name, Runnable stop) {
        ShutdownHook made = new ShutdownHook(new Thread(stop, name));
        try {
            Runtime.getRuntime().addShutdownHook(made.hook);
        } catch (IllegalStateException alreadyEnding) {
            stop.run();
            throw alreadyEnding;
        }
        return made;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) { // it runs now, and finds nothing left to stop
            return;
        }
    }
}
