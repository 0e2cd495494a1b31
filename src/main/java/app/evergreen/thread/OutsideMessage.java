package app.evergreen.thread;

import java.util.List;

/**
 * What somebody outside the house wrote, as it came; it is made harmless before it is kept.
 *
 * @param sender who says to have written it
 * @param html the text as HTML
 * @param quoted the rest of it that nobody has to read again, as HTML; may be empty
 * @param files what came with it
 */
public record OutsideMessage(OutsideSender sender, String html, String quoted, List<OutsideFile> files) {

    /** Keeps its own copy. */
    public OutsideMessage {
        files = List.copyOf(files);
    }
}
