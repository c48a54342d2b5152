package it.pdo.shared.sample;

/** Stands beside the sentences of the tests. */
public final class Sample {
    private Sample() {}
}
