package app.evergreen.thread;

import app.evergreen.base.Text;

/** How an upload went. */
public sealed interface UploadResult {

    /**
     * The file waits for what it will belong to.
     *
     * @param attachment the file
     */
    record Uploaded(AttachmentLine attachment) implements UploadResult {}

    /**
     * Nothing is stored.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements UploadResult {}
}
