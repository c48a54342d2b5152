package it.pdo.results;

import it.pdo.format.policy.PolicyCodes;
import it.pdo.format.policy.ShippedPolicies;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The policies of the bound tenant by code: its own published ones and the shipped ones. */
@Singleton
final class KnownPolicies implements PolicyCodes {
    private final PolicyRepository rows;

    KnownPolicies(PolicyRepository rows) {
        this.rows = rows;
    }

    @Override
    public List<String> codes() {
        return Stream.concat(rows.codes().stream(), ShippedPolicies.codes().stream())
                .distinct()
                .toList();
    }
}
