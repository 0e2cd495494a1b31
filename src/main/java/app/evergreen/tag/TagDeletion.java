package app.evergreen.tag;

/** How the deletion of a tag went. */
public sealed interface TagDeletion {

    /** The tag is gone, from the records that wore it too. */
    record Deleted() implements TagDeletion {}

    /**
     * Nothing has changed: more records wear the tag than the person has agreed to.
     *
     * @param records how many do now
     */
    record NeedsConfirmation(int records) implements TagDeletion {}

    /** The tag had been deleted before. */
    record Gone() implements TagDeletion {}

    /** Nothing has changed: somebody put the tag on a record at the same moment, and counting again helps. */
    record Changed() implements TagDeletion {}
}
