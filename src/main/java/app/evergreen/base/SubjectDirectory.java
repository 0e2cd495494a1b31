package app.evergreen.base;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a feature tells of its own subjects, so that others can show and guard them without knowing the feature. */
public interface SubjectDirectory {

    /** Whose subjects this directory knows. */
    SubjectKind kind();

    /** Those of these subjects that exist, are of this kind and may be read by the current user; one statement for all of them. */
    List<Entry> find(Collection<Long> ids);

    /** The subject, or nothing where it does not exist or the current user may not read it. */
    default Optional<Entry> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    /**
     * How a subject is shown.
     *
     * @param subject which one
     * @param title its title or name
     * @param href its page's address, relative to the application's root
     * @param mayWrite whether the current user may post to it
     * @param customer the name of the customer it is about, if there is one
     */
    record Entry(
            Subject subject,
            String title,
            String href,
            boolean mayWrite,
            @Nullable String customer) {}
}
