package it.pdo.tenancy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** A service with transactions, as the features have them. */
@Singleton
public class TwoSteps {
    private final Probes probes;

    TwoSteps(Probes probes) {
        this.probes = probes;
    }

    @Transactional
    public void saveBoth(Probe first, Probe second) {
        probes.save(first);
        probes.save(second);
    }

    @Transactional
    public void saveThen(Probe probe, Runnable then) {
        probes.save(probe);
        then.run();
    }
}
