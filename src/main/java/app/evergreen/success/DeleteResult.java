package app.evergreen.success;

/** How deleting a record went. */
public sealed interface DeleteResult {

    /** It is deleted with its thread; its lead is free for another record (R6.4). */
    record Deleted() implements DeleteResult {}

    /** Somebody else has deleted it already. */
    record Gone() implements DeleteResult {}
}
