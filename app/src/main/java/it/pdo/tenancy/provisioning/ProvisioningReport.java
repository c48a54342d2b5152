package it.pdo.tenancy.provisioning;

import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.List;

/** Messages of the creation steps to the operator, shown once; never logged or stored. */
public final class ProvisioningReport {
    private final List<LocalizedMessage> lines = new ArrayList<>();

    /** Adds a line to what the operator is told. */
    public void add(LocalizedMessage line) {
        lines.add(line);
    }

    /** What was told so far, in order. */
    public List<LocalizedMessage> lines() {
        return List.copyOf(lines);
    }
}
