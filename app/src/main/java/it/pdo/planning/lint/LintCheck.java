package it.pdo.planning.lint;

/** One family of rules. Pure; says nothing about what it does not understand. */
interface LintCheck {
    void check(LintPlan plan, Findings findings);
}
