package app.evergreen.thread;

import app.evergreen.base.Text;

/** How posting, editing or deleting an entry went. */
public sealed interface PostResult {

    /**
     * It is done.
     *
     * @param entry the entry concerned
     */
    record Done(EntryId entry) implements PostResult {}

    /**
     * Nothing is stored.
     *
     * @param why what is wrong and what remedies it, to be shown beside the text
     */
    record Invalid(Text why) implements PostResult {}

    /** Nothing is stored: the subject or the entry has been deleted. */
    record Gone() implements PostResult {}

    /** This is wrong with what somebody wants to post. */
    static PostResult invalid(String key, Object... arguments) {
        return new Invalid(Text.of(key, arguments));
    }
}
