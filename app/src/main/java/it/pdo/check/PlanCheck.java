package it.pdo.check;

/** A group of rules. Pure; reports nothing about values that it cannot interpret. */
interface PlanCheck {
    void check(CheckInput plan, FindingCollector findings);
}
