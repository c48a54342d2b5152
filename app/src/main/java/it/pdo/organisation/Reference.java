package it.pdo.organisation;

/** What names a unit or a person, as people are told of it. */
public enum Reference {
    UNIT_BELOW,
    POST,
    ROLE,
    ITEM,
    LINK,
    ADOPTION,
    ACCOUNT,
    SHARE
}
