package app.evergreen.activity;

/** The rules of R5.9 in SQL, for read models that join activities to their own tables. */
public final class ActivitySql {

    /** Holds for the open activities among {@code a}. */
    public static final String OPEN = "a.done_at is null and a.cancelled_at is null";

    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone u.time_zone as date)";

    /** The {@link ActivityState} of the open activity {@code a} of the assignee {@code u}, as text, at the moment {@code :now}. */
    public static final String STATE =
            "case when a.due < %1$s then 'OVERDUE' when a.due = %1$s then 'TODAY' else 'PLANNED' end".formatted(TODAY);

    /** The state of the worst of several open activities {@code a} of assignees {@code u}, as text; null where there are none. */
    private static final String WORST = ("case min(case %s when 'OVERDUE' then 0 when 'TODAY' then 1 else 2 end) "
                    + "when 0 then 'OVERDUE' when 1 then 'TODAY' when 2 then 'PLANNED' end")
            .formatted(STATE);

    /** A query for the key and the state, as text, of every subject that has open activities, at the moment {@code :now}. */
    public static final String SUBJECTS = "select a.subject_id, " + WORST + " as state from activity a "
            + "join app_user u on u.id = a.assignee_id where " + OPEN + " group by a.subject_id";

    private ActivitySql() {}

    /**
     * A query for one more column, called {@code state}, of those rows of a table whose subjects have open activities, at the moment
     * {@code :now}: it looks up the activities of few subjects, and reads through all of them for many.
     *
     * @param table has the subjects' keys in its column {@code id}
     * @param column is selected with the state
     */
    public static String worstOf(String table, String column) {
        return "select t." + column + ", " + WORST + " as state from " + table + " t "
                + "join activity a on a.subject_id = t.id join app_user u on u.id = a.assignee_id "
                + "where " + OPEN + " group by t.id, t." + column;
    }

    /**
     * A scalar query for the state of a subject as text, at the moment {@code :now} (R5.9).
     *
     * @param subject the SQL expression of the subject's key
     */
    public static String worst(String subject) {
        return "coalesce((select " + WORST
                + " from activity a join app_user u on u.id = a.assignee_id where a.subject_id = " + subject + " and "
                + OPEN + "), 'NONE')";
    }
}
