package app.evergreen.base;

import java.util.Optional;

/** What a feature tells of its own subjects, so that others can show and guard them without knowing the feature. */
public interface SubjectDirectory {

    /** Whose subjects this directory knows. */
    SubjectKind kind();

    /** Title and address of the subject, or nothing where it does not exist or the current user may not read it. */
    Optional<Entry> find(long id);

    /**
     * How a subject is shown.
     *
     * @param subject which one
     * @param title its title or name
     * @param href its page's address, relative to the application's root
     * @param mayWrite whether the current user may post to it
     */
    record Entry(Subject subject, String title, String href, boolean mayWrite) {}
}
