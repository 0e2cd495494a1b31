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

    /** It was a mail, which is an entry of the thread now. */
    record Entered() implements UploadResult {}

    /**
     * It was a mail that was here before; nothing is stored.
     *
     * @param name what the file was called
     */
    record Known(String name) implements UploadResult {}

    /**
     * The file waits like any other: it is called a mail and is none that could be shown.
     *
     * @param attachment the file
     * @param why what is wrong with it in the user's words
     */
    record NoMail(AttachmentLine attachment, Text why) implements UploadResult {}
}
