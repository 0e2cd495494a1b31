package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in its own table, without what belongs to it. */
record EntryRow(ThreadEntry entry, @Nullable String body, Optional<Instant> editedAt) {

    static EntryRow read(ResultSet row, Map<Long, Subject> subjects) throws SQLException {
        var entry = new ThreadEntry(
                new EntryId(row.getLong("id")),
                Objects.requireNonNull(subjects.get(row.getLong("subject_id"))),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("event"),
                Arguments.read(row.getString("arguments")),
                Optional.ofNullable(row.getObject("author_id", Long.class)).map(UserId::new),
                row.getString("author_name"),
                row.getTimestamp("at").toInstant(),
                List.of(),
                outside(row),
                Optional.empty());
        var editedAt = Optional.ofNullable(row.getTimestamp("edited_at")).map(Timestamp::toInstant);
        return new EntryRow(entry, row.getString("body"), editedAt);
    }

    private static Optional<FromOutside> outside(ResultSet row) throws SQLException {
        var address = row.getString("outside_address");
        if (address == null) {
            return Optional.empty();
        }
        var sender = new OutsideSender(
                row.getString("outside_name"),
                address,
                row.getString("outside_subject"),
                Optional.ofNullable(row.getTimestamp("outside_sent_at")).map(Timestamp::toInstant),
                row.getBoolean("outside_automatic"));
        return Optional.of(new FromOutside(sender, row.getString("outside_quoted")));
    }

    long id() {
        return entry.id().value();
    }

    ThreadEntry with(
            List<TrackedChange> changes,
            List<Recipient> recipients,
            List<AttachmentLine> attachments,
            List<MailMark> marks) {
        return new ThreadEntry(
                entry.id(),
                entry.subject(),
                entry.kind(),
                entry.event(),
                entry.arguments(),
                entry.author(),
                entry.authorName(),
                entry.at(),
                changes,
                entry.outside(),
                Optional.ofNullable(body).map(text -> new Writing(text, editedAt, recipients, attachments, marks)));
    }
}
