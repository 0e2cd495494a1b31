package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.Subjects;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Posting needs write access to the subject (roles table). */
@Component
@RequiredArgsConstructor
class WriteAccess {

    private final Subjects subjects;

    /**
     * Whether there is such a subject for the current user. Throws {@link AccessDeniedException} where there is and the user may
     * not write to it: no screen offers that.
     */
    boolean mayWrite(Subject subject) {
        var found = subjects.find(subject);
        if (found.isPresent() && !found.map(SubjectDirectory.Entry::mayWrite).orElse(false)) {
            throw new AccessDeniedException("No write access to " + subject);
        }
        return found.isPresent();
    }
}
