package app.evergreen.notification;

/**
 * The key of a notice.
 *
 * @param value positive
 */
public record NoticeId(long value) {}
