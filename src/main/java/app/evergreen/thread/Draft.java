package app.evergreen.thread;

import java.util.List;

/**
 * What somebody wants to post. Colleagues are mentioned in the text: {@code <span data-user="7">@Name</span>}.
 *
 * @param html the text as it was typed, with whatever it was pasted from; made harmless before it is kept
 * @param attachments the author's own files that wait at the same subject
 */
public record Draft(String html, List<AttachmentId> attachments) {

    /** Keeps its own copy. */
    public Draft {
        attachments = List.copyOf(attachments);
    }

    /** A text without files. */
    public static Draft of(String html) {
        return new Draft(html, List.of());
    }
}
