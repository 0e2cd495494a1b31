package app.evergreen.success.ui;

import app.evergreen.success.RecordEdit;
import app.evergreen.success.RecordSave;
import java.util.Optional;

/** The page that somebody acts on: what it shows, what is typed on it, and how it takes the outcome. */
interface ActingPage {

    /** What it shows now. */
    RecordShown shown();

    /** Whether what is typed can be sent; if not, the page has marked what is wrong. */
    boolean ready();

    /** What is typed and not saved, if anything. */
    Optional<RecordEdit> changes();

    /** What was typed is stored. */
    void saved();

    /** What was typed was not stored. */
    void notSaved(RecordSave why);

    /** Reads again and shows it; shows that the record is gone where it is. */
    void refresh();

    /** The one who acted has achieved something (R8). */
    void celebrate();
}
