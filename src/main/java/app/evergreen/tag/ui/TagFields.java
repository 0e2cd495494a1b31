package app.evergreen.tag.ui;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.tag.TagQuery;
import app.evergreen.tag.TagService;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes fields for tags. */
@Component
@RequiredArgsConstructor
public class TagFields {

    private final TagQuery tags;
    private final TagService service;
    private final CurrentUser currentUser;

    /** An empty field with this label, for the current user. */
    public TagField of(String label) {
        return new TagField(label, tags, service, currentUser.may(Rights.MAKE_TAGS));
    }
}
