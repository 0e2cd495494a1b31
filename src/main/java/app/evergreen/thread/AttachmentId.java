package app.evergreen.thread;

/**
 * The key of an attachment.
 *
 * @param value positive
 */
public record AttachmentId(long value) {}
