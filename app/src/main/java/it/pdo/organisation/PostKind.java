package it.pdo.organisation;

/** How a person belongs to a unit. */
public enum PostKind {
    MEMBER,
    HEAD
}
