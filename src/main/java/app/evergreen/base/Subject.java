package app.evergreen.base;

import java.util.Objects;

/**
 * Which thing a thread entry belongs to. Leads, records and partners share one key, so the id alone is unique.
 *
 * @param kind what the thing is
 * @param id its key, positive
 */
public record Subject(SubjectKind kind, long id) {

    /** Refuses a missing kind and an id that no sequence gives. */
    public Subject {
        Objects.requireNonNull(kind);
        if (id <= 0) {
            throw new IllegalArgumentException("A subject's id is positive, not " + id);
        }
    }

    /** The subject of the success record with this id. */
    public static Subject record(long id) {
        return new Subject(SubjectKind.RECORD, id);
    }

    /** The subject of the CRM lead with this id. */
    public static Subject lead(long id) {
        return new Subject(SubjectKind.LEAD, id);
    }

    /** The subject of the partner with this id. */
    public static Subject partner(long id) {
        return new Subject(SubjectKind.PARTNER, id);
    }
}
