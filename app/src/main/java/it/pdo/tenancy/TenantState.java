package it.pdo.tenancy;

/** State of a tenant. */
public sealed interface TenantState {
    /** Being created: nobody can sign in yet, and a failure removes it. */
    record InProvisioning() implements TenantState {}

    /** Ready for sign-in. */
    record Ready() implements TenantState {}

    /** Closed, with its data kept: a migration failed or the contract ended. */
    record Closed(String reason) implements TenantState {}
}
