package it.pdo.planning;

/**
 * A further parent of an item: solidarity, transversal or shared objectives, rows of a matrix.
 *
 * @param kind the format's code of the relation
 */
public record ItemLink(ItemId item, ItemId parent, String kind) {}
