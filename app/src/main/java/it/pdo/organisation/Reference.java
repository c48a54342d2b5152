package it.pdo.organisation;

/** The kinds of stored references to a unit or a person, as shown to users. */
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
