package app.evergreen.success;

import java.util.Set;

/** What happened to a record; published in the transaction, when the record is saved. */
sealed interface RecordEvent {

    /** The record concerned; it has its key by now. */
    SuccessRecord record();

    /** It has been made. */
    record Created(SuccessRecord record) implements RecordEvent {}

    /** Its stage changed, or what its stage means. */
    record Moved(SuccessRecord record, Standing before, Standing after) implements RecordEvent {}

    /** A move was taken back. */
    record MovedBack(SuccessRecord record, Standing before, Standing after) implements RecordEvent {}

    /**
     * Its fields changed.
     *
     * @param told the fields that its thread tells of
     */
    record Described(SuccessRecord record, RecordFields before, RecordFields after, Set<RecordField> told)
            implements RecordEvent {}
}
