package it.pdo.tenancy;

/** What a tenant can do now. */
public sealed interface TenantState {
    /** Being created: nobody can sign in yet, and a failure removes it. */
    record InProvisioning() implements TenantState {}

    /** Open for work. */
    record Ready() implements TenantState {}

    /** Shut, with its data kept: a migration failed or the contract ended. */
    record Closed(String reason) implements TenantState {}
}
