package app.evergreen.success;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Reads what a record's page shows. */
@Component
@RequiredArgsConstructor
public class RecordQuery {

    private final RecordPages pages;

    /** The page of this record; nothing where it does not exist or the current user may not see it. */
    @RolesAllowed(Rights.READ)
    public Optional<RecordPage> page(RecordId id) {
        return pages.read(id);
    }
}
