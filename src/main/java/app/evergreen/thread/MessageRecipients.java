package app.evergreen.thread;

import app.evergreen.base.SubjectKind;
import java.util.List;

/** Whom messages about a feature's subjects can be mailed to; the feature itself tells. */
public interface MessageRecipients {

    /** Whose subjects these are. */
    SubjectKind kind();

    /** Who can be written to about the subject with this id: nobody where there is no address. */
    List<Recipient> of(long id);
}
