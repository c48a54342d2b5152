package it.pdo.check;

/** One family of rules. Pure; says nothing about what it does not understand. */
interface PlanCheck {
    void check(CheckInput plan, FindingCollector findings);
}
