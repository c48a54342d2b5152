package it.pdo.tenancy.provisioning;

import java.util.ArrayList;
import java.util.List;

/** What the steps of a creation tell the operator, once: it is never logged and never stored. */
public final class ProvisioningReport {
    private final List<String> lines = new ArrayList<>();

    /** Adds a line to what the operator is told. */
    public void add(String line) {
        lines.add(line);
    }

    /** What was told so far, in order. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
