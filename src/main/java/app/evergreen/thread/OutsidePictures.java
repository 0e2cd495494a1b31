package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import app.evergreen.base.Subjects;
import app.evergreen.remote.RemotePicture;
import app.evergreen.remote.RemotePictures;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches the pictures that mails refer to, for readers who have asked for them; outside any transaction, for their servers are slow. */
@Component
@RequiredArgsConstructor
public class OutsidePictures {

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final RemotePictures remote;

    /**
     * A picture; nothing where the current user may not read the entry, where it has no such picture, and where none can be had.
     *
     * @param number 0 for the first one in the entry's text
     */
    @RolesAllowed(Rights.READ)
    public Optional<RemotePicture> fetch(EntryId entry, int number) {
        return jdbc.sql("""
                        select s.kind, s.id, e.body || o.quoted as html from thread_entry e
                        join outside_message o on o.entry_id = e.id join subject s on s.id = e.subject_id where e.id = :entry
                        """)
                .param("entry", entry.value())
                .query((row, line) -> new Found(
                        new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id")),
                        new WaitingPictures(row.getString("html"))))
                .optional()
                .filter(found -> subjects.find(found.subject()).isPresent())
                .flatMap(found -> found.pictures().address(number))
                .flatMap(remote::fetch);
    }

    private record Found(Subject subject, WaitingPictures pictures) {}
}
