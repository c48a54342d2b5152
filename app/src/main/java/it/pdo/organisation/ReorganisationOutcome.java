package it.pdo.organisation;

/** The result of a reorganisation. */
public sealed interface ReorganisationOutcome {

    /** Stored; the units on its first day. */
    record Done(UnitTree units) implements ReorganisationOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements ReorganisationOutcome {}

    /** Why a reorganisation is refused. */
    enum Reason {
        /** A unit that is named does not exist on the day. */
        NO_SUCH_UNIT,
        /** A unit begins on the day itself, so that it cannot end before it. */
        BEGINS_THEN,
        /** Another unit has the code on the day. */
        CODE_TAKEN,
        /** A unit would be above itself, or take over from itself. */
        ABOVE_ITSELF,
        /** A unit named was changed from a later day on, or what is recorded for later days no longer fits. */
        LATER_CHANGES,
        /** Nothing would change. */
        NO_CHANGE
    }
}
